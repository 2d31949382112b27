using System.Collections.Immutable;
using Cleanup.Corpus.Formats.Json;

namespace Cleanup.Corpus.Reports.Page;

/// <summary>What came back out of a finding, and why it is one: as much of it as is held for the page. Immutable.</summary>
internal sealed record PageDetails
{
    /// <summary>The recovered value as JSON; empty when nothing came back.</summary>
    public required ReadOnlyMemory<byte> Value { get; init; }

    /// <summary>Whether the value is shortened.</summary>
    public bool IsValueCut { get; init; }

    /// <summary>The related links that are listed.</summary>
    public required ImmutableArray<PageLink> Links { get; init; }

    /// <summary>How many there are.</summary>
    public required int LinksTotal { get; init; }

    /// <summary>The repairs that are listed.</summary>
    public required ImmutableArray<PageRepair> Repairs { get; init; }

    /// <summary>How many there are.</summary>
    public required int RepairsTotal { get; init; }

    /// <summary>The judge's sum; null for a kind of which it knows nothing.</summary>
    public required PageJudgement? Judgement { get; init; }

    /// <summary>About how many bytes it holds.</summary>
    public long Held => Value.Length +
        Links.Sum(static link => (link.Title?.Length ?? 0) + (link.Url?.Length ?? 0) + (link.Image?.Length ?? 0)) +
        Repairs.Sum(static repair => repair.Before.Length + repair.After.Length);

    /// <summary>All of a finding's details, bounded by a level.</summary>
    public static PageDetails Of(
        ReportedFinding finding, ExplainedFinding explained, IEnumerable<RecordLink> links, PageLevel level, Func<string, string>? mask)
    {
        RecoveredValue recovery = finding.Leak.Recovery;
        RecordLink[] all = [.. links];
        ReadOnlyMemory<byte> json = mask is null || recovery.Json.IsEmpty ? recovery.Json : MaskedJson.Of(recovery.Json, mask);
        ReadOnlyMemory<byte> value = SingleLineJson.Of(json);
        return new PageDetails
        {
            // A copy: what it is a part of may be as long as its text.
            Value = value.IsEmpty ? value : ValueExcerpt.Of(value, level.Value).ToArray(),
            IsValueCut = value.Length > level.Value,
            Links = [.. all.Take(level.Rows).Select(link => PageLink.Of(link, mask))],
            LinksTotal = all.Length,
            Repairs = [.. recovery.Repairs.Take(level.Rows).Select(step => PageRepair.Of(step, mask))],
            RepairsTotal = recovery.Repairs.Length,
            Judgement = PageJudgement.Of(finding, explained),
        };
    }

    /// <summary>The same with no more than a level has.</summary>
    public PageDetails At(PageLevel level) => this with
    {
        Value = Value.IsEmpty ? Value : ValueExcerpt.Of(Value, level.Value),
        IsValueCut = IsValueCut || Value.Length > level.Value,
        Links = [.. Links.Take(level.Rows)],
        Repairs = [.. Repairs.Take(level.Rows)],
    };
}
