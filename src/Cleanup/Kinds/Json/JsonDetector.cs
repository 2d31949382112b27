using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Markup;
using Cleanup.Grammars.Readings;
using Cleanup.Json;
using Cleanup.Text;

namespace Cleanup.Kinds.Json;

/// <summary>
/// A JSON array or object that stands in the text without a wrapper (RFC 8259). JSON lives in honest prose too, so what
/// it holds counts: a list of alike records is data of a page, a lone object an example, unless a page's own script or element carries it.
/// </summary>
internal sealed class JsonDetector : LeakDetector
{
    public override LeakKind Kind { get; } = new("json", "A JSON array or object, bare or in the script that carries it.",
        Confidence.Likely);

    public override ImmutableArray<Trigger> Triggers { get; } = [new('[', After: " \"'&{["), new('{', After: " \"'&")];

    public override bool TryMatch(ref ScanContext scan, int trigger, [NotNullWhen(true)] out LeakMatch? match)
    {
        match = null;
        if (!MayStart(scan.Text, trigger) || IsOfMark(scan.Text, trigger)) return scan.Refuse(DetectorOutcome.NotBegun);
        if (scan.IsUnclosed(Kind, trigger)) return scan.Refuse(DetectorOutcome.ReadBefore);
        bool found = JsonRepair.TryReadAt(scan.Text, trigger, scan.RepairOptions, out JsonPayload? payload, out int unitsRead);
        scan.Spend(Price.Reading + (Price.Glance * unitsRead));
        if (!found)
        {
            bool isTooDeep = unitsRead > scan.Options.MaxDepth && TryMatchTooDeep(ref scan, trigger, out match);
            return isTooDeep || scan.Refuse(DetectorOutcome.NotRead);
        }
        scan.Spend((Price.Byte * payload!.Json.Length) + (Price.Look * payload.Repairs.Length));

        bool isCut = payload.Status == RecoveryStatus.Partial;
        var range = TextRange.FromBounds(trigger, PayloadEnd.Of(scan.Text, payload));
        bool isCarried = JsonCarrier.TryRead(scan.Text, range, scan.Floor, out JsonCarrier carrier);
        if (isCarried) range = CdataMarkers.Include(scan.Text, carrier.Range, scan.Floor);
        JsonShape shape = JsonShape.Of(payload.Json.Span);
        Evidence evidence = shape.Evidence | (isCut ? Evidence.CutShort : Evidence.StructureClosed);
        if (isCarried) evidence |= Evidence.Carried;
        if (isCarried && carrier.IsState || IsSchema(payload.Json.Span)) evidence |= Evidence.PageState;
        if (PageSettings.Are(payload.Json.Span)) evidence |= Evidence.PageState | Evidence.Carried | Evidence.Unmistakable;
        bool isPart = trigger > scan.Floor && (IsPartOfCode(scan.Text[trigger - 1]) || FollowsKey(scan.Text[scan.Floor..trigger]));
        if (IsData(scan.Text, range, shape, evidence))
        {
            Confidence confidence = isPart && !isCarried ? Confidence.Possible : Weigh(shape, evidence, payload.Status);
            match = new LeakMatch(range, evidence, confidence, Recover(ref scan, payload));
        }
        scan.KeepUnclosed(Kind, trigger, payload.Unclosed, match, payload.Json.Span);
        return match is not null || scan.Refuse(DetectorOutcome.NoEvidence);
    }

    // What is damaged is read again for its value; whether it is a leak, and where it ends, does not depend on that.
    private static RecoveredValue Recover(ref ScanContext scan, JsonPayload payload)
    {
        if (scan.Spare > Price.Glance * (long)payload.Range.Length)
        {
            payload = JsonRepair.ReadAgain(scan.Text, payload, scan.RepairOptions, scan.Spare / Price.Glance, out long unitsRead);
            scan.SpendSpare(Price.Glance * unitsRead);
        }
        return new() { Status = payload.Status, Json = payload.Json, Repairs = payload.Repairs };
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

    // <![CDATA[ opens no list.
    private static bool IsOfMark(ReadOnlySpan<char> text, int trigger) =>
        text[trigger] == '[' && text[..trigger].EndsWith("<![CDATA", StringComparison.Ordinal);

    // x = [, f([, "k":[ and the like: it belongs to something larger that is no bare JSON.
    private static bool IsPartOfCode(char before) =>
        before is '=' or '(' or ':' or ',' or '[' or '{' or '\\' or '\'' or '$' or '#' || QuoteMark.IsDouble(before);

    // "articles": [ with a blank between: a member of the object around it.
    private static bool FollowsKey(ReadOnlySpan<char> before) =>
        before.TrimEnd() is [.. var key, ':'] &&
            (key is [.., var quote] && QuoteMark.IsDouble(quote) || key.EndsWith("quot;", StringComparison.Ordinal));

    // JSON-LD: what a page says of itself to search engines.
    private static bool IsSchema(ReadOnlySpan<byte> json) => json.IndexOf("\"@context\""u8) >= 0 && json.IndexOf("schema.org"u8) >= 0;

    // A list without keys says little, and nothing in a sentence or in the script that carries it.
    private static bool IsData(ReadOnlySpan<char> text, TextRange range, JsonShape shape, Evidence evidence) => shape.Keys > 0 ||
        (evidence & (Evidence.Carried | Evidence.PageState)) == Evidence.None && shape.Values > 1 && Lines.AreOwnedBy(text, range);

    private static Confidence Weigh(JsonShape shape, Evidence evidence, RecoveryStatus status)
    {
        bool alike = evidence.HasFlag(Evidence.AlikeRecords);
        bool isState = evidence.HasFlag(Evidence.PageState);
        if (evidence.HasFlag(Evidence.CutShort)) return isState || alike ? Confidence.Likely : Confidence.Possible;
        if (isState || alike && evidence.HasFlag(Evidence.ArticleKeys)) return Confidence.Certain;
        // What had to be mended may be source of another language.
        if (evidence.HasFlag(Evidence.Carried) && status == RecoveryStatus.Exact) return Confidence.Certain;
        return alike || status == RecoveryStatus.Exact && shape.Keys > 1 ? Confidence.Likely : Confidence.Possible;
    }
}
