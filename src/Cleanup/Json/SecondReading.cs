using System.Collections.Immutable;
using System.Text;
using Cleanup.Json.Structure;
using Cleanup.Text;

namespace Cleanup.Json;

/// <summary>
/// Reads a text that is damaged in few places once more, as strict JSON of which single structural characters were lost, doubled or
/// moved, and takes the cheaper of the two readings. Where both agree it is as sure as no other comes near it.
/// </summary>
internal static class SecondReading
{
    /// <summary>The payloads in the likelier of the two readings.</summary>
    public static ImmutableArray<JsonPayload> Weigh(
        ReadOnlySpan<char> text, JsonRepairOptions options, ImmutableArray<JsonPayload> first) =>
        Weigh(text, options, first, StructureMender.BudgetFor(text.Length), out _);

    /// <summary>
    /// The likelier reading of a payload that stands in prose: of the characters it takes, as if they stood alone. The first one when the
    /// other would not take all of them too.
    /// </summary>
    public static JsonPayload Weigh(ReadOnlySpan<char> text, JsonRepairOptions options, JsonPayload first, long budget, out long unitsRead)
    {
        ReadOnlySpan<char> alone = text.Slice(first.Range);
        unitsRead = 0;
        if (!IsDoubtful(first)) return first;
        // Only a reading that nothing was cut of counts: there is nothing to drop in it.
        options = options with { FirstOnly = false, DropCutValues = false };
        ImmutableArray<JsonPayload> second = Weigh(alone, options, new PayloadFinder(alone, options).Search(), budget, out unitsRead);
        unitsRead += alone.Length;
        return second is [{ Status: not RecoveryStatus.Partial } only] && only.Range.Length == alone.Length
            ? only.Shift(first.Range.Start)
            : first;
    }

    private static ImmutableArray<JsonPayload> Weigh(ReadOnlySpan<char> text, JsonRepairOptions options, ImmutableArray<JsonPayload> first,
        long budget, out long unitsRead)
    {
        unitsRead = 0;
        if (options.DropCutValues || options.FirstOnly || !IsDoubtful(text, first)) return first;
        if (StructureMender.Mend(text, budget, out unitsRead) is not { } mended) return [.. first.Select(Unproven)];
        ImmutableArray<JsonPayload> second = new PayloadFinder(mended.Text, options with { Strict = false }) { Mended = mended }.Search();
        if (second.IsEmpty) return first;
        bool areEqual = AreEqual(first, second);
        if (areEqual && Uncovered(text, first) == 0)
            return [.. first.Select(payload => payload.With(payload.Range, payload.Repairs, Agreed(payload, mended)))];
        ImmutableArray<JsonPayload> found = [.. second.Select(payload => ToSource(payload, mended))];
        // A mend across the edge of a payload is of neither: it has no place that could be told.
        if (!found.All(HoldsItsRepairs) || Overlap(found)) return first;
        if (areEqual) return found;
        float difference = CostOf(text, first) - (mended.EditCost + StructureScanner.OddnessOf(mended.Text));
        // Of two that cost about the same, the one that nothing else comes near.
        bool isSecond = difference > 0 || mended.IsCertain && difference > -EditCost.CertainMargin;
        if (!isSecond) return difference < -EditCost.CertainMargin ? first : [.. first.Select(Doubted)];
        return found;
    }

    private static bool Overlap(ImmutableArray<JsonPayload> payloads)
    {
        for (int i = 1; i < payloads.Length; i++)
            if (payloads[i].Range.Start < payloads[i - 1].Range.End) return true;
        return false;
    }

    private static bool HoldsItsRepairs(JsonPayload payload) => payload.Repairs.All(repair =>
        repair.Range.Start >= payload.Range.Start && repair.Range.End <= payload.Range.End);

    private static bool IsDoubtful(ReadOnlySpan<char> text, ImmutableArray<JsonPayload> payloads)
    {
        if (payloads.IsEmpty) return text.Trim() is ['{' or '[' or '"', ..] or [_, '{' or '[', ..];
        if (payloads.Sum(payload => payload.RepairCount) > StructureMender.MaxErrors) return false;
        return Uncovered(text, payloads) > 0 || payloads.Any(static payload => IsDoubtful(payload));
    }

    private static bool IsDoubtful(JsonPayload payload)
    {
        RepairStep[] damages = [.. payload.Repairs.Where(static repair => RepairCost.Of(repair) > RepairCost.Manner)];
        // What a cut leaves at the end has one reading.
        bool isCut = payload.Status == RecoveryStatus.Partial && damages.All(repair => repair.Range.End >= payload.Range.End - 1) &&
            damages is not [{ Kind: RepairKind.MissingCloser, After.Length: 1 }];
        return !isCut && damages.Length > 0;
    }

    private static bool AreEqual(ImmutableArray<JsonPayload> first, ImmutableArray<JsonPayload> second)
    {
        if (first.Length != second.Length) return false;
        for (int i = 0; i < first.Length; i++)
        {
            if (!first[i].Json.Span.SequenceEqual(second[i].Json.Span)) return false;
        }
        return true;
    }

    private static Confidence Agreed(JsonPayload payload, MendedStructure mended)
    {
        if (payload.Status == RecoveryStatus.Exact || mended.IsCertain) return Confidence.Certain;
        return payload.Confidence == Confidence.Certain ? Confidence.Likely : payload.Confidence;
    }

    // Damages of several sorts that no other reading could be held against.
    private static JsonPayload Unproven(JsonPayload payload) =>
        payload.Repairs.Where(static repair => RepairCost.IsDamage(repair.Kind)).Select(static repair => repair.Kind).Distinct().Count() > 1
            ? Doubted(payload)
            : payload;

    private static JsonPayload Doubted(JsonPayload payload) =>
        payload.Confidence == Confidence.Certain && payload.Status != RecoveryStatus.Exact
            ? payload.With(payload.Range, payload.Repairs, Confidence.Likely)
            : payload;

    private static float CostOf(ReadOnlySpan<char> text, ImmutableArray<JsonPayload> payloads)
    {
        float cost = RepairCost.OfLeftOut(Uncovered(text, payloads)) + (payloads.Length > 1 ? EditCost.AnotherRoot : 0);
        foreach (JsonPayload payload in payloads)
            cost += RepairCost.Of(payload) + StructureScanner.OddnessOf(Encoding.UTF8.GetString(payload.Json.Span));
        return cost;
    }

    // How many units stand around the payloads that are more than what may part them.
    private static int Uncovered(ReadOnlySpan<char> text, ImmutableArray<JsonPayload> payloads)
    {
        int behind = 0, uncovered = 0;
        foreach (JsonPayload payload in payloads)
        {
            uncovered += UnlessBlank(text[behind..payload.Range.Start]);
            behind = payload.Range.End;
        }
        return uncovered + UnlessBlank(text[behind..]);
    }

    private static int UnlessBlank(ReadOnlySpan<char> text) => PayloadSurroundings.IsBlank(text.Trim().Trim('`')) ? 0 : text.Length;

    private static JsonPayload ToSource(JsonPayload payload, MendedStructure mended) => payload.With(
        mended.ToSource(payload.Range),
        [.. payload.Repairs.Select(repair => repair with { Range = mended.ToSource(repair.Range) })],
        payload.Confidence);
}
