using Cleanup.FitJudge.Labels;
using Cleanup.Judging;

namespace Cleanup.FitJudge.Fitting;

/// <summary>
/// Which weights are fitted, by their index: what every finding has, the families, and the signs that have a weight and none by hand.
/// Immutable.
/// </summary>
internal sealed class SignSpace
{
    private const double TenthsOfLogit = 10;

    private readonly Dictionary<string, int> _indices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _byHand = new(StringComparer.Ordinal);

    public SignSpace(JudgeTable table, IReadOnlySet<string> byHand)
    {
        Names = ["base", .. table.Families.Select(static family => family.Name), .. Fitted(table, byHand)];
        for (int i = 0; i < Names.Length; i++) _indices[Names[i]] = i;
        foreach (SignDefinition sign in Signs.All.Where(sign => byHand.Contains(sign.Id)))
            _byHand[sign.Id] = table.WeightOf(sign) / TenthsOfLogit;
    }

    /// <summary>The names of the weights.</summary>
    public string[] Names { get; }

    /// <summary>A weight or a sum as files have it: a whole number of tenths of a logit.</summary>
    public static int Tenths(double logits) => (int)Math.Round(logits * TenthsOfLogit);

    /// <summary>A weight as it is once a file had it.</summary>
    public static double Rounded(double logits) => Tenths(logits) / TenthsOfLogit;

    /// <summary>The clear findings of texts as observations.</summary>
    public Observation[] Of(IReadOnlyList<SearchedText> texts)
    {
        double[] weights = RowWeights.Of(texts);
        return [.. texts.SelectMany(static text => text.Findings).Where(static finding => finding.IsClear)
            .Select((finding, index) => Of(finding, weights[index]))];
    }

    /// <summary>A finding as an observation.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="weight">How much it counts.</param>
    public Observation Of(LabelledFinding finding, double weight)
    {
        string[] seen = [.. finding.Finding.Signs.Select(static sign => sign.Id).Distinct(StringComparer.Ordinal)];
        int[] signs = [0, _indices[finding.Family], .. seen.Where(_indices.ContainsKey).Select(id => _indices[id])];
        Array.Sort(signs);
        return new Observation(signs, finding.Label == FindingLabel.Leak, weight, seen.Sum(id => _byHand.GetValueOrDefault(id)));
    }

    private static IEnumerable<string> Fitted(JudgeTable table, IReadOnlySet<string> byHand) =>
        Signs.All.Where(sign => table.WeightOf(sign) != 0 && !byHand.Contains(sign.Id)).Select(static sign => sign.Id);
}
