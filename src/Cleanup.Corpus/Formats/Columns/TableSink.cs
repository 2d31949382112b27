using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Formats.Columns;

/// <summary>
/// Writes a table. Of inputs of the same format it has the columns and parts of these, and what they gain; of anything else the table of
/// articles.
/// </summary>
/// <param name="output">Where to; disposed of with this.</param>
/// <param name="format">The format.</param>
/// <param name="lean">Whether to leave out recovered values and the text that was cut.</param>
internal abstract class TableSink(OutputStream output, OutputFormat format, bool lean) : RecordSink
{
    /// <summary>What to do where inputs do not go into one table.</summary>
    protected const string OneSort = "end the output's name with / for a file each";

    private TableCopy? _copy;
    private bool _hasCopies;
    private bool _hasArticles;

    /// <summary>Whether the columns of inputs are copied into an output.</summary>
    public static bool IsCopied(OutputFormat format, InputFormat input) => input is ColumnsFormat && input.OwnOutput == format;

    /// <summary>An encoder for the records of inputs of a format.</summary>
    public static RecordEncoder EncoderFor(OutputFormat format, InputFormat input, bool lean) =>
        IsCopied(format, input) ? new RowPatchEncoder(lean) : new ArticleRowEncoder(lean);

    /// <inheritdoc/>
    public override RecordEncoder CreateEncoder(InputFormat input) => EncoderFor(format, input, lean);

    /// <inheritdoc/>
    public override bool NeedsOnlyScanned(InputFormat input) => IsCopied(format, input);

    /// <inheritdoc/>
    /// <exception cref="CorpusException">The input cannot go into one file with those before it.</exception>
    public override void BeginInput(InputFile input)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (!IsCopied(format, input.Format))
        {
            if (_hasCopies) throw new CorpusException($"not {format}, as the inputs before it are: {OneSort}");
            return;
        }
        if (_hasArticles) throw new CorpusException($"{format}, as the inputs before it are not: {OneSort}");
        if (input.IsStandardInput)
        {
            throw new CorpusException(
                $"{format} is written from a file, which is read twice, and not from standard input: write JSON Lines");
        }
        _copy = Copy(input);
        _hasCopies = true;
    }

    /// <inheritdoc/>
    public override void Append(RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        if (_copy is null)
        {
            _hasArticles = true;
            AddArticles(batch.Output.Bytes.Memory);
            return;
        }
        foreach (RowPatch patch in RowPatchBytes.Read(batch.Output.Bytes.Memory)) _copy.Add(patch);
    }

    /// <inheritdoc/>
    public override void EndInput()
    {
        _copy?.End();
        AbandonInput();
    }

    /// <inheritdoc/>
    public override void AbandonInput()
    {
        _copy?.Dispose();
        _copy = null;
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        if (!_hasCopies) EndArticles();
        EndFile();
        output.Commit();
    }

    /// <summary>Begins to copy an input.</summary>
    /// <exception cref="CorpusException">Its columns are not those of the inputs before it.</exception>
    protected abstract TableCopy Copy(InputFile input);

    /// <summary>Adds rows to the table of articles.</summary>
    /// <param name="rows">Their cells, as <see cref="CellBytes"/> keeps them.</param>
    protected abstract void AddArticles(ReadOnlyMemory<byte> rows);

    /// <summary>Adds what is left of the table of articles, which may have no rows.</summary>
    protected abstract void EndArticles();

    /// <summary>Ends the file.</summary>
    protected abstract void EndFile();

    /// <summary>The words for columns that are not those of the inputs before.</summary>
    protected static CorpusException OtherColumns() => new($"its columns are not those of the inputs before it: {OneSort}");

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            AbandonInput();
            output.Dispose();
        }
        base.Dispose(disposing);
    }
}
