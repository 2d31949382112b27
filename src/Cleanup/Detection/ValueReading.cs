using System.Collections.Immutable;
using Cleanup.Values;

namespace Cleanup.Detection;

/// <summary>The reading of a value that a program printed. Immutable.</summary>
internal abstract record ValueReading : Reading
{
    /// <summary>The value.</summary>
    public required ValueTree Tree { get; init; }

    public override float Cost => (Status == ReadingStatus.Closed ? 0 : CostOfCut(Tree.Nodes.Length)) + CostOfRepairs;

    /// <summary>Whether some of the value is missing.</summary>
    protected virtual bool IsPartial => Status == ReadingStatus.CutShort || Tree.IsCutShort;

    /// <summary>What had to be mended, or is in doubt, as a part of <see cref="Cost"/>.</summary>
    protected abstract float CostOfRepairs { get; }

    public override RecoveredValue Recover(ReadOnlySpan<char> text)
    {
        ImmutableArray<RepairStep>.Builder repairs = ImmutableArray.CreateBuilder<RepairStep>();
        AddRepairs(text, repairs);
        ReadOnlyMemory<byte> json = Write(text, repairs);
        RecoveryStatus whole = repairs.Count > 0 ? RecoveryStatus.Repaired : RecoveryStatus.Exact;
        return new RecoveredValue
        {
            Status = json.IsEmpty ? RecoveryStatus.None : IsPartial ? RecoveryStatus.Partial : whole,
            Json = json,
            Repairs = repairs.DrainToImmutable(),
        };
    }

    /// <summary>Adds what had to be mended to read the value, or is in doubt.</summary>
    protected abstract void AddRepairs(ReadOnlySpan<char> text, ImmutableArray<RepairStep>.Builder repairs);

    /// <summary>The value as JSON; empty when nothing was whole. Adds what had to be mended to write it.</summary>
    protected virtual ReadOnlyMemory<byte> Write(ReadOnlySpan<char> text, ImmutableArray<RepairStep>.Builder repairs) =>
        ValueJson.Write(text, Tree, repairs);
}
