using System.Collections.Immutable;

namespace Cleanup.FitJudge.Labels;

/// <summary>Tells what findings are. Blanks count neither way.</summary>
internal static class FindingLabels
{
    // A label may end a bracket earlier than the search.
    private const double AlmostAll = 0.95;
    private const double Most = 0.5;

    public static FindingLabel Of(LabelledText text, TextRange finding, out LabelledUnits units)
    {
        int leaked = 0, ignored = 0, prose = 0;
        for (int i = finding.Start; i < finding.End; i++)
        {
            if (char.IsWhiteSpace(text.Text[i])) continue;
            if (IsIn(text.Ignored, i)) ignored++;
            else if (IsIn(text.Leaks, i)) leaked++;
            else prose++;
        }
        units = new LabelledUnits(leaked, prose);
        if (ignored > Most * (leaked + prose + ignored)) return FindingLabel.Ignored;
        if (leaked >= AlmostAll * (leaked + prose)) return FindingLabel.Leak;
        return leaked == 0 ? FindingLabel.Content : FindingLabel.Mixed;
    }

    private static bool IsIn(ImmutableArray<TextRange> ranges, int position) => ranges.Any(range => range.Contains(position));
}
