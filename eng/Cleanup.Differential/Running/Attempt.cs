namespace Cleanup.Differential.Running;

/// <summary>What came of running a command on some texts. Immutable.</summary>
/// <typeparam name="T">An answer.</typeparam>
/// <param name="Answers">The answers that came, by the number of their text.</param>
/// <param name="Reason">Why the others did not.</param>
internal sealed record Attempt<T>(IReadOnlyDictionary<int, T> Answers, string Reason);
