using System.Collections.Immutable;
using System.Text.Json;

namespace Cleanup.Json;

/// <summary>
/// Mends a text: as it is when it is JSON; out of what it was wrapped in; else by the grammar of <see cref="PayloadReader"/>, weighed
/// against a second reading; and what is left out behind is said.
/// </summary>
internal static class TextRepair
{
    public static JsonRepairResult Run(ReadOnlySpan<char> text, JsonRepairOptions options)
    {
        if (TextWrapping.Find(text) is { } wrapping && Unwrap(text, wrapping, options) is { Payloads.IsEmpty: false } unwrapped)
            return unwrapped;
        return RunBare(text, options);
    }

    /// <summary>Why a payload is refused where only one reading counts.</summary>
    public static string SeveralReadings(int start, int at, RepairKind kind) =>
        $"The JSON at offset {start} has several readings, the first of them at offset {at} " +
        $"({JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString())}).";

    private static JsonRepairResult RunBare(ReadOnlySpan<char> text, JsonRepairOptions options)
    {
        if (PayloadSurroundings.IsBlank(text)) return new() { Refusal = "The text is empty." };
        if (StrictJson.TryEncode(text, options.MaxDepth, out byte[]? json))
            return new() { Payloads = [new() { Range = new(0, text.Length), Json = json, Status = RecoveryStatus.Exact }] };
        var finder = new PayloadFinder(text, options);
        ImmutableArray<JsonPayload> payloads = SecondReading.Weigh(text, options, finder.Search());
        string? refusal = finder.Refusal;
        if (!options.FirstOnly) payloads = LeftOver.Note(text, payloads);
        if (options.Strict) payloads = RefuseGuesses(payloads, ref refusal);
        if (payloads.IsEmpty) refusal ??= "The text holds no JSON array or object.";
        return new() { Payloads = payloads, Refusal = refusal };
    }

    private static JsonRepairResult Unwrap(ReadOnlySpan<char> text, TextWrapping wrapping, JsonRepairOptions options)
    {
        JsonRepairResult inside = RunBare(wrapping.Inside.Text, options);
        var payloads = ImmutableArray.CreateBuilder<JsonPayload>(inside.Payloads.Length);
        foreach (JsonPayload payload in inside.Payloads) payloads.Add(wrapping.ToSource(payload, text));
        return new() { Payloads = payloads.MoveToImmutable(), Refusal = inside.Refusal };
    }

    private static ImmutableArray<JsonPayload> RefuseGuesses(ImmutableArray<JsonPayload> payloads, ref string? refusal)
    {
        if (payloads.FirstOrDefault(static payload => payload.Confidence != Confidence.Certain) is not { } guess) return payloads;
        RepairStep choice = guess.Repairs.FirstOrDefault(static repair => RepairCost.Of(repair) > RepairCost.Manner) ?? guess.Repairs[^1];
        refusal ??= SeveralReadings(guess.Range.Start, choice.Range.Start, choice.Kind);
        return payloads.RemoveAll(static payload => payload.Confidence != Confidence.Certain);
    }
}
