using System.Runtime.InteropServices;
using Cleanup.Text;

namespace Cleanup.Json;

/// <summary>A known key of which one delimiter is missing, or which a line break parts.</summary>
/// <param name="Name">The key's characters in the text.</param>
/// <param name="End">Behind its closing quote, if there is one.</param>
/// <param name="HasOpening">Whether its opening quote is there.</param>
/// <param name="HasClosing">Whether its closing quote is there.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DamagedKey(TextRange Name, int End, bool HasOpening, bool HasClosing)
{
    private const int MaxSpaceBefore = 64;

    /// <summary>Whether such a key and the start of a value stand at <paramref name="position"/>.</summary>
    public static bool TryFind(ref JsonText text, int position, out DamagedKey key)
    {
        key = default;
        if (text.Keys is not { Any: true } keys) return false;
        bool hasOpening = QuoteMark.Is(text.Read(position, out int length));
        int start = hasOpening ? position + length : position;
        int end = start;
        Span<char> name = stackalloc char[KnownKeys.MaxLength];
        int count = 0;
        bool hasSpace = false;
        int c;
        while ((c = text.Read(end, out length)) is not (JsonText.End or ':' or ',' or '{' or '}' or '[' or ']') && !QuoteMark.Is(c))
        {
            end += length;
            if (c is '\n' or '\r') continue;
            hasSpace |= c == ' ';
            if (count == name.Length || count >= keys.Longest && !hasSpace || count == 0 && !keys.MayBeginWith(c) || c > char.MaxValue)
                return false;
            name[count++] = (char)c;
        }
        bool hasClosing = QuoteMark.Is(c);
        // Without a closing quote and a colon the value follows the name behind a space.
        if (c != ':' && hasSpace && name[..count].IndexOf(' ') is > 0 and int space && keys.Contains(name[..space]))
        {
            (hasClosing, count, end) = (false, space, start + space);
            if (text.HasWideQuotes || text.EscapeLevel > 0) return false;
        }
        if (!keys.Contains(name[..count])) return false;
        int behind = hasClosing ? end + length : end;
        key = new(TextRange.FromBounds(start, end), behind, hasOpening, hasClosing);
        bool hasColon = Lookahead.Peek(ref text, behind, out int colon, out bool crossedLine) == ':';
        int missing = (hasOpening ? 0 : 1) + (hasClosing ? 0 : 1) + (hasColon ? 0 : 1);
        // Two may be missing of a key that stands where a key must, in one line with its value: behind a cut prose begins in the next.
        bool inOneLine = !crossedLine && text.Units[start..end].IndexOfAny('\n', '\r') < 0;
        if (missing > 1 && (missing > 2 || !hasOpening && !hasClosing || !inOneLine || !FollowsStructure(text.Units[..position])))
            return false;
        return missing == 0 || ValueLookahead.Any(ref text, hasColon ? colon + 1 : behind);
    }

    private static bool FollowsStructure(ReadOnlySpan<char> before) =>
        before[Math.Max(0, before.Length - MaxSpaceBefore)..].TrimEnd() is [.., ',' or '{'];
}
