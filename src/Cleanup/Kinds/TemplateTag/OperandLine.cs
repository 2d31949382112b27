using Cleanup.Text;

namespace Cleanup.Kinds.TemplateTag;

/// <summary>
/// A line whose number a script was to put in: <c>%d bloggers like this:</c>, which WordPress.com has in every language. Thread-safe.
/// </summary>
internal static class OperandLine
{
    /// <summary>Reads the line with the operand at <paramref name="sign"/>, when it is such a one.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int sign, int floor, out TextRange line)
    {
        line = default;
        if (text[sign..] is not ['%', 'd', ' ' or '\u00A0', ..]) return false;
        int from = Math.Max(floor, sign - Reach.Word);
        int start = from + Lines.StartOfLast(text[from..sign]);
        if (!Lines.BeginAt(text, start)) return false;
        start = Blank.Skip(text, start);
        ReadOnlySpan<char> rest = text[start..];
        int length = Blank.TrimEnd(Lines.First(rest.UpTo(Reach.Word))).Length;
        line = new TextRange(start, length);
        return Lines.EndAt(text, start + length) && rest[..length] is [.., ':' or '：'] &&
            rest[..length].Contains("blog", StringComparison.OrdinalIgnoreCase);
    }
}
