namespace Cleanup.Fuzz.Workers;

/// <summary>A text that costs much. Immutable.</summary>
/// <param name="Unit">What of: <c>ns</c> or <c>bytes</c>.</param>
/// <param name="Rate">How much a character; see <see cref="Trials.CostBounds"/>.</param>
/// <param name="Function">What function.</param>
/// <param name="Name">Which text.</param>
/// <param name="Text">The text.</param>
internal sealed record CostlyText(string Unit, double Rate, string Function, string Name, string Text);
