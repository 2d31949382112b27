using System.Collections.Immutable;
using Cleanup.Recovery;
using Cleanup.Scanning;

namespace Cleanup.Detectors.Dumps;

/// <summary>A value that a <see cref="DumpParser"/> read. Immutable.</summary>
internal sealed record ParsedDump : Dump
{
    /// <summary>The value; empty when nothing was whole.</summary>
    public required IReadOnlyList<DumpNode> Nodes { get; init; }

    /// <summary>How each declared length agrees.</summary>
    public required IReadOnlyList<DeclaredLength> Lengths { get; init; }

    /// <summary>What was mended or is in doubt.</summary>
    public required IReadOnlyList<RepairStep> Repairs { get; init; }

    /// <summary>Whether the producer itself cut a string or left members out.</summary>
    public required bool IsPartial { get; init; }

    /// <summary>Whether a member was read.</summary>
    public required bool HasMembers { get; init; }

    /// <summary>The JSON that a string which is the whole dump holds, or null.</summary>
    public JsonPayload? Payload { get; init; }

    /// <summary>The length that such a string declares, or <see cref="DumpStep.UnknownCount"/>.</summary>
    public int Declared { get; init; } = DumpStep.UnknownCount;

    /// <summary>What that length counts.</summary>
    public required LengthUnit Unit { get; init; }

    public override bool HasData => Status == DumpStatus.Closed || HasMembers;

    public override bool IsExact => Status == DumpStatus.Closed && Lengths.All(static length => length.IsExact);

    public override float Cost => (Status == DumpStatus.Closed ? 0 : 1_000_000) + Lengths.Sum(static length => length.Cost);

    public override Evidence Evidence
    {
        get
        {
            if (Status == DumpStatus.TooDeep) return Evidence.LimitReached;
            var evidence = Evidence.None;
            if (Lengths.Count > 0)
            {
                if (Lengths.All(static length => length.IsExact)) evidence |= Evidence.LengthAgrees;
                else if (Lengths.All(static length => length.IsExplained)) evidence |= Evidence.LengthExplained;
            }
            if (Status == DumpStatus.Closed) evidence |= Evidence.StructureClosed;
            if (Payload is not null) evidence |= Evidence.PayloadComplete;
            return Status == DumpStatus.CutShort ? evidence | Evidence.CutShort : evidence;
        }
    }

    /// <summary>The dump that starts at a place of a text, or null.</summary>
    public static ParsedDump? Read(ReadOnlySpan<char> text, int start, DumpGrammar grammar, JsonRepairOptions options, ref long steps)
    {
        var parser = new DumpParser(text, grammar, options.MaxDepth);
        DumpStatus status = parser.Read(start);
        steps += parser.TotalSteps;
        if (status == DumpStatus.None) return null;
        return new ParsedDump
        {
            Status = status,
            Range = TextRange.FromBounds(start, parser.End),
            Nodes = status == DumpStatus.TooDeep ? [] : parser.Nodes,
            Lengths = parser.Lengths,
            Repairs = parser.Repairs,
            IsPartial = parser.IsPartial,
            HasMembers = parser.HasMembers,
            Declared = parser.Declared,
            Unit = grammar.Unit,
            Payload = status == DumpStatus.Closed ? ReadPayload(text, parser.Nodes, options, ref steps) : null,
        };
    }

    public override RecoveredValue Recover(ReadOnlySpan<char> text, int maxDepth)
    {
        if (Nodes.Count == 0) return RecoveredValue.None;
        var repairs = ImmutableArray.CreateBuilder<RepairStep>();
        repairs.AddRange(Repairs);
        ReadOnlyMemory<byte> json = Payload?.Json ?? DumpWriter.Write(text, Nodes.ToArray(), maxDepth, repairs);
        if (Payload is not null) repairs.AddRange(Payload.Repairs);
        bool isWhole = Status != DumpStatus.CutShort && !IsPartial;
        RecoveryStatus mended = repairs.Count > 0 || Status != DumpStatus.Closed ? RecoveryStatus.Repaired : RecoveryStatus.Exact;
        return new RecoveredValue
        {
            Status = isWhole ? mended : RecoveryStatus.Partial,
            Json = json,
            Decoded = Payload is not null,
            Repairs = repairs.DrainToImmutable(),
            DeclaredLength = Declared < 0 ? null : Declared,
            ActualLength = Declared < 0 ? null : LengthOf(text, Nodes[0]),
            LengthUnit = Declared < 0 ? null : Unit,
        };
    }

    private static JsonPayload? ReadPayload(ReadOnlySpan<char> text, List<DumpNode> nodes, JsonRepairOptions options, ref long steps)
    {
        if (nodes is not [{ Kind: DumpNodeKind.Text, Value: null, Range: var content }]) return null;
        var cursor = new TextCursor(text[..content.End], content.Start);
        cursor.SkipBlanks();
        if (cursor.Next is not ('[' or '{')) return null;
        JsonRepair.TryReadAt(text[..content.End], cursor.Position, options, out JsonPayload? payload, out int unitsRead);
        steps += unitsRead;
        return payload is { Status: not RecoveryStatus.Partial } && text[payload.Range.End..content.End].IsWhiteSpace() ? payload : null;
    }

    private int LengthOf(ReadOnlySpan<char> text, in DumpNode node)
    {
        TextMeasure measure = TextMeasure.Of(node.Value is null ? text.Slice(node.Range.Start, node.Range.Length) : node.Value);
        return (int)(Unit == LengthUnit.CodePoints ? measure.CodePoints : measure.Utf8Bytes);
    }
}
