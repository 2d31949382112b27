using System.Collections.Immutable;
using System.Globalization;
using Cleanup.Corpus.Formats.JsonLines;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Formats.Columns;

/// <summary>A format of columns: its readers hand each row on as a line of JSON, so that it is scanned and written like any.</summary>
internal abstract class ColumnsFormat : InputFormat
{
    /// <inheritdoc/>
    public sealed override bool HandsOnJsonLines => true;

    /// <inheritdoc/>
    public sealed override bool IsText => false;

    /// <inheritdoc/>
    public sealed override BatchParser CreateParser(ReadOptions options) => new JsonLinesParser(options, NamedFields(options).Length);

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> NamedFields(ReadOptions options) => JsonLinesFormat.Named(options);

    /// <summary>What a table says of itself.</summary>
    /// <exception cref="Problems.CorpusException">It is none.</exception>
    public abstract TableHead HeadOf(InputFile input);

    /// <summary>Begins a copy of a table without its last columns.</summary>
    /// <param name="input">The table.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <param name="dropped">How many columns are left out.</param>
    public abstract TableCopy Copy(InputFile input, OutputStream output, int dropped);

    /// <inheritdoc/>
    public sealed override string IdOf(InputFile input, long number)
    {
        ArgumentNullException.ThrowIfNull(input);
        return string.Create(CultureInfo.InvariantCulture, $"{input.Source}#{number}");
    }
}
