using Cleanup.Detection;
using Cleanup.Judging;

namespace Cleanup.Scanning;

/// <summary>How the findings of one look at a text were judged, worked out once more from their signs. Not thread-safe.</summary>
internal sealed class JudgedLook
{
    private static readonly Dictionary<string, string> _meanings =
        Signs.All.ToDictionary(static sign => sign.Id, static sign => sign.Meaning, StringComparer.Ordinal);

    private readonly JudgeTable _table;
    private readonly CorpusPrior _prior;
    private readonly List<WeighedFinding> _weighed = [];
    private readonly Verdicts _verdicts;

    /// <param name="look">The look.</param>
    /// <param name="table">The weights.</param>
    /// <param name="prior">What sort of texts were assumed.</param>
    public JudgedLook(TracedLook look, JudgeTable table, CorpusPrior prior)
    {
        _table = table;
        _prior = prior;
        foreach (Finding finding in look.Findings)
        {
            if (table.FamilyOf(finding.Kind) is not { } family) continue;
            int sum = table.Base + family.Weight + finding.Signs.Sum(static sign => sign.Weight);
            _weighed.Add(new WeighedFinding(finding, family, [.. finding.Signs], sum));
        }
        _verdicts = new Verdicts(look.Text, _weighed);
    }

    /// <summary>How a finding was judged; null for one of a kind that the judge does not know.</summary>
    /// <param name="judged">The finding, as the look has it.</param>
    /// <param name="signs">Its signs, where they are in the source.</param>
    public Judgement? Of(Finding judged, IEnumerable<Sign> signs)
    {
        int index = _weighed.FindIndex(weighed => ReferenceEquals(weighed.Finding, judged));
        if (index < 0) return null;
        JudgeFamily family = _weighed[index].Family;
        JudgeMargin likely = MarginOf(index, static family => family.Likely), certain = MarginOf(index, static family => family.Certain);
        return new Judgement
        {
            Version = _table.Version,
            Base = _table.Base,
            Family = family.Name,
            FamilyWeight = family.Weight,
            Prior = _prior,
            PriorWeight = _table.Priors[(int)_prior],
            Signs = [.. signs.Select(static sign => new ExplainedSign(sign, _meanings[sign.Id]))],
            FindingsOfRun = _verdicts.FindingsOfRun(index),
            FindingsOfFamily = _weighed.Count(weighed => weighed.Family == family),
            Likely = likely,
            Certain = certain,
            IsUnsure = judged.Confidence == Confidence.Possible && likely.Decisive > 0 && !judged.Evidence.HasFlag(Evidence.LimitReached),
        };
    }

    private JudgeMargin MarginOf(int index, Func<JudgeFamily, int> thresholdOf)
    {
        int ofPrior = _table.Priors[(int)_prior];
        int Margin(WeighedFinding finding) => finding.Sum + ofPrior - thresholdOf(finding.Family);
        double ofRun = _verdicts.MeansOfRuns(Margin)[index];
        double ofFamily = (2 * _verdicts.Margins(Margin)[index]) - ofRun;
        return new JudgeMargin(thresholdOf(_weighed[index].Family), ofRun, ofFamily);
    }
}
