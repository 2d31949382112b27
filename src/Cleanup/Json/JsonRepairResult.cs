using System.Collections.Immutable;

namespace Cleanup.Json;

/// <summary>What <see cref="JsonRepair"/> found in a text. Immutable.</summary>
public sealed class JsonRepairResult
{
    /// <summary>The payloads in the order of the text; empty when the text holds none.</summary>
    public ImmutableArray<JsonPayload> Payloads { get; init; } = [];

    /// <summary>Why there is no payload, or why something that looked like one is missing, in one sentence; else null.</summary>
    public string? Refusal { get; init; }
}
