using Cleanup.Detection;
using Cleanup.Grammars.Readings;
using Cleanup.Json;
using Cleanup.Judging;

namespace Cleanup.Grammars.Literals;

/// <summary>
/// A kind whose leak is a literal of a programming language. Literals live in pages about code too, so place, neighbours and what it
/// holds decide, as they do for JSON.
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

    protected sealed override LeakMatch? Judge(ref ScanContext scan, Reading reading, TextRange range, RecoveredValue value)
    {
        Neighbourhood around = scan.NeighbourhoodOf(range);
        Evidence evidence = ProseContext.Read(around) | reading.Evidence;
        if (scan.CutBeside(range.Start) is not null) evidence |= Evidence.NextToLeak;
        if (evidence.HasFlag(Evidence.LimitReached)) return new LeakMatch(range, evidence, Confidence.Possible, value);
        if (value.Json.IsEmpty) return null;
        JsonShape shape = JsonShape.Of(value.Json.Span);
        evidence |= shape.Evidence;
        bool isPart = IsPartOfCode(scan.Text[scan.Floor..range.Start]);
        ReadOnlySpan<char> literal = scan.Text.Slice(range.Start, range.Length);
        bool isUnmistakable = !isPart && IsUnmistakable(literal);
        bool isShortened = ((LiteralDump)reading).Traits.HasFlag(LiteralTraits.Omission);
        bool isMarked = shape.Keys == 0 && (isShortened || literal.Contains(Address, StringComparison.Ordinal));
        Confidence? confidence = isUnmistakable
            ? Weigh(reading, evidence)
            : Weigh(shape, evidence, isPart, isMarked, ProseContext.IsBetweenSentences(around));
        return confidence is null ? null : new LeakMatch(range, evidence, confidence.Value, value);
    }

    private static Confidence? Weigh(JsonShape shape, Evidence evidence, bool isPart, bool isMarked, bool isBetweenSentences)
    {
        bool ownLine = evidence.HasFlag(Evidence.OwnLine);
        bool atEdge = evidence.HasFlag(Evidence.TextStart) || evidence.HasFlag(Evidence.TextEnd) || evidence.HasFlag(Evidence.NextToLeak);
        bool alike = evidence.HasFlag(Evidence.AlikeRecords);
        bool article = evidence.HasFlag(Evidence.ArticleKeys);
        bool several = shape.Keys >= SeveralKeys;
        if (shape.Keys == 0 && !(ownLine && shape.Values > 1)) return null;
        // A list without keys says little, but for what nobody writes: an address in memory, or how many items were left out.
        if (shape.Keys == 0) return isMarked && !isPart && !ProseContext.IsAboutCode(evidence) ? Confidence.Likely : Confidence.Possible;
        if (isPart || ProseContext.IsAboutCode(evidence)) return Confidence.Possible;
        if (evidence.HasFlag(Evidence.CutShort)) return several && ownLine || alike && article ? Confidence.Likely : Confidence.Possible;
        if (alike && article) return Confidence.Certain;
        if (ownLine) return several ? Confidence.Certain : Confidence.Likely;
        // In a sentence it may be what the sentence is about.
        return alike || several && (atEdge || isBetweenSentences) ? Confidence.Likely : Confidence.Possible;
    }

    // x = {…}, f({…}), >>> {…}: source, and not what a program printed.
    private static bool IsPartOfCode(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> line = before.TrimEnd(' ');
        return line.EndsWith(">>", StringComparison.Ordinal) || line is [.., '=' or '(' or '[' or '{' or '\\' or '$' or '#' or '`'] || before is [.., ':' or ',' or '\'' or '"'];
    }
}
