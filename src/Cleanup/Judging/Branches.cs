using System.Buffers;
using Cleanup.Text;

namespace Cleanup.Judging;

/// <summary>
/// The tags of one block of a template, with the branches and tags in it: <c>{% if x %}</c> … <c>{% else %}</c> … <c>{% endif %}</c>, or
/// the pair of a shortcode. No engine replaces one of them and leaves another. Thread-safe.
/// </summary>
internal static class Branches
{
    // A row of tags that close what nothing opened is gone through once.
    private const int MostOpen = 16;

    private static readonly SearchValues<string> _delimiters =
        SearchValues.Create(["{%", "{{", "<%", "<?", "@", "<#", "</#", "["], StringComparison.Ordinal);

    /// <summary>Which findings of templates belong together: from the first of a block up to the last, sorted and disjoint.</summary>
    /// <param name="text">The text.</param>
    /// <param name="findings">Its findings, in its order.</param>
    public static List<Range> Of(ReadOnlySpan<char> text, List<WeighedFinding> findings)
    {
        var open = new List<(string Name, int Finding)>();
        var blocks = new List<Range>();
        for (int i = 0; i < findings.Count; i++)
        {
            if (!IsOfBlock(findings[i])) continue;
            ReadOnlySpan<char> rest = text.Slice(findings[i].Finding.Range);
            for (int next = rest.IndexOfAny(_delimiters); next >= 0; next = rest.IndexOfAny(_delimiters))
            {
                // The sign of FreeMarker is a part of its name, as that of Handlebars is.
                rest = rest[(next + (rest[next] is '@' or '[' || rest[next..] is ['<', '#' or '/', ..] ? 1 : 2))..].TrimStart('{');
                BlockTag tag = IsTag(findings[i]) ? BlockTag.Of(rest) : BlockTag.OfShortcode(rest);
                if (tag.Step == BlockStep.Opens) open.Add((tag.Name.ToString(), i));
                if (tag.Step == BlockStep.Closes && Close(open, tag.Name) is >= 0 and int first) Add(blocks, first, i + 1);
            }
        }
        return blocks;
    }

    /// <summary>Whether the finding may be a tag of a block.</summary>
    public static bool IsOfBlock(WeighedFinding finding) => IsTag(finding) || finding.Finding.Kind.Id is "shortcode";

    /// <summary>Whether the finding is one of a template.</summary>
    public static bool IsTag(WeighedFinding finding) => finding.Finding.Kind.Id is "template-tag";

    // Where the block starts that a tag closes, and what was left open in it; -1 for none.
    private static int Close(List<(string Name, int Finding)> open, ReadOnlySpan<char> name)
    {
        for (int i = open.Count - 1; i >= Math.Max(0, open.Count - MostOpen); i--)
        {
            if (!name.IsEmpty && !name.SequenceEqual(open[i].Name)) continue;
            int first = open[i].Finding;
            open.RemoveRange(i, open.Count - i);
            return first;
        }
        return -1;
    }

    // A block holds those that were closed in it.
    private static void Add(List<Range> blocks, int first, int end)
    {
        while (blocks.Count > 0 && blocks[^1].End.Value > first)
        {
            first = Math.Min(first, blocks[^1].Start.Value);
            blocks.RemoveAt(blocks.Count - 1);
        }
        if (end - first > 1) blocks.Add(first..end);
    }
}
