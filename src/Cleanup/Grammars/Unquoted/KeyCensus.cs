using Cleanup.Text;

namespace Cleanup.Grammars.Unquoted;

/// <summary>
/// How often each word stands in records of a dump that begin with the same bracket and key, and could be a key: what the records have in
/// common are their keys, what stands in one alone may be a part of some string, such as <c>plan:</c> in <c>The plan: two lines</c>. Not
/// thread-safe.
/// </summary>
internal sealed class KeyCensus
{
    private readonly Dictionary<string, KeyCounts> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<int, KeyCounts> _groupsByOpener = [];

    private KeyCensus()
    {
    }

    /// <summary>The counts of the records that are like the one whose content starts at a place; null when it has no key.</summary>
    public KeyCounts? Of(int content) => _groupsByOpener.GetValueOrDefault(content);

    /// <summary>Counts from the bracket at a place to the one that closes it, or to the paragraph's end.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place.</param>
    /// <param name="sign">What stands between a key and its value.</param>
    /// <param name="steps">Grows by the characters read.</param>
    public static KeyCensus Take(ReadOnlySpan<char> text, int start, char sign, ref long steps)
    {
        var census = new KeyCensus();
        ReadOnlySpan<char> region = text.UpTo(start + Reach.Block);
        var open = new Stack<int>();
        int position = start;
        for (; position < region.Length; position++)
        {
            char character = region[position];
            if (character is '[' or '{' or '(') open.Push(position + 1);
            else if (character is ']' or '}' or ')' && open.TryPop(out _) && open.Count == 0) break;
            else if (character == '\n' && region[position..] is ['\n', '\n', ..]) break;
            else if (character == sign && open.TryPeek(out int content)) census.Count(region, content, position);
        }
        steps += position - start;
        return census;
    }

    private void Count(ReadOnlySpan<char> region, int content, int sign)
    {
        int start = sign;
        while (start > content && sign - start < Reach.Word && IsOfKey(region[start - 1])) start--;
        if (start == sign || start > content && region[start - 1] != ',' && !Blank.Is(region[start - 1])) return;
        string key = region[start..sign].ToString();
        if (!_groupsByOpener.TryGetValue(content, out KeyCounts? group))
        {
            // A map and an object may begin with the same key and have little else in common.
            string kind = region[content - 1] + key;
            if (!_groups.TryGetValue(kind, out group)) _groups[kind] = group = new KeyCounts();
            _groupsByOpener[content] = group;
            group.Records++;
        }
        group.Add(key);
    }

    private static bool IsOfKey(char character) => char.IsLetterOrDigit(character) || character is '_' or '-' or '.';
}
