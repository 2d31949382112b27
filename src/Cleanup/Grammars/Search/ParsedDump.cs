using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Json;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Grammars.Search;

/// <summary>A value that a <see cref="DumpParser"/> read. Immutable.</summary>
internal sealed record ParsedDump : Reading
{
    /// <summary>The value; empty when nothing was whole.</summary>
    public required IReadOnlyList<DumpNode> Nodes { get; init; }

    /// <summary>How each declared length agrees.</summary>
    public IReadOnlyList<DeclaredLength> Lengths { get; init; } = [];

    /// <summary>What was mended or is in doubt.</summary>
    public IReadOnlyList<RepairStep> Repairs { get; init; } = [];

    /// <summary>Whether the producer itself cut a string or left members out.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Whether a member was read.</summary>
    public bool HasMembers { get; init; }

    /// <summary>What the value is.</summary>
    public DumpForm Form { get; init; }

    /// <summary>The JSON that a string which is the whole dump holds, or null.</summary>
    public JsonPayload? Payload { get; init; }

    /// <summary>The length that such a string declares, or <see cref="DumpStep.UnknownCount"/>.</summary>
    public int Declared { get; init; } = DumpStep.UnknownCount;

    /// <summary>The length that it has.</summary>
    public int Actual { get; init; }

    /// <summary>What these lengths count.</summary>
    public LengthUnit Unit { get; init; }

    /// <summary>Whether all lengths agree to the byte.</summary>
    public bool AllExact => Lengths.All(static length => length.IsExact);

    /// <summary>Whether known damages explain all lengths.</summary>
    public bool AllExplained => Lengths.All(static length => length.IsExplained);

    public override bool HasData => Status == ReadingStatus.Closed || HasMembers;

    public override bool IsExact => Status == ReadingStatus.Closed && AllExact;

    public override bool IsVouchedFor => Lengths.Count > 0 && IsExact;

    public override bool IsExplained => Status == ReadingStatus.Closed && AllExplained;

    public override float Cost => (Status == ReadingStatus.Closed ? 0 : CostOfCut(Nodes.Count)) + Lengths.Sum(static length => length.Cost);

    public override Evidence Evidence
    {
        get
        {
            if (Status == ReadingStatus.TooDeep) return Evidence.LimitReached;
            var evidence = Evidence.None;
            if (Lengths.Count > 0)
            {
                if (AllExact) evidence |= Evidence.LengthAgrees;
                else if (AllExplained) evidence |= Evidence.LengthExplained;
            }
            if (IsCut) return evidence | Evidence.CutShort;
            if (Status == ReadingStatus.Closed) evidence |= Evidence.StructureClosed;
            return Payload is null ? evidence : evidence | Evidence.PayloadComplete;
        }
    }

    private bool IsCut => Status == ReadingStatus.CutShort || Payload?.Status == RecoveryStatus.Partial;

    /// <summary>The dump that starts at a place of a text, or null.</summary>
    public static ParsedDump? Read(ReadOnlySpan<char> text, int start, DumpGrammar grammar, JsonRepairOptions options, ref long steps)
    {
        var parser = new DumpParser(text, grammar, options.MaxDepth);
        ReadingStatus status = parser.Read(start);
        steps += parser.TotalSteps;
        if (status == ReadingStatus.None) return null;
        List<DumpNode> nodes = parser.State.Nodes;
        return new ParsedDump
        {
            Status = status,
            Range = TextRange.FromBounds(start, parser.End),
            Nodes = status == ReadingStatus.TooDeep ? [] : nodes,
            Lengths = parser.State.Lengths,
            Repairs = parser.State.Repairs,
            IsPartial = parser.State.IsPartial,
            HasMembers = parser.HasMembers,
            Declared = parser.Declared,
            Actual = parser.Declared < 0 ? 0 : LengthOf(text, nodes[0], grammar.Unit),
            Unit = grammar.Unit,
            Payload = status == ReadingStatus.Closed ? ReadPayload(text, nodes, options, ref steps) : null,
        };
    }

    /// <summary>A string in bytes of UTF-8 that is the whole dump.</summary>
    public static ParsedDump OfText(ReadOnlySpan<char> text, TextRange range, in DumpString head, TextRange content)
    {
        TextMeasure measure = TextMeasure.Of(text.Slice(content.Start, content.Length));
        var length = DeclaredLength.Compare(head.Declared, measure);
        return new ParsedDump
        {
            Status = ReadingStatus.Closed,
            Form = DumpForm.Text,
            Range = range,
            Nodes = [new DumpNode(DumpNodeKind.Text, content)],
            Lengths = [length],
            Repairs = length.IsExact ? [] : [new RepairStep(RepairKind.LengthDiffers, head.DeclaredRange, "", $"{head.Declared}", $"{measure.Utf8Bytes}")],
            Declared = head.Declared,
            Actual = (int)measure.Utf8Bytes,
        };
    }

    public override RecoveredValue Recover(ReadOnlySpan<char> text)
    {
        var repairs = ImmutableArray.CreateBuilder<RepairStep>();
        repairs.AddRange(Repairs);
        if (Status == ReadingStatus.ClosedWithOtherCounts) repairs.Add(new RepairStep(RepairKind.CountDiffers, new TextRange(Range.Start, 0), "", "", ""));
        ReadOnlyMemory<byte> json = default;
        if (Payload is not null) json = Payload.Json;
        else if (Nodes.Count > 0) json = DumpWriter.Write(text, Nodes.ToArray(), repairs);
        if (Payload is not null) repairs.AddRange(Payload.Repairs);
        return new RecoveredValue
        {
            Status = json.IsEmpty ? RecoveryStatus.None : StatusOf(repairs.Count > 0),
            Json = json,
            Decoded = Payload is not null,
            Repairs = repairs.DrainToImmutable(),
            DeclaredLength = Declared < 0 ? null : Declared,
            ActualLength = Declared < 0 ? null : Actual,
            LengthUnit = Declared < 0 ? null : Unit,
        };
    }

    private RecoveryStatus StatusOf(bool isMended)
    {
        if (IsCut || IsPartial) return RecoveryStatus.Partial;
        return isMended ? RecoveryStatus.Repaired : RecoveryStatus.Exact;
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

    private static int LengthOf(ReadOnlySpan<char> text, in DumpNode node, LengthUnit unit) =>
        (int)TextMeasure.Of(node.Value is null ? text.Slice(node.Range.Start, node.Range.Length) : node.Value).In(unit);
}
