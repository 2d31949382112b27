using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Kinds.Pattern;

namespace Cleanup;

/// <summary>
/// Finds what a regular expression matches, in time linear in the text whatever the two are: it never goes back. It is looked for only
/// where a keyword stands, and what it matches is a finding only if it holds that. The named groups become the recovered value, an object
/// of strings. A match is never empty. Immutable and thread-safe; see <see cref="CleanerBuilder.Add"/>.
/// </summary>
public sealed class PatternDetector : LeakDetector
{
    /// <summary>UTF-16 units of a match at most, however many lines it has: what is longer is none.</summary>
    public const int LongestMatch = 5_000;

    // Who names a mark says what it is; people do not write it but where they write about it.
    private const Evidence OfMatch = Evidence.Unmistakable;

    // What is weighed like a mark that stands for something in a page.
    private const string Alike = "shortcode";

    private readonly CompiledPattern _pattern;
    private readonly NamedGroups _groups;

    /// <summary>A detector of a kind.</summary>
    /// <exception cref="PatternException">
    /// The pattern is none, cannot be searched for without going back, or has no keyword that every match holds.
    /// </exception>
    public PatternDetector(PatternKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        _pattern = CompiledPattern.Of(kind);
        _groups = new NamedGroups(_pattern.Regex);
        Kind = new LeakKind(kind.Id, kind.Summary ?? $"What matches {kind.Pattern}", kind.CutFrom)
        {
            JudgedAs = kind.InContext ? Alike : null,
            IsNamed = true,
        };
        Triggers = [.. _pattern.Keywords.SelectMany(static keyword => keyword.Triggers).Distinct()];
    }

    /// <inheritdoc/>
    public override LeakKind Kind { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Trigger> Triggers { get; }

    /// <inheritdoc/>
    public override bool TryMatch(ref ScanContext scan, int trigger, [NotNullWhen(true)] out LeakMatch? match)
    {
        match = null;
        bool hasKeyword = false;
        foreach (Keyword keyword in _pattern.Keywords)
        {
            if (keyword.At(scan.Text, trigger) is not { } place || place.Start < scan.Floor) continue;
            hasKeyword = true;
            if (MatchesOf(ref scan).Holding(ref scan, place) is not { } range) continue;
            if (scan.Loses(range)) return scan.Refuse(DetectorOutcome.BeginsLater);
            RecoveredValue value = _groups.Recover(scan.Text, range);
            scan.Spend(Price.Byte * (long)value.Json.Length);
            match = new LeakMatch(range, OfMatch, Confidence.Certain, value);
            return true;
        }
        return scan.Refuse(hasKeyword ? DetectorOutcome.NotRead : DetectorOutcome.NotBegun);
    }

    private PatternMatches MatchesOf(ref ScanContext scan)
    {
        if (scan.Recall<PatternMatches>(Kind) is { } known) return known;
        var matches = new PatternMatches(_pattern);
        scan.Keep(Kind, matches);
        return matches;
    }
}
