using System.Collections.Immutable;
using Cleanup.Recovery;

namespace Cleanup.Detectors.PhpVarDump;

/// <summary>A dump that was read: one value with its place, its strings, and how well they agree. Immutable.</summary>
internal sealed record VarDump
{
    public required VarDumpStatus Status { get; init; }

    /// <summary>Where it stands in the text that was read.</summary>
    public required TextRange Range { get; init; }

    /// <summary>The value; empty when nothing was whole.</summary>
    public required IReadOnlyList<DumpNode> Nodes { get; init; }

    public IReadOnlyList<VarDumpString> Strings { get; init; } = [];

    /// <summary>The JSON that a string which is the whole dump holds, or null.</summary>
    public JsonPayload? Payload { get; init; }

    /// <summary>Whether it is a container with a member, be it that the member's value was cut off.</summary>
    public bool HasMembers { get; init; }

    /// <summary>What the value begins with.</summary>
    public required VarDumpToken Form { get; init; }

    public bool AllExact => Strings.All(static text => text.Length.IsExact);

    public bool AllExplained => Strings.All(static text => text.Length.IsExplained);

    /// <summary>Orders readings of the same dump: the one whose structure and lengths work out best.</summary>
    public float Cost => (Status == VarDumpStatus.Closed ? 0 : 1_000_000) + Strings.Sum(static text => text.Length.Cost);

    /// <summary>The value as JSON, with what had to be mended.</summary>
    public RecoveredValue Recover(ReadOnlySpan<char> text, int maxDepth)
    {
        var repairs = ImmutableArray.CreateBuilder<RepairStep>();
        foreach (VarDumpString content in Strings)
        {
            if (!content.Length.IsExact)
                repairs.Add(new RepairStep(RepairKind.LengthDiffers, content.DeclaredRange, "", $"{content.Declared}", $"{ActualLength(text, content)}"));
        }
        ReadOnlyMemory<byte> json = default;
        if (Payload is not null) json = Payload.Json;
        else if (Nodes.Count > 0) json = DumpWriter.Write(text, Nodes.ToArray(), maxDepth, repairs);
        if (Payload is not null) repairs.AddRange(PayloadEnd.RepairsUpTo(Payload, Range.End));
        VarDumpString? lone = Form == VarDumpToken.StringStart ? Strings[0] : null;
        return new RecoveredValue
        {
            Status = StatusOf(json, repairs.Count > 0),
            Json = json,
            Decoded = Payload is not null,
            Repairs = repairs.DrainToImmutable(),
            DeclaredLength = lone?.Declared,
            ActualLength = lone is { } only ? ActualLength(text, only) : null,
            LengthUnit = lone is null ? null : LengthUnit.Utf8Bytes,
        };
    }

    private RecoveryStatus StatusOf(ReadOnlyMemory<byte> json, bool repaired)
    {
        if (json.IsEmpty) return RecoveryStatus.None;
        if (Status is VarDumpStatus.CutShort || Payload?.Status == RecoveryStatus.Partial) return RecoveryStatus.Partial;
        return repaired || Status != VarDumpStatus.Closed ? RecoveryStatus.Repaired : RecoveryStatus.Exact;
    }

    private static int ActualLength(ReadOnlySpan<char> text, in VarDumpString content) =>
        (int)TextMeasure.Of(text.Slice(content.Content.Start, content.Content.Length)).Utf8Bytes;
}
