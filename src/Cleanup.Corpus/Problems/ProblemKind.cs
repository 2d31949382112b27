namespace Cleanup.Corpus.Problems;

/// <summary>What a <see cref="Problem"/> means for the run.</summary>
public enum ProblemKind
{
    /// <summary>Something the user should know; the result is complete all the same.</summary>
    Warning,

    /// <summary>A record that could not be read and is left out.</summary>
    Rejected,

    /// <summary>An input, an output or a whole run that failed.</summary>
    Error,
}
