using System.Collections.Immutable;
using Cleanup.Detection;

namespace Cleanup.Grammars.Literals;

/// <summary>A value that a program printed as a literal of its language. Immutable.</summary>
internal sealed record LiteralDump : ValueReading
{
    /// <summary>What had to be mended to read it.</summary>
    public required IReadOnlyList<RepairStep> Repairs { get; init; }

    /// <summary>What was seen in it.</summary>
    public required LiteralTraits Traits { get; init; }

    /// <summary>Whether it closed without anything being mended.</summary>
    public override bool IsExact => Status == ReadingStatus.Closed && Repairs.Count == 0;

    protected override float CostOfRepairs => Repairs.Count;

    protected override bool IsPartial => base.IsPartial || Traits.HasFlag(LiteralTraits.Omission);

    /// <summary>
    /// Reads the literal at <paramref name="start"/>, if need be with what damaged quotes take; null when none stands there.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="dialect">The language.</param>
    /// <param name="maxDepth">How deep it may nest.</param>
    /// <param name="steps">Grows by what the reading cost, in characters.</param>
    public static LiteralDump? Read(ReadOnlySpan<char> text, int start, LiteralDialect dialect, int maxDepth, ref long steps)
    {
        LiteralDump? strict = new LiteralReader(text, dialect, maxDepth, mends: false).Read(start, ref steps);
        if (strict is { Status: not ReadingStatus.CutShort }) return strict;
        LiteralDump? mended = new LiteralReader(text, dialect, maxDepth, mends: true).Read(start, ref steps);
        return mended is null || strict is not null && strict.Cost <= mended.Cost ? strict : mended;
    }

    /// <summary>Whether it is whole, or breaks off where its text or line does, and not where another language begins.</summary>
    public bool IsWholeOrAtCut(ReadOnlySpan<char> text)
    {
        if (Status != ReadingStatus.CutShort) return true;
        ReadOnlySpan<char> behind = text[Range.End..].TrimStart(' ');
        return behind is [] or ['\n' or '\r', ..] || text[..Range.End] is [.., '…'] or [.., '.', '.', '.'];
    }

    protected override void AddRepairs(ReadOnlySpan<char> text, ImmutableArray<RepairStep>.Builder repairs) =>
        repairs.AddRange(Repairs.Where(repair => repair.Range.End <= Range.End));
}
