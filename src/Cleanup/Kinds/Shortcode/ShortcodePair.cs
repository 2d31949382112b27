using Cleanup.Grammars.Markup;
using Cleanup.Text;

namespace Cleanup.Kinds.Shortcode;

/// <summary>
/// Tags of a plugin that nobody knows, told by their pair: <c>[harbourbox]…[/harbourbox]</c>. Forums mark up with such pairs (BBCode),
/// and their names are others. Thread-safe.
/// </summary>
internal static class ShortcodePair
{
    // "[/b]" and "[/url]" are people's.
    private const int ShortestName = 5;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _ofForums = new HashSet<string>(StringComparer.Ordinal)
    {
        "quote", "color", "center", "right", "justify", "spoiler", "email", "table", "indent", "media", "attach", "align", "strike",
        "small", "glow", "shadow", "marquee", "hidden", "noparse", "thread", "image", "mention", "float", "verse", "chorus", "bridge",
        "intro", "outro",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// Reads the tag that opens what the one at <paramref name="closer"/> closes. The closing one is read next, behind it.
    /// </summary>
    public static bool TryReadOpener(ReadOnlySpan<char> text, int closer, int floor, out Debris opener, ref long steps)
    {
        opener = default;
        if (text[closer..] is not ['[', '/', ..]) return false;
        ReadOnlySpan<char> name = new ShortcodeCursor(text, closer + 2).ReadName();
        int length = name.Length + "[]".Length;
        if (name.Length < ShortestName || text[(closer + length)..] is not [']', ..] || _ofForums.Contains(name)) return false;
        int from = Math.Max(floor, closer - Reach.Line);
        ReadOnlySpan<char> before = text[from..closer];
        steps += before.Length;
        for (int end = before.Length; end > 0;)
        {
            int start = before[..end].LastIndexOf('[');
            if (start < 0) return false;
            ReadOnlySpan<char> tag = before[(start + 1)..];
            if (tag.StartsWith(name, StringComparison.Ordinal) && tag[name.Length..] is [']', ..])
            {
                bool isSure = DropCap.Opens(text, from + start + length, name);
                opener = new Debris(new TextRange(from + start, length), isSure ? DebrisSureness.Unmistakable : DebrisSureness.Probable);
                return true;
            }
            end = start;
        }
        return false;
    }
}
