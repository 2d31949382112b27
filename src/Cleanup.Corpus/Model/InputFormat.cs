using System.Collections.Immutable;
using System.Globalization;
using Cleanup.Corpus.Compression;

namespace Cleanup.Corpus;

/// <summary>
/// A format of inputs: what tells it, what reads it, what cuts it into records. All of a format is in one folder, and
/// <c>InputFormats</c> has a line for it. Immutable and thread-safe.
/// </summary>
public abstract class InputFormat
{
    /// <summary>The word that users name it by.</summary>
    public abstract string Name { get; }

    /// <summary>The extensions of its files, each with its dot.</summary>
    public abstract ImmutableArray<string> Extensions { get; }

    /// <summary>How records of such an input are written into a file of their own, where the user does not say.</summary>
    public abstract OutputFormat OwnOutput { get; }

    /// <summary>
    /// The output whose files are of this format again, so that an input can be cleaned in its place; null when there is none.
    /// </summary>
    public virtual OutputFormat? SameOutput => null;

    /// <summary>Whether its files are lines, each a record of its own in UTF-8: then they can be entered at any place.</summary>
    public virtual bool HasLines => false;

    /// <summary>Whether an input is one text and nothing else.</summary>
    public virtual bool IsOneText => false;

    /// <summary>
    /// Whether its records' bytes are lines of JSON Lines: a record in which nothing is found can be written as such from them.
    /// </summary>
    public virtual bool HandsOnJsonLines => false;

    /// <summary>Whether its files are text: then their first bytes may tell that they are something else.</summary>
    public virtual bool IsText => true;

    /// <summary>Whether the first bytes of an input, perhaps cut in the midst of a record, tell that it is of this format.</summary>
    public virtual bool Begins(ReadOnlySpan<byte> first) => false;

    /// <summary>Whether it reads inputs of another format as well, or this is that.</summary>
    public virtual bool Reads(InputFormat other) => other == this;

    /// <summary>The id of a record that has none of its own, unique within the run.</summary>
    /// <param name="input">The input.</param>
    /// <param name="number">The record's line, or its place among the records.</param>
    public virtual string IdOf(InputFile input, long number)
    {
        ArgumentNullException.ThrowIfNull(input);
        return string.Create(CultureInfo.InvariantCulture, $"{input.Id}:{number}");
    }

    /// <summary>Opens an input.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public abstract BatchReader Open(InputFile input, ReadOptions options);

    /// <summary>What makes records of what the readers read; each worker has one of its own.</summary>
    /// <exception cref="Problems.CorpusException">The options name what does not exist.</exception>
    public abstract BatchParser CreateParser(ReadOptions options);

    /// <summary>
    /// The names, as <see cref="SourceField.Name"/> has them, of the fields that the user names one by one: when no record has one of them
    /// the user is told.
    /// </summary>
    public virtual ImmutableArray<string> NamedFields(ReadOptions options) => [];

    /// <summary>Whether a file has such a name, before the extension that says how it is compressed.</summary>
    public bool IsNamed(string path) =>
        Extensions.Contains(Path.GetExtension(CompressionFormat.NameOfContent(path)), StringComparer.OrdinalIgnoreCase);
}
