namespace Cleanup.Differential.Running;

/// <summary>What a process wrote before it ended, by itself or not. Immutable.</summary>
/// <param name="Lines">The whole lines of standard output.</param>
/// <param name="Errors">The lines of standard error.</param>
/// <param name="End">How it ended when it did not end by itself, or an exit code that is none of the command's; else null.</param>
internal sealed record ProcessOutput(IReadOnlyList<string> Lines, IReadOnlyList<string> Errors, string? End);
