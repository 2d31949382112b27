using Cleanup.Detection;
using Cleanup.Text;

namespace Cleanup.Grammars.Readings;

/// <summary>
/// A kind whose leak is a value in a notation that pages about code show too: so what it holds counts, as it does for JSON.
/// </summary>
internal abstract class DataDetector : ReadingDetector
{
    /// <summary>Whether nothing but a dump begins so: <c>$VAR1 =</c>.</summary>
    protected virtual bool IsUnmistakable(ReadOnlySpan<char> leak) => false;

    /// <summary>
    /// Whether it holds what nobody writes: an object with its class, an address in memory, or how many items were left out.
    /// </summary>
    protected virtual bool IsMarked(Reading reading, ReadOnlySpan<char> leak) => false;

    protected sealed override LeakMatch? Match(ref ScanContext scan, Reading reading, TextRange range, RecoveredValue value)
    {
        Evidence evidence = reading.Evidence;
        if (evidence.HasFlag(Evidence.LimitReached)) return new LeakMatch(range, evidence, Confidence.Possible, value);
        if (value.Json.IsEmpty) return null;
        JsonShape shape = JsonShape.Of(value.Json.Span);
        evidence |= shape.Evidence;
        ReadOnlySpan<char> before = scan.Text[scan.Floor..range.Start];
        bool isPart = CodeBefore.GoesOn(before);
        ReadOnlySpan<char> leak = scan.Text.Slice(range);
        if (!isPart && IsUnmistakable(leak)) return new LeakMatch(range, evidence | Evidence.Unmistakable, Weigh(reading)!.Value, value);
        // Some("x") in a sentence may be what it speaks of.
        bool isWord = shape.Keys == 0 && shape.Values == 0 && !Lines.AreOwnedBy(scan.Text, range);
        if (isWord || shape.Keys == 0 && CodeBefore.Ends(before)) evidence |= Evidence.Unsure;
        // A list without keys says little, and nothing in a sentence.
        bool isMarked = IsMarked(reading, leak);
        if (shape.Keys == 0 && !isMarked && !(shape.Values > 1 && Lines.AreOwnedBy(scan.Text, range))) return null;
        return new LeakMatch(range, evidence, isPart ? Confidence.Possible : Weigh(shape, evidence, isMarked), value);
    }

    private static Confidence Weigh(JsonShape shape, Evidence evidence, bool isMarked)
    {
        bool isArticles = evidence.HasFlag(Evidence.AlikeRecords | Evidence.ArticleKeys);
        bool several = shape.Keys > 1;
        if (shape.Keys == 0) return isMarked ? Confidence.Likely : Confidence.Possible;
        if (evidence.HasFlag(Evidence.CutShort)) return several || isArticles ? Confidence.Likely : Confidence.Possible;
        return several || isArticles ? Confidence.Certain : Confidence.Likely;
    }
}
