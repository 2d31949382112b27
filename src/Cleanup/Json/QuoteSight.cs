using System.Runtime.InteropServices;

namespace Cleanup.Json;

/// <summary>What is seen behind a quote that may close its string.</summary>
/// <param name="Behind">Behind the quote, in UTF-16 units.</param>
/// <param name="Next">The first character of the next token.</param>
/// <param name="At">Where that stands.</param>
/// <param name="Length">How many units it takes.</param>
/// <param name="CrossedLine">Whether a line break stands between.</param>
/// <param name="QuotesAreOdd">Whether an odd number of quotes stands inside already: ending here would leave one alone.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct QuoteSight(int Behind, int Next, int At, int Length, bool CrossedLine, bool QuotesAreOdd)
{
    /// <summary>Whether nothing stands between the quote and the next token.</summary>
    public bool IsGlued => At == Behind;

    /// <summary>Behind the next token's first character.</summary>
    public int Beyond => At + Length;

    public static QuoteSight Of(ref JsonText text, int behind, bool quotesAreOdd)
    {
        int next = Lookahead.Peek(ref text, behind, out int at, out bool crossedLine);
        text.Read(at, out int length);
        return new(behind, next, at, length, crossedLine, quotesAreOdd);
    }
}
