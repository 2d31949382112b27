using System.Collections.Immutable;
using Cleanup.Detectors.Dumps;
using Cleanup.Recovery;

namespace Cleanup.Detectors.PhpVarDump;

/// <summary>A value that <c>var_dump</c> printed, with its strings and how well their lengths agree. Immutable.</summary>
internal sealed record VarDump : Dump
{
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

    public override bool IsExact => Status == DumpStatus.Closed && AllExact;

    public override bool IsExplained => Status == DumpStatus.Closed && AllExplained;

    public bool AllExplained => Strings.All(static text => text.Length.IsExplained);

    public override float Cost => (Status == DumpStatus.Closed ? 0 : 1_000_000) + Strings.Sum(static text => text.Length.Cost);

    public override Evidence Evidence
    {
        get
        {
            if (Status == DumpStatus.TooDeep) return Evidence.LimitReached;
            var evidence = Evidence.None;
            if (Strings.Count > 0)
            {
                if (AllExact) evidence |= Evidence.LengthAgrees;
                else if (AllExplained) evidence |= Evidence.LengthExplained;
            }
            if (Status == DumpStatus.Closed) evidence |= Evidence.StructureClosed;
            if (Status == DumpStatus.CutShort || Payload?.Status == RecoveryStatus.Partial) evidence |= Evidence.CutShort;
            else if (Payload is not null) evidence |= Evidence.PayloadComplete;
            return evidence;
        }
    }

    public override RecoveredValue Recover(ReadOnlySpan<char> text, int maxDepth)
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
        if (Status is DumpStatus.CutShort || Payload?.Status == RecoveryStatus.Partial) return RecoveryStatus.Partial;
        return repaired || Status != DumpStatus.Closed ? RecoveryStatus.Repaired : RecoveryStatus.Exact;
    }

    private static int ActualLength(ReadOnlySpan<char> text, in VarDumpString content) =>
        (int)TextMeasure.Of(text.Slice(content.Content.Start, content.Content.Length)).Utf8Bytes;
}
