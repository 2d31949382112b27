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
    private readonly Dictionary<Finding, int> _indices = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<JudgeFamily, int> _ofFamily;
    private readonly int[] _ofRun;
    private readonly JudgeMargin[] _likely;
    private readonly JudgeMargin[] _certain;

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
            _indices[finding] = _weighed.Count;
            _weighed.Add(new WeighedFinding(finding, family, finding.Signs, table.SumOf(family, finding.Signs)));
        }
        var verdicts = new Verdicts(look.Text, _weighed);
        _ofFamily = _weighed.CountBy(static weighed => weighed.Family).ToDictionary();
        _ofRun = verdicts.FindingsOfRuns();
        _likely = MarginsOf(verdicts, static family => family.Likely);
        _certain = MarginsOf(verdicts, static family => family.Certain);
    }

    /// <summary>How a finding was judged; null for one of a kind that the judge does not know.</summary>
    /// <param name="judged">The finding, as the look has it.</param>
    /// <param name="signs">Its signs, where they are in the source.</param>
    public Judgement? Of(Finding judged, IEnumerable<Sign> signs)
    {
        if (!_indices.TryGetValue(judged, out int index)) return null;
        JudgeFamily family = _weighed[index].Family;
        bool isLimited = judged.Evidence.HasFlag(Evidence.LimitReached);
        return new Judgement
        {
            Version = _table.Version,
            Base = _table.Base,
            Family = family.Name,
            FamilyWeight = family.Weight,
            Prior = _prior,
            PriorWeight = _table.Priors[(int)_prior],
            Signs = [.. signs.Select(static sign => new ExplainedSign(sign, _meanings[sign.Id]))],
            FindingsOfRun = _ofRun[index],
            FindingsOfFamily = _ofFamily[family],
            Likely = _likely[index],
            Certain = _certain[index],
            IsUnsure = judged.Confidence == Confidence.Possible && _likely[index].Decisive > 0 && !isLimited,
        };
    }

    private JudgeMargin[] MarginsOf(Verdicts verdicts, Func<JudgeFamily, int> thresholdOf)
    {
        int ofPrior = _table.Priors[(int)_prior];
        int Margin(WeighedFinding finding) => finding.Sum + ofPrior - thresholdOf(finding.Family);
        double[] ofRuns = verdicts.MeansOfRuns(Margin), decisive = verdicts.Margins(Margin);
        // What decides is the mean of the run's and the family's.
        return [.. _weighed.Select((finding, i) => new JudgeMargin(thresholdOf(finding.Family), ofRuns[i], (2 * decisive[i]) - ofRuns[i]))];
    }
}
