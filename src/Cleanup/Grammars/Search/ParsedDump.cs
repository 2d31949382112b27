using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Json;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Grammars.Search;

/// <summary>A value that a <see cref="DumpSearch"/> read. Immutable.</summary>
internal sealed record ParsedDump : ValueReading
{
    /// <summary>How each declared length agrees.</summary>
    public IReadOnlyList<DeclaredLength> Lengths { get; init; } = [];

    /// <summary>What was mended or is in doubt.</summary>
    public IReadOnlyList<RepairStep> Repairs { get; init; } = [];

    /// <summary>What spoke against the way it was read; see <see cref="SearchCost"/>.</summary>
    public float Doubt { get; init; }

    /// <summary>Whether the producer itself cut a string or left members out.</summary>
    public bool IsShortened { get; init; }

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

    public override Evidence Evidence
    {
        get
        {
            if (Status == ReadingStatus.TooDeep) return base.Evidence;
            var evidence = Evidence.None;
            if (Lengths.Count > 0)
            {
                if (AllExact) evidence |= Evidence.LengthAgrees;
                else if (AllExplained) evidence |= Evidence.LengthExplained;
            }
            if (Payload?.Status == RecoveryStatus.Partial) return evidence | Evidence.CutShort;
            if (Payload is not null && Status != ReadingStatus.CutShort) evidence |= Evidence.PayloadComplete;
            return evidence | base.Evidence;
        }
    }

    protected override bool IsPartial => base.IsPartial || IsShortened || Payload?.Status == RecoveryStatus.Partial;

    protected override float CostOfRepairs => Doubt + Lengths.Sum(static length => length.Cost);

    /// <summary>A string in bytes of UTF-8 that is the whole dump.</summary>
    public static ParsedDump OfText(ReadOnlySpan<char> text, TextRange range, in DumpString head, TextRange content)
    {
        var length = DeclaredLength.Compare(head.Declared, text.Slice(content), LengthUnit.Utf8Bytes, out long bytes);
        return new ParsedDump
        {
            Status = ReadingStatus.Closed,
            Form = DumpForm.Text,
            Range = range,
            Tree = ValueTree.Of(new ValueNode(ValueKind.Text, content)),
            Lengths = [length],
            Repairs = length.IsExact
                ? []
                : [new RepairStep(RepairKind.LengthDiffers, head.DeclaredRange, "", $"{head.Declared}", $"{bytes}")],
            Declared = head.Declared,
            Actual = (int)bytes,
        };
    }

    public override RecoveredValue Recover(ReadOnlySpan<char> text) => new(base.Recover(text))
    {
        Decoded = Payload is not null,
        DeclaredLength = Declared < 0 ? null : Declared,
        ActualLength = Declared < 0 ? null : Actual,
        LengthUnit = Declared < 0 ? null : Unit,
    };

    /// <summary>The JSON behind the blanks at a place, or null.</summary>
    public static JsonPayload? ReadPayload(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps)
    {
        var cursor = TextCursor.BehindBlanks(text, start);
        if (cursor.Next is not ('[' or '{')) return null;
        JsonRepair.TryReadAt(text, cursor.Position, options, out JsonPayload? payload, out int unitsRead);
        steps += unitsRead;
        return payload;
    }

    /// <summary>The JSON that a string is and nothing else, or null.</summary>
    public static JsonPayload? ReadPayload(ReadOnlySpan<char> text, ValueTree tree, JsonRepairOptions options, ref long steps)
    {
        if (tree.Nodes is not [{ Kind: ValueKind.Text, Value: null, Range: var content }]) return null;
        JsonPayload? payload = ReadPayload(text[..content.End], content.Start, options, ref steps);
        return payload is { Status: not RecoveryStatus.Partial } && text[payload.Range.End..content.End].IsWhiteSpace() ? payload : null;
    }

    /// <summary>The length of a string.</summary>
    public static int LengthOf(ReadOnlySpan<char> text, in ValueNode node, LengthUnit unit) =>
        (int)TextMeasure.Of(node.Value is null ? text.Slice(node.Range) : node.Value).In(unit);

    protected override void AddRepairs(ReadOnlySpan<char> text, ImmutableArray<RepairStep>.Builder repairs)
    {
        repairs.AddRange(Repairs);
        if (Status == ReadingStatus.ClosedWithOtherCounts)
            repairs.Add(new RepairStep(RepairKind.CountDiffers, new TextRange(Range.Start, 0), "", "", ""));
    }

    protected override ReadOnlyMemory<byte> Write(ReadOnlySpan<char> text, ImmutableArray<RepairStep>.Builder repairs)
    {
        if (Payload is null) return base.Write(text, repairs);
        repairs.AddRange(Payload.Repairs);
        return Payload.Json;
    }
}
