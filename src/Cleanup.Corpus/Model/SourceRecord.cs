using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus;

/// <summary>
/// One record as it was read: the unit of work. Each format has a type of its own, which nobody but its folder needs to know. Immutable.
/// </summary>
public abstract record SourceRecord
{
    /// <summary>The input it came from.</summary>
    public required InputFile Input { get; init; }

    /// <summary>The record's own id where it has one; else derived from the input's path and unique within the run.</summary>
    public required string Id { get; init; }

    /// <summary>The address of the page it was taken from, absolute; null when the record does not say.</summary>
    public string? Url { get; init; }

    /// <summary>Its 1-based line in the input; null for one that is all of its input.</summary>
    public virtual long? Line => null;

    /// <summary>The 1-based line in which it ends; null for one that is all of its input.</summary>
    public virtual long? LastLine => Line;

    /// <summary>
    /// Its 1-based place among the records, where its line does not tell it as another one begins there before it; else null.
    /// </summary>
    public virtual long? Index => null;

    /// <summary>The texts to scan, in the order of the record.</summary>
    public abstract ImmutableArray<SourceField> Fields { get; }

    /// <summary>What it says of itself beside its texts; read anew each time.</summary>
    public virtual OwnHeader ReadOwnHeader() => OwnHeader.None;

    /// <summary>Whether it is nothing but an article: its first field is one, whatever else is read as articles.</summary>
    public abstract bool IsArticle { get; }

    /// <summary>The place in a scanned text that stands at a column of the record's line; null when none does.</summary>
    /// <param name="column">The 1-based column, in code points.</param>
    /// <returns>The index of the text, and the offset in it in UTF-16 units.</returns>
    public virtual (int Field, int Offset)? FindColumn(int column) => null;

    /// <summary>Refuses an edited record that could not be restored.</summary>
    /// <exception cref="CorpusException">It is one.</exception>
    public virtual void ThrowIfLost(CleanedRecord cleaned)
    {
    }

    /// <summary>
    /// Writes the record as it came, but for its edits and what it gained, as one JSON object with its line ending where it has one.
    /// False for one that did not come as an object.
    /// </summary>
    /// <param name="cleaned">The record cleaned.</param>
    /// <param name="form">What is written of what was found.</param>
    /// <param name="output">Where to.</param>
    public abstract bool TryWriteOwn(CleanedRecord cleaned, RecordForm form, IBufferWriter<byte> output);

    /// <summary>Writes the clean text and nothing else, in the encoding that it came in where that has all of its characters.</summary>
    /// <param name="cleaned">The record cleaned.</param>
    /// <param name="output">Where to.</param>
    /// <exception cref="CorpusException">It has no text.</exception>
    public virtual void WriteText(CleanedRecord cleaned, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(cleaned);
        Encoding.UTF8.GetBytes(cleaned.OneText ?? throw new CorpusException("it has no text"), output);
    }

    /// <summary>
    /// Writes what is needed to get its bytes back, as properties of the object that is open. Nothing when it came as an object.
    /// </summary>
    /// <param name="writer">Where to.</param>
    /// <param name="cleaned">The record cleaned.</param>
    public virtual void WriteOrigin(Utf8JsonWriter writer, CleanedRecord cleaned)
    {
    }
}
