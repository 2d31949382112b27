namespace Cleanup.Cli.Completion;

/// <summary>A word that a shell may put in the place of what was typed.</summary>
/// <param name="Word">The whole word.</param>
/// <param name="Meaning">What it means, on one line; may be empty.</param>
internal readonly record struct Offer(string Word, string Meaning);
