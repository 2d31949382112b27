using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Values;

namespace Cleanup.Kinds.PhpPrintR;

/// <summary>A value that <c>print_r</c> printed. Immutable.</summary>
internal sealed record PrintRDump : Reading
{
    /// <summary>The value; empty when nothing was whole.</summary>
    public required IReadOnlyList<DumpNode> Nodes { get; init; }

    /// <summary>What looks like structure and was taken for a part of a string.</summary>
    public required IReadOnlyList<TextRange> Doubts { get; init; }

    /// <summary>Whether it has a member, be it that its value was cut off.</summary>
    public required bool HasMembers { get; init; }

    /// <summary>How many scalars are whole.</summary>
    public required int Scalars { get; init; }

    /// <summary>Whether nothing stands before its parenthesis, as in code.</summary>
    public required bool IsGlued { get; init; }

    public override bool IsExact => Status == ReadingStatus.Closed && Doubts.Count == 0;

    public override float Cost => (Status == ReadingStatus.Closed ? 0 : CostOfCut(Nodes.Count)) + Doubts.Count;

    public override Evidence Evidence => Status switch
    {
        ReadingStatus.TooDeep => Evidence.LimitReached,
        ReadingStatus.Closed => Evidence.StructureClosed,
        _ => Evidence.CutShort,
    };

    public override RecoveredValue Recover(ReadOnlySpan<char> text)
    {
        if (Nodes.Count == 0) return RecoveredValue.None;
        var repairs = ImmutableArray.CreateBuilder<RepairStep>();
        // Always there, so that no value of this kind passes for exact.
        repairs.Add(new RepairStep(RepairKind.Untyped, Range, "", "", ""));
        foreach (TextRange doubt in Doubts) repairs.Add(new RepairStep(RepairKind.Ambiguous, doubt, "", text.Slice(doubt.Start, doubt.Length).ToString(), ""));
        foreach (DumpNode node in Nodes)
        {
            if (node is not { Kind: DumpNodeKind.IndexKey, Range.Length: 0 }) continue;
            repairs.Add(new RepairStep(RepairKind.MissingKey, node.Range, "", "", ""));
            break;
        }
        return new RecoveredValue
        {
            Json = DumpWriter.Write(text, Nodes.ToArray(), repairs),
            Status = Status == ReadingStatus.Closed ? RecoveryStatus.Repaired : RecoveryStatus.Partial,
            Repairs = repairs.DrainToImmutable(),
        };
    }
}
