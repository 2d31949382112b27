using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.PhpPrintR;

/// <summary>A value that <c>print_r</c> printed. Immutable.</summary>
internal sealed record PrintRDump : ValueReading
{
    /// <summary>What looks like structure and was taken for a part of a string.</summary>
    public required IReadOnlyList<TextRange> Doubts { get; init; }

    /// <summary>Whether it has a member, be it that its value was cut off.</summary>
    public required bool HasMembers { get; init; }

    /// <summary>Whether nothing stands before its parenthesis, as in code.</summary>
    public required bool IsGlued { get; init; }

    public override bool IsExact => Status == ReadingStatus.Closed && Doubts.Count == 0;

    protected override float CostOfRepairs => Doubts.Count;

    protected override void AddRepairs(ReadOnlySpan<char> text, ImmutableArray<RepairStep>.Builder repairs)
    {
        if (Tree.Nodes.IsEmpty) return;
        // Always there, so that no value of this kind passes for exact.
        repairs.Add(new RepairStep(RepairKind.Untyped, Range, "", "", ""));
        foreach (TextRange doubt in Doubts)
            repairs.Add(new RepairStep(RepairKind.Ambiguous, doubt, "", text.Slice(doubt).ToString(), ""));
        foreach (ValueNode node in Tree.Nodes)
        {
            if (node is not { Kind: ValueKind.IndexKey, Range.Length: 0 }) continue;
            repairs.Add(new RepairStep(RepairKind.MissingKey, node.Range, "", "", ""));
            break;
        }
    }
}
