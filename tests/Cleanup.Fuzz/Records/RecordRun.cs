using Cleanup.Corpus;
using Cleanup.Corpus.Problems;

namespace Cleanup.Fuzz.Records;

/// <summary>What the pipeline made of a text that came as a text file and as a line of JSON Lines. Immutable.</summary>
internal sealed record RecordRun
{
    /// <summary>What went wrong.</summary>
    public required IReadOnlyList<Problem> Problems { get; init; }

    /// <summary>The text file's record; null where there was none, as a lone surrogate has no bytes.</summary>
    public CleanedField? TextFile { get; init; }

    /// <summary>The line's field.</summary>
    public CleanedField? Line { get; init; }

    /// <summary>What was given and what restoring gave, by the name of the file.</summary>
    public required IReadOnlyList<RestoredFile> Restored { get; init; }
}
