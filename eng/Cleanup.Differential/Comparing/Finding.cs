using System.Text.Json;

namespace Cleanup.Differential.Comparing;

/// <summary>A leak of a record, or a payload of <c>repair</c>, as a build wrote it. Immutable.</summary>
/// <param name="Kind">The kind of leak; <c>payload</c> for a payload.</param>
/// <param name="Action">What is done with a leak; null for a payload.</param>
/// <param name="Start">Where it starts, in code points.</param>
/// <param name="End">Where it ends, in code points.</param>
/// <param name="Written">All of it that is compared, as text.</param>
/// <param name="Links">The related links that it gave, as text.</param>
internal sealed record Finding(string Kind, string? Action, int Start, int End, IReadOnlyDictionary<string, string> Written, string Links)
{
    private const string Payload = "payload";

    /// <summary>The findings of an answer.</summary>
    public static IReadOnlyList<Finding> ReadAll(JsonElement content, FieldFilter filter)
    {
        ILookup<int, string> links = content.Objects(Fields.Links)
            .ToLookup(link => link.Number(Fields.Leak) ?? -1, link => filter.Write(link, Fields.Links));
        return
        [
            .. content.Objects(Fields.Leaks)
                .Select((leak, index) => Read(leak, Fields.Leaks, filter, $"[{string.Join(',', links[index])}]")),
            .. content.Objects(Fields.Payloads).Select(payload => Read(payload, Fields.Payloads, filter, "[]")),
        ];
    }

    /// <summary>How many code points both cover; for empty ones, which cover none, see the order of findings.</summary>
    public int Overlap(Finding other) => Math.Min(End, other.End) - Math.Max(Start, other.Start);

    private static Finding Read(JsonElement element, string scope, FieldFilter filter, string links) => new(
        element.Text(Fields.Kind) ?? Payload,
        element.Text(Fields.Action),
        element.Number(Fields.Start) ?? 0,
        element.Number(Fields.End) ?? 0,
        filter.Of(element, scope),
        links);
}
