using System.Runtime.InteropServices;

namespace Cleanup.Recovery.Json;

/// <summary>A value that stands without quotes, in UTF-16 units of the text.</summary>
/// <param name="FirstWordEnd">Behind its first word.</param>
/// <param name="End">Behind its last word.</param>
/// <param name="Next">The character that ended it: a structural one, a line break, a quote, or the text's end.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BareText(int FirstWordEnd, int End, int Next)
{
    /// <summary>Reads up to where a value without quotes can end at the latest.</summary>
    public static BareText Read(ref JsonText text, int position)
    {
        int firstWordEnd = -1, end = position;
        while (true)
        {
            int c = Punctuation.Fold(text.Read(position, out int length));
            bool afterSpace = end < position;
            if (Ends(ref text, position, c, afterSpace))
            {
                // A quote that ends the value closes it; its opening quote is missing.
                return new(firstWordEnd < 0 ? end : firstWordEnd, end, c);
            }
            position += length;
            if (c is ' ' or '\t')
            {
                if (firstWordEnd < 0) firstWordEnd = end;
            }
            else
            {
                end = position;
            }
        }
    }

    private static bool Ends(ref JsonText text, int position, int c, bool afterSpace)
    {
        if (c is JsonText.End or '\n' or '\r' or ',' or ']' or '}') return true;
        if (QuoteMark.Is(c))
        {
            text.Read(position, out int length);
            return Lookahead.Peek(ref text, position + length, out _, out _) is ',' or ']' or '}'
                || afterSpace && Lookahead.QuotedKey(ref text, position, out _) == KeySight.Whole;
        }
        return (c == '<' || c is '/' or '#' && afterSpace) && Trivia.TryRead(ref text, position, out _, out _);
    }
}
