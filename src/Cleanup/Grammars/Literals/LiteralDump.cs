using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Values;

namespace Cleanup.Grammars.Literals;

/// <summary>A value that a program printed as a literal of its language. Immutable.</summary>
internal sealed record LiteralDump : Reading
{
    // What reading a character that may need mending costs, and a value, measured beside the reading of other dumps.
    private const int StepsPerUnit = 2;
    private const int StepsPerNode = 16;

    /// <summary>The value; empty when nothing was whole.</summary>
    public required IReadOnlyList<DumpNode> Nodes { get; init; }

    /// <summary>What had to be mended to read it.</summary>
    public required IReadOnlyList<RepairStep> Repairs { get; init; }

    /// <summary>What was seen in it.</summary>
    public required LiteralTraits Traits { get; init; }

    /// <summary>Whether it closed without anything being mended.</summary>
    public override bool IsExact => Status == ReadingStatus.Closed && Repairs.Count == 0;

    public override float Cost => (Status == ReadingStatus.Closed ? 0 : CostOfCut(Nodes.Count)) + Repairs.Count;

    public override Evidence Evidence => Status switch
    {
        ReadingStatus.TooDeep => Evidence.LimitReached,
        ReadingStatus.Closed => Evidence.StructureClosed,
        _ => Evidence.CutShort,
    };

    /// <summary>Reads the literal at <paramref name="start"/>, if need be with what damaged quotes take; null when none stands there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="dialect">The language.</param>
    /// <param name="maxDepth">How deep it may nest.</param>
    /// <param name="steps">Grows by what the reading cost, in characters.</param>
    public static LiteralDump? Read(ReadOnlySpan<char> text, int start, LiteralDialect dialect, int maxDepth, ref long steps)
    {
        LiteralDump? strict = Read(text, start, dialect, maxDepth, mends: false, ref steps);
        if (strict is { Status: not ReadingStatus.CutShort }) return strict;
        LiteralDump? mended = Read(text, start, dialect, maxDepth, mends: true, ref steps);
        return mended is null || strict is not null && strict.Cost <= mended.Cost ? strict : mended;
    }

    public override RecoveredValue Recover(ReadOnlySpan<char> text)
    {
        var repairs = ImmutableArray.CreateBuilder<RepairStep>();
        repairs.AddRange(Repairs.Where(repair => repair.Range.End <= Range.End));
        ReadOnlyMemory<byte> json = Nodes.Count > 0 ? DumpWriter.Write(text, Nodes.ToArray(), repairs) : default;
        bool isPartial = Status == ReadingStatus.CutShort || Traits.HasFlag(LiteralTraits.Omission);
        return new RecoveredValue
        {
            Status = json.IsEmpty ? RecoveryStatus.None : isPartial ? RecoveryStatus.Partial : repairs.Count > 0 ? RecoveryStatus.Repaired : RecoveryStatus.Exact,
            Json = json,
            Repairs = repairs.DrainToImmutable(),
        };
    }

    private static LiteralDump? Read(ReadOnlySpan<char> text, int start, LiteralDialect dialect, int maxDepth, bool mends, ref long steps)
    {
        var reader = new LiteralReader(text, dialect, maxDepth, mends);
        ReadingStatus status = reader.Read(start);
        steps += (StepsPerUnit * (reader.Position - start)) + (StepsPerNode * reader.Nodes.Count) + reader.ExtraSteps;
        if (status == ReadingStatus.None) return null;
        return new LiteralDump
        {
            Status = status,
            Range = TextRange.FromBounds(start, Math.Max(start + 1, reader.End)),
            Nodes = reader.Nodes,
            Repairs = reader.Repairs,
            Traits = reader.Traits,
            Unclosed = reader.Unclosed,
        };
    }
}
