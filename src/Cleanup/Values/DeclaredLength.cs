using System.Runtime.InteropServices;
using Cleanup.Text;

namespace Cleanup.Values;

/// <summary>How a declared length agrees with a text that may have been damaged since it was measured.</summary>
/// <param name="Explanation">What became of the text.</param>
/// <param name="Residual">The part of its length that this does not explain.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DeclaredLength(LengthExplanation Explanation, float Residual = 0)
{
    // Folding blanks and stripping tags took three quarters of a text at most, and of few more than an eighth.
    private const float MostShortened = 3;
    private const float NearlyAll = 0.15f;

    // One character or two that were written out, as ½ and \0 are.
    private const float WrittenOut = 0.3f;

    // A residual is seldom more than 1, and no explanation gives way to one with a residual.
    private const float CostOfShortened = 3;
    private const float CostOfLengthened = 3.5f;
    private const float CostOfNone = 30;
    private const float CostOfStep = 0.125f;

    /// <summary>The length is the text's length.</summary>
    public bool IsExact => Explanation == LengthExplanation.Exact;

    /// <summary>Known damages explain the difference to the byte.</summary>
    public bool IsExplained => Explanation < LengthExplanation.Shortened;

    /// <summary>The text may be what is left of a longer one, or a damaged one that became longer.</summary>
    public bool IsPlausible => Explanation != LengthExplanation.None &&
        (Explanation != LengthExplanation.Shortened || Residual < MostShortened);

    /// <summary>The text is about as long as declared: shorter by what folding blanks takes.</summary>
    public bool IsNear => IsExplained || Explanation == LengthExplanation.Shortened && Residual < NearlyAll;

    /// <summary>The text has a few characters more than it can ever have had: some were written out.</summary>
    public bool MayHaveGrown => Explanation == LengthExplanation.None && Residual < WrittenOut;

    /// <summary>Orders explanations of one length: none is exact, the later in their list the more it takes to believe them.</summary>
    public float Cost => Explanation switch
    {
        LengthExplanation.Exact => 0,
        LengthExplanation.Shortened => CostOfShortened + Residual,
        LengthExplanation.Lengthened => CostOfLengthened + Residual,
        LengthExplanation.None => CostOfNone + Residual,
        _ => 1 + (CostOfStep * (Explanation - LengthExplanation.LineEnds)),
    };

    /// <summary>Compares a declared length with a text.</summary>
    /// <param name="declared">The length.</param>
    /// <param name="text">The text.</param>
    /// <param name="unit">What the length counts.</param>
    /// <param name="found">The text's length.</param>
    public static DeclaredLength Compare(long declared, ReadOnlySpan<char> text, LengthUnit unit, out long found)
    {
        TextMeasure measure = TextMeasure.Of(text);
        found = measure.In(unit);
        DeclaredLength length = Compare(declared, measure, unit);
        var layout = new DeclaredLength(LengthExplanation.JsonLayout);
        return layout.Cost < length.Cost && JsonLayout.MayHaveHad(text, declared, unit) ? layout : length;
    }

    /// <summary>Compares a declared length with the counts of a text.</summary>
    /// <param name="declared">The length.</param>
    /// <param name="text">The counts.</param>
    /// <param name="unit">What the length counts.</param>
    public static DeclaredLength Compare(long declared, in TextMeasure text, LengthUnit unit)
    {
        long found = text.In(unit);
        if (declared == found) return default;
        if (IsOfLineEnds(declared, found, text)) return new(LengthExplanation.LineEnds);
        if (unit == LengthUnit.Utf8Bytes && ExplainByBytes(declared, text) is { } bytes) return bytes;
        float share = Math.Abs(found - declared) / (8f + found);
        if (declared > found) return new(LengthExplanation.Shortened, share);
        // Each character was at least one byte; and of code points one may have become several: … is three dots.
        bool mayBeLonger = unit == LengthUnit.CodePoints ? found <= 2 * declared : declared >= text.CodePoints;
        if (mayBeLonger) return new(LengthExplanation.Lengthened, share);
        long least = unit == LengthUnit.CodePoints ? found : text.CodePoints;
        return new(LengthExplanation.None, (least - declared) / (8f + found));
    }

    private static DeclaredLength? ExplainByBytes(long declared, in TextMeasure text)
    {
        long bytes = text.Utf8Bytes;
        // A straight quote has one byte and a curly one three.
        long straightened = bytes - (2 * text.CurlyQuotes);
        if (text.CurlyQuotes > 0 && declared == straightened) return new(LengthExplanation.CurledQuotes);
        if (declared > bytes && declared - bytes <= 2 * text.StraightQuotes && (declared - bytes) % 2 == 0)
            return new(LengthExplanation.StraightenedQuotes);
        if (text.CurlyQuotes > 0 && IsOfLineEnds(declared, straightened, text)) return new(LengthExplanation.LineEndsAndCurledQuotes);
        if (declared == text.CodePoints || declared == text.DoubleByteLength) return new(LengthExplanation.Charset);
        bool isBoth = IsOfLineEnds(declared, text.CodePoints, text) || IsOfLineEnds(declared, text.DoubleByteLength, text);
        return isBoth ? new(LengthExplanation.LineEndsAndCharset) : null;
    }

    // LF was CRLF, or CRLF LF.
    private static bool IsOfLineEnds(long declared, long found, in TextMeasure text) =>
        declared != found && (declared == found + text.LineFeeds - text.CarriageReturns || declared == found - text.CarriageReturns);
}
