using Cleanup.FitJudge.Fitting;
using Cleanup.FitJudge.Labels;

namespace Cleanup.FitJudge.Reporting;

/// <summary>The frontier of harm against recall: each threshold trades one for the other.</summary>
internal static class Frontier
{
    /// <summary>The rows of thresholds.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="scores">What each scores, in logits.</param>
    /// <param name="thresholds">The thresholds, in tenths of a logit.</param>
    public static IEnumerable<FrontierRow> Of(IReadOnlyList<LabelledFinding> findings, IReadOnlyList<double> scores,
        IEnumerable<int> thresholds)
    {
        foreach (int threshold in thresholds)
        {
            var harmed = new HashSet<string>(StringComparer.Ordinal);
            double leaked = 0, cut = 0;
            for (int i = 0; i < findings.Count; i++)
            {
                bool isCut = scores[i] * SignSpace.TenthsOfLogit > threshold;
                if (isCut && findings[i].Text.IsContent) harmed.Add(findings[i].Text.Id);
                if (findings[i].Label != FindingLabel.Leak) continue;
                leaked += findings[i].Units;
                if (isCut) cut += findings[i].Units;
            }
            yield return new FrontierRow(threshold, harmed.Count, cut / leaked);
        }
    }
}
