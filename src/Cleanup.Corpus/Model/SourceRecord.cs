namespace Cleanup.Corpus;

/// <summary>One record as it was read: the unit of work. Immutable.</summary>
public abstract record SourceRecord
{
    /// <summary>The input it came from.</summary>
    public required InputFile Input { get; init; }

    /// <summary>The record's own id where it has one; else derived from the input's path and unique within the run.</summary>
    public required string Id { get; init; }

    /// <summary>The address of the page it was taken from, absolute; null when the record does not say.</summary>
    public string? Url { get; init; }
}
