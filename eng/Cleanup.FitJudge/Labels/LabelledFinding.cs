namespace Cleanup.FitJudge.Labels;

/// <summary>A finding whose label is known. Immutable.</summary>
/// <param name="Finding">The finding, with its signs.</param>
/// <param name="Family">The judge's family of its kind.</param>
/// <param name="Label">What it is.</param>
/// <param name="Units">How much of it is what.</param>
internal sealed record LabelledFinding(Finding Finding, string Family, FindingLabel Label, LabelledUnits Units)
{
    /// <summary>Whether it is one thing, so that something can be learned of it.</summary>
    public bool IsClear => Label is FindingLabel.Leak or FindingLabel.Content;
}
