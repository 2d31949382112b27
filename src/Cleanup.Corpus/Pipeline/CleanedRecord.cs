using System.Collections.Immutable;
using Cleanup.Corpus.Reading;

namespace Cleanup.Corpus.Pipeline;

/// <summary>A record after cleaning: what writers get. Its leaks are those of its fields, in their order.</summary>
/// <param name="Source">The record as it was read.</param>
/// <param name="Fields">Its scanned fields; one for a text file.</param>
public sealed record CleanedRecord(SourceRecord Source, ImmutableArray<CleanedField> Fields)
{
    /// <summary>Whether the clean record differs from the source.</summary>
    public bool IsEdited => Fields.Any(cleaned => !cleaned.Result.Edits.IsEmpty);
}
