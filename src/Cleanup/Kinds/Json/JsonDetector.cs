using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Literals;
using Cleanup.Grammars.Markup;
using Cleanup.Json;
using Cleanup.Judging;
using Cleanup.Text;

namespace Cleanup.Kinds.Json;

/// <summary>
/// A JSON array or object that stands in the text without a wrapper (RFC 8259). JSON lives in honest prose too, so its
/// place, its neighbours and what it holds decide: a list of alike records is data of a page, a lone object an example,
/// unless a page's own script or element carries it.
/// </summary>
internal sealed class JsonDetector : LeakDetector
{
    // What beginning to read costs, a character that may need mending, a byte of the value, and a repair with its path, measured beside the
    // reading of a dump.
    private const int StepsPerReading = 128;
    private const int StepsPerUnit = 2;
    private const int StepsPerByte = 2;
    private const int StepsPerRepair = 32;

    public override LeakKind Kind { get; } = new("json", "A JSON array or object, bare or in the script that carries it.",
        Confidence.Likely);

    public override ImmutableArray<Trigger> Triggers { get; } = [new('[', After: " \"'&{["), new('{', After: " \"'&")];

    public override bool TryMatch(ref ScanContext scan, int trigger, [NotNullWhen(true)] out LeakMatch? match)
    {
        match = null;
        if (!MayStart(scan.Text, trigger) || scan.IsUnclosed(Kind, trigger)) return false;
        bool found = JsonRepair.TryReadAt(scan.Text, trigger, scan.RepairOptions, out JsonPayload? payload, out int unitsRead);
        scan.Spend(StepsPerReading + (StepsPerUnit * unitsRead));
        if (!found) return unitsRead > scan.Options.MaxDepth && TryMatchTooDeep(ref scan, trigger, out match);
        scan.Spend((StepsPerByte * payload!.Json.Length) + (StepsPerRepair * payload.Repairs.Length));

        bool isCut = payload.Status == RecoveryStatus.Partial;
        var range = TextRange.FromBounds(trigger, PayloadEnd.Of(scan.Text, payload));
        bool isCarried = JsonCarrier.TryRead(scan.Text, range, scan.Floor, out JsonCarrier carrier);
        if (isCarried) range = CdataMarkers.Include(scan.Text, carrier.Range, scan.Floor);
        JsonShape shape = JsonShape.Of(payload.Json.Span);
        Neighbourhood around = scan.NeighbourhoodOf(range);
        Evidence evidence = ProseContext.Read(around) | shape.Evidence | (isCut ? Evidence.CutShort : Evidence.StructureClosed);
        if (scan.CutBeside(range.Start) is not null) evidence |= Evidence.NextToLeak;
        bool isState = isCarried && carrier.IsState || IsSchema(payload.Json.Span);
        bool isPart = trigger > scan.Floor && (IsPartOfCode(scan.Text[trigger - 1]) || FollowsKey(scan.Text[scan.Floor..trigger]));
        bool isBetween = ProseContext.IsBetweenSentences(around);
        Confidence? weight = isState || isCarried
            ? WeighCarried(shape, evidence, payload.Status, isState, isBetween)
            : Weigh(shape, evidence, payload.Status, isPart, isBetween);
        if (weight is { } confidence)
        {
            match = new LeakMatch(range, evidence, confidence, new RecoveredValue
            {
                Status = payload.Status,
                Json = payload.Json,
                Repairs = payload.Repairs,
            });
        }
        scan.KeepUnclosed(Kind, trigger, payload.Unclosed, match, payload.Json.Span);
        return match is not null;
    }

    private static bool TryMatchTooDeep(ref ScanContext scan, int trigger, [NotNullWhen(true)] out LeakMatch? match)
    {
        match = null;
        bool found = DeepNesting.TryFind(scan.Text, trigger, scan.Options.MaxDepth, out int end);
        scan.Spend(end - trigger);
        if (found)
            match = new LeakMatch(TextRange.FromBounds(trigger, end), Evidence.LimitReached, Confidence.Possible, RecoveredValue.None);
        return found;
    }

    // [them], [1], {at}: nearly all brackets of prose are refused here, before anything is read.
    private static bool MayStart(ReadOnlySpan<char> text, int trigger)
    {
        var cursor = new TextCursor(text, trigger + 1);
        cursor.SkipBlanks();
        bool isQuote = QuoteMark.IsDouble(cursor.Next) || cursor.Next is '\'' or '‘' or '’' or '&';
        return isQuote || text[trigger] == '[' && cursor.Next is '{' or '[';
    }

    // x = [, f([, "k":[ and the like: it belongs to something larger that is no bare JSON.
    private static bool IsPartOfCode(char before) =>
        before is '=' or '(' or ':' or ',' or '[' or '{' or '\\' or '\'' or '$' or '#' || QuoteMark.IsDouble(before);

    // "articles": [ with a blank between: a member of the object around it.
    private static bool FollowsKey(ReadOnlySpan<char> before) =>
        before.TrimEnd() is [.. var key, ':'] &&
            (key is [.., var quote] && QuoteMark.IsDouble(quote) || key.EndsWith("quot;", StringComparison.Ordinal));

    // JSON-LD: what a page says of itself to search engines.
    private static bool IsSchema(ReadOnlySpan<byte> json) => json.IndexOf("\"@context\""u8) >= 0 && json.IndexOf("schema.org"u8) >= 0;

    private static Confidence? WeighCarried(JsonShape shape, Evidence evidence, RecoveryStatus status, bool isState,
        bool isBetweenSentences)
    {
        // A call with an argument that had to be mended may be source of another language.
        bool isData = isState || status == RecoveryStatus.Exact || evidence.HasFlag(Evidence.AlikeRecords);
        bool standsAlone = isBetweenSentences ||
            (evidence & (Evidence.OwnLine | Evidence.TextStart | Evidence.TextEnd | Evidence.NextToLeak)) != Evidence.None;
        if (shape.Keys == 0) return null;
        if (ProseContext.IsAboutCode(evidence) || !standsAlone || !isData) return Confidence.Possible;
        if (evidence.HasFlag(Evidence.CutShort)) return isState ? Confidence.Likely : Confidence.Possible;
        return isState ? Confidence.Certain : Confidence.Likely;
    }

    private static Confidence? Weigh(JsonShape shape, Evidence evidence, RecoveryStatus status, bool isPart, bool isBetweenSentences)
    {
        bool ownLine = evidence.HasFlag(Evidence.OwnLine);
        bool atEdge = evidence.HasFlag(Evidence.TextStart) || evidence.HasFlag(Evidence.TextEnd) || evidence.HasFlag(Evidence.NextToLeak);
        bool alike = evidence.HasFlag(Evidence.AlikeRecords);
        bool article = evidence.HasFlag(Evidence.ArticleKeys);
        if (shape.Keys == 0) return ownLine && shape.Values > 1 ? Confidence.Possible : null;
        if (isPart || ProseContext.IsAboutCode(evidence)) return Confidence.Possible;
        if (evidence.HasFlag(Evidence.CutShort)) return alike && (ownLine || article) ? Confidence.Likely : Confidence.Possible;
        if (alike && article) return ownLine || atEdge ? Confidence.Certain : Confidence.Likely;
        if (alike) return (ownLine || isBetweenSentences) && shape.IsList || atEdge ? Confidence.Likely : Confidence.Possible;
        // One object in the middle of a text may be what the text is about.
        bool wholeAtEdge = ownLine && atEdge && shape.Keys > 1 && status == RecoveryStatus.Exact;
        return wholeAtEdge ? Confidence.Likely : Confidence.Possible;
    }
}
