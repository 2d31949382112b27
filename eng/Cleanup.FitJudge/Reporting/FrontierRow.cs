namespace Cleanup.FitJudge.Reporting;

/// <summary>What a threshold harms and what it cuts.</summary>
/// <param name="Threshold">What is cut scores more, in tenths of a logit.</param>
/// <param name="Harmed">How many texts without leaks lose something.</param>
/// <param name="Cut">Which share of what was found of leaks is cut, by UTF-16 units.</param>
internal sealed record FrontierRow(int Threshold, int Harmed, double Cut);
