using Cleanup.Detection;
using Cleanup.Grammars.Readings;
using Cleanup.Json;
using Cleanup.Text;

namespace Cleanup.Grammars.Literals;

/// <summary>
/// A kind whose leak is a literal of a programming language. Literals live in pages about code too, so
/// what it holds counts, as it does for JSON.
/// </summary>
internal abstract class LiteralDetector : ReadingDetector
{
    private const int SeveralKeys = 2;
    private const string Address = " at 0x";

    /// <summary>The language.</summary>
    protected abstract LiteralDialect Dialect { get; }

    /// <summary>Whether nothing but a dump begins so: <c>$VAR1 =</c>.</summary>
    protected virtual bool IsUnmistakable(ReadOnlySpan<char> leak) => false;

    protected sealed override Reading? Read(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps)
    {
        LiteralDump? reading = LiteralDump.Read(text, start, Dialect, options.MaxDepth, ref steps);
        return reading is not null && (reading.Status == ReadingStatus.TooDeep || Dialect.IsProven(reading.Traits)) ? reading : null;
    }

    protected sealed override LeakMatch? Match(ref ScanContext scan, Reading reading, TextRange range, RecoveredValue value)
    {
        Evidence evidence = reading.Evidence;
        if (evidence.HasFlag(Evidence.LimitReached)) return new LeakMatch(range, evidence, Confidence.Possible, value);
        if (value.Json.IsEmpty) return null;
        JsonShape shape = JsonShape.Of(value.Json.Span);
        evidence |= shape.Evidence;
        ReadOnlySpan<char> before = scan.Text[scan.Floor..range.Start];
        bool isPart = CodeBefore.GoesOn(before);
        ReadOnlySpan<char> literal = scan.Text.Slice(range);
        if (!isPart && IsUnmistakable(literal)) return new LeakMatch(range, evidence | Evidence.Unmistakable, Weigh(reading)!.Value, value);
        // A list without keys says little, and nothing in a sentence.
        if (shape.Keys == 0 && CodeBefore.Ends(before)) evidence |= Evidence.Unsure;
        bool isMarked = IsMarked(reading, literal);
        if (shape.Keys == 0 && !isMarked && !(shape.Values > 1 && Lines.AreOwnedBy(scan.Text, range))) return null;
        return new LeakMatch(range, evidence, isPart ? Confidence.Possible : Weigh(shape, evidence, isMarked), value);
    }

    // What nobody writes: an object with its class, an address in memory, or how many items were left out.
    private static bool IsMarked(Reading reading, ReadOnlySpan<char> literal) =>
        (((LiteralDump)reading).Traits & (LiteralTraits.Omission | LiteralTraits.Object)) != LiteralTraits.None ||
            literal.Contains(Address, StringComparison.Ordinal);

    private static Confidence Weigh(JsonShape shape, Evidence evidence, bool isMarked)
    {
        bool isArticles = evidence.HasFlag(Evidence.AlikeRecords | Evidence.ArticleKeys);
        bool several = shape.Keys >= SeveralKeys;
        if (shape.Keys == 0) return isMarked ? Confidence.Likely : Confidence.Possible;
        if (evidence.HasFlag(Evidence.CutShort)) return several || isArticles ? Confidence.Likely : Confidence.Possible;
        return several || isArticles ? Confidence.Certain : Confidence.Likely;
    }
}
