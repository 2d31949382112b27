using Cleanup.FitJudge.Labels;

namespace Cleanup.FitJudge.Validation;

/// <summary>What a judge makes of a text. Immutable.</summary>
/// <param name="Text">The text.</param>
/// <param name="Found">How much was found.</param>
/// <param name="Cut">How much of it is cut.</param>
internal sealed record TextOutcome(LabelledText Text, LabelledUnits Found, LabelledUnits Cut)
{
    /// <summary>Whether it has no leak and loses something.</summary>
    public bool IsHarmed => Text.IsContent && Cut.Prose > 0;

    public static TextOutcome Of(SearchedText text, IReadOnlyList<Confidence> decided)
    {
        LabelledUnits found = default, cut = default;
        for (int i = 0; i < decided.Count; i++)
        {
            LabelledUnits units = text.Findings[i].Units;
            found += units;
            if (decided[i] >= Confidence.Likely) cut += units;
        }
        return new TextOutcome(text.Text, found, cut);
    }
}
