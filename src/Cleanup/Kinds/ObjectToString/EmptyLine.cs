using Cleanup.Grammars.Markup;
using Cleanup.Text;

namespace Cleanup.Kinds.ObjectToString;

/// <summary>
/// A line of nothing but values that are not there, as JavaScript prints them: <c>undefined undefined</c>, <c>NaN/NaN/NaN</c>, <c>NaN
/// km</c>. Thread-safe.
/// </summary>
internal static class EmptyLine
{
    // km, °C, kg: what stands behind a number.
    private const int LongestUnit = 2;

    private const string Joints = " \t\u00A0/:.,;|%€$£¥()+-–";

    private const string Word = "undefined";

    /// <summary>Reads the line with the letter at <paramref name="sign"/> in one of its values.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int sign, int floor, out Debris line)
    {
        line = default;
        int from = Math.Max(floor, sign - Reach.Sentence);
        int start = from + Lines.StartOfLast(text[from..sign]);
        if (!Lines.BeginAt(text, start)) return false;
        ReadOnlySpan<char> said = Lines.From(text, start, Reach.Sentence);
        if (said.Length > Reach.Sentence || !TryCount(said, out int values, out bool hasNumber)) return false;
        start = Blank.Skip(text, start);
        var range = TextRange.FromBounds(start, start + Blank.TrimEnd(Lines.First(text[start..])).Length);
        // A lone word may be the entry of a glossary.
        line = new Debris(range, values > 1 || hasNumber ? DebrisSureness.Probable : DebrisSureness.Doubtful);
        return values > 0;
    }

    private static bool TryCount(ReadOnlySpan<char> line, out int values, out bool hasNumber)
    {
        values = 0;
        hasNumber = false;
        bool mayBeUnit = false;
        foreach (Range part in line.SplitAny(Joints))
        {
            ReadOnlySpan<char> token = line[part];
            if (token.IsEmpty) continue;
            bool isNumber = token is "NaN";
            if (isNumber || IsWords(token)) values++;
            else if (token is not "null" && !(mayBeUnit && token.Length <= LongestUnit)) return false;
            hasNumber |= isNumber;
            mayBeUnit = isNumber;
        }
        return true;
    }

    private static bool IsWords(ReadOnlySpan<char> token)
    {
        while (token.StartsWith(Word, StringComparison.Ordinal)) token = token[Word.Length..];
        return token.IsEmpty;
    }
}
