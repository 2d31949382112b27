namespace Cleanup.FitJudge.Fitting;

/// <summary>A number of the judge's file. Immutable.</summary>
/// <param name="Name">Its name: a sign's id, a family's name, or a family's name with a threshold's behind a point.</param>
/// <param name="Before">What it was.</param>
/// <param name="After">What it is.</param>
internal sealed record FittedNumber(string Name, int Before, int After);
