using Cleanup.Judging;

namespace Cleanup.FitJudge.Labels;

/// <summary>All findings of labelled texts, as the search gives them, with what they are. Thread-safe.</summary>
internal sealed class FindingReader(JudgeTable table)
{
    private readonly Cleaner _cleaner = new();

    public SearchedText Read(LabelledText text) => new(text, [.. FindingsOf(text)]);

    private IEnumerable<LabelledFinding> FindingsOf(LabelledText text)
    {
        foreach (Finding finding in _cleaner.Find(text.Text))
        {
            if (table.FamilyOf(finding.Kind) is not { } family) continue;
            FindingLabel label = FindingLabels.Of(text, finding.Range, out LabelledUnits units);
            yield return new LabelledFinding(finding, family.Name, label, units);
        }
    }
}
