using System.Collections.Immutable;

namespace Cleanup.Scanning;

/// <summary>
/// A page that shows examples of what programs print is a page about code everywhere: what else it holds is shown as well,
/// with or without words that announce it. Thread-safe.
/// </summary>
internal static class CodePage
{
    // One may be chance: a heading "Results" above a leaked list.
    private const int EnoughExamples = 2;

    /// <summary>The findings, all of them left alone when several of them are examples.</summary>
    /// <param name="findings">The findings of one text, in its order.</param>
    /// <param name="decide">The policy.</param>
    public static ImmutableArray<Finding> Apply(ImmutableArray<Finding> findings, Func<LeakKind, Confidence, LeakAction> decide)
    {
        if (findings.Count(static finding => ProseContext.IsAboutCode(finding.Evidence)) < EnoughExamples) return findings;
        return [.. findings.Select(finding => finding.Confidence == Confidence.Possible ? finding : finding with
        {
            Evidence = finding.Evidence | Evidence.CodeNearby,
            Confidence = Confidence.Possible,
            Action = LeakKinds.TryGet(finding.Kind, out LeakKind? kind) ? decide(kind, Confidence.Possible) : finding.Action,
        })];
    }
}
