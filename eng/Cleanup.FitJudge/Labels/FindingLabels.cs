namespace Cleanup.FitJudge.Labels;

/// <summary>Tells what findings are. Blanks count neither way.</summary>
internal static class FindingLabels
{
    // A label may end a bracket earlier than the search.
    private const double AlmostAll = 0.95;
    private const double Most = 0.5;

    public static FindingLabel Of(LabelledText text, TextRange finding, out int units)
    {
        int leaked = 0, ignored = 0;
        units = 0;
        for (int i = finding.Start; i < finding.End; i++)
        {
            if (char.IsWhiteSpace(text.Text[i])) continue;
            units++;
            if (text.Ignored.Any(range => range.Start <= i && i < range.End)) ignored++;
            else if (text.Leaks.Any(range => range.Start <= i && i < range.End)) leaked++;
        }
        if (ignored > Most * units) return FindingLabel.Ignored;
        if (leaked >= AlmostAll * (units - ignored)) return FindingLabel.Leak;
        return leaked == 0 ? FindingLabel.Content : FindingLabel.Mixed;
    }
}
