using System.Runtime.InteropServices;
using Cleanup.Text;

namespace Cleanup.Values;

/// <summary>
/// How a declared length agrees with a text that may have been damaged since it was measured.
/// The cost orders explanations: none is exact, a low one is one known damage that explains the whole difference, the
/// highest is no explanation at all.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DeclaredLength(float Cost)
{
    private const float ExplainedExactly = 3;
    private const float Unexplained = 30;

    /// <summary>The length is the text's length.</summary>
    public bool IsExact => Cost == 0;

    /// <summary>
    /// The text may be what is left of a longer one: folding blanks and stripping tags took three quarters of it at most.
    /// </summary>
    public bool IsPlausible => Cost < 2 * ExplainedExactly;

    /// <summary>One known damage explains the difference to the byte.</summary>
    public bool IsExplained => Cost < ExplainedExactly;

    /// <summary>The text is about as long as declared: shorter by what folding blanks takes, or a little longer.</summary>
    public bool IsNear => Cost < ExplainedExactly + 0.15f;

    /// <summary>
    /// The text has a few characters more than it can ever have had: one that was written out, as <c>½</c> and <c>\0</c> are.
    /// </summary>
    public bool MayHaveGrown => Cost is >= Unexplained and < Unexplained + 0.3f;

    /// <summary>Compares a declared length in code points with a text.</summary>
    public static DeclaredLength CompareCodePoints(long declared, in TextMeasure text)
    {
        long found = text.CodePoints;
        if (declared == found) return default;
        if (declared == found + text.LineFeeds - text.CarriageReturns || declared == found - text.CarriageReturns) return new(1);
        if (declared > found) return new(ExplainedExactly + ((float)(declared - found) / (8 + found)));
        // One character may have become several: … is three dots.
        float share = (float)(found - declared) / (8 + found);
        return new((found <= 2 * declared ? ExplainedExactly + 0.5f : Unexplained) + share);
    }

    /// <summary>Compares a declared length in UTF-8 bytes with a text.</summary>
    public static DeclaredLength Compare(long declared, in TextMeasure text)
    {
        long bytes = text.Utf8Bytes;
        if (declared == bytes) return default;

        // CRLF became LF, or LF became CRLF.
        if (declared > bytes && declared == bytes + text.LineFeeds - text.CarriageReturns) return new(1);
        if (declared == bytes - text.CarriageReturns) return new(1);

        // Straight quotes became curly ones (3 bytes for 1), or curly ones straight (1 for 3).
        if (text.CurlyQuotes > 0 && declared == bytes - (2 * text.CurlyQuotes)) return new(1.5f);
        if (declared > bytes && declared - bytes <= 2 * text.StraightQuotes && (declared - bytes) % 2 == 0) return new(1.75f);

        // A charset of one byte a character, or of one for ASCII and two for the rest, was converted to UTF-8.
        if (declared == text.CodePoints || declared == text.DoubleByteLength) return new(2);

        // Blanks were folded, tags stripped, entities decoded: shorter by an unknown amount, which costs by its share.
        if (declared > bytes) return new(ExplainedExactly + ((float)(declared - bytes) / (8 + bytes)));

        // Each character was at least one byte: down to that the text may have grown.
        if (declared >= text.CodePoints) return new(ExplainedExactly + 0.5f + ((float)(bytes - declared) / (8 + bytes)));
        return new(Unexplained + ((float)(text.CodePoints - declared) / (8 + bytes)));
    }
}
