using Cleanup.Judging;

namespace Cleanup.FitJudge.Labels;

/// <summary>All findings of labelled texts, as the search gives them, with what they are.</summary>
internal sealed class FindingReader(JudgeTable table)
{
    private readonly Cleaner _cleaner = new();

    public IEnumerable<LabelledFinding> Read(LabelledText text)
    {
        foreach (Finding finding in _cleaner.Find(text.Text))
        {
            if (table.FamilyOf(finding.Kind) is not { } family) continue;
            FindingLabel label = FindingLabels.Of(text, finding.Range, out int units);
            yield return new LabelledFinding(text, family.Name, label, units, [.. finding.Signs.Select(static sign => sign.Id)]);
        }
    }
}
