using System.Collections.Immutable;

namespace Cleanup.Recovery;

/// <summary>One JSON document found in a text, as strict JSON. Immutable.</summary>
public sealed record JsonPayload
{
    /// <summary>Where it stands in the text that was given, in UTF-16 units.</summary>
    public required TextRange Range { get; init; }

    /// <summary>Strict JSON in UTF-8: System.Text.Json parses it within <see cref="JsonRepairOptions.MaxDepth"/>.</summary>
    public required ReadOnlyMemory<byte> Json { get; init; }

    /// <summary><see cref="RecoveryStatus.Exact"/> when it was strict JSON already.</summary>
    public required RecoveryStatus Status { get; init; }

    /// <summary>What was mended, in the order of the text; at most <see cref="JsonRepairOptions.MaxRepairs"/> of it.</summary>
    public ImmutableArray<RepairStep> Repairs { get; init; } = [];

    /// <summary>How many things were mended, listed or not.</summary>
    public int RepairCount { get; init; }
}
