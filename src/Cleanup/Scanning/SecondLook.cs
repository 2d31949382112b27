using System.Collections.Immutable;
using Cleanup.Editing;

namespace Cleanup.Scanning;

/// <summary>
/// What stood beside a leak may stand at the text's edge, or on a line of its own, once the leak is cut. A text that has
/// both cuts and candidates left is searched again without the cuts, until that brings nothing new. Thread-safe.
/// </summary>
internal static class SecondLook
{
    // Each round cuts at least one more finding; a text that needs more than two was constructed.
    private const int MostRounds = 8;

    /// <summary>The findings, with those cut that are leaks once the others are gone.</summary>
    public static ImmutableArray<Finding> Take(string text, ImmutableArray<Finding> findings, Func<string, ImmutableArray<Finding>> search)
    {
        for (int round = 0; round < MostRounds && IsWorthwhile(findings); round++)
        {
            ImmutableArray<Edit> edits = CutPlanner.Plan(text, findings);
            ImmutableArray<Finding> promoted = Promote(findings, edits, search(TextEdits.Apply(text, edits)));
            if (promoted == findings) break;
            findings = promoted;
        }
        return findings;
    }

    private static bool IsWorthwhile(ImmutableArray<Finding> findings) =>
        findings.Any(static finding => finding.Action == LeakAction.Cut);

    // A leak may have stood inside another, as a warning printed in the middle of a dump: then the whole is one finding.
    private static ImmutableArray<Finding> Promote(ImmutableArray<Finding> findings, ImmutableArray<Edit> edits, ImmutableArray<Finding> again)
    {
        var source = new SourceOffsets(edits);
        ImmutableArray<Finding> promoted = findings;
        foreach (Finding finding in again)
        {
            if (finding.Action != LeakAction.Cut) continue;
            TextRange range = source.Of(finding.Range);
            Finding inSource = finding with
            {
                Range = range,
                Recovery = finding.Recovery with { Repairs = [.. finding.Recovery.Repairs.Select(repair => repair with { Range = source.Of(repair.Range) })] },
            };
            promoted = [.. promoted.Where(other => other.Range.End <= range.Start || other.Range.Start >= range.End), inSource];
        }
        return promoted == findings ? findings : promoted.Sort(static (left, right) => left.Range.Start.CompareTo(right.Range.Start));
    }
}
