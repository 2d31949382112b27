using Apache.Arrow;
using Cleanup.Corpus.Formats.Arrow.Reading;
using Cleanup.Corpus.Formats.Arrow.Writing;
using Cleanup.Corpus.Formats.Columns;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Formats.Arrow;

/// <summary>
/// Writes an Arrow file, or a stream. Of Arrow it has the columns and record batches of its input, and what these gain; of anything else
/// the table of articles.
/// </summary>
/// <param name="output">Where to; disposed of with this.</param>
/// <param name="lean">Whether to leave out recovered values and the text that was cut.</param>
/// <param name="isPiped">Whether it is a stream, whatever its name: a file is read from its end, and what goes through a pipe has none.</param>
internal sealed class ArrowSink(OutputStream output, bool lean, bool isPiped) : RecordSink
{
    private const string OneSort = "end the output's name with / for a file each";

    private Schema? _schema;
    private ArrowOutput? _file;
    private BatchCopier? _copier;
    private ArticleBatches? _articles;

    /// <summary>An encoder for the records of inputs of a format.</summary>
    public static RecordEncoder EncoderFor(InputFormat format, bool lean) =>
        IsCopied(format) ? new RowPatchEncoder(lean) : new ArticleRowEncoder(lean);

    /// <summary>Whether the columns of such inputs are copied.</summary>
    public static bool IsCopied(InputFormat format) => format is ArrowFormat;

    /// <inheritdoc/>
    public override RecordEncoder CreateEncoder(InputFormat format) => EncoderFor(format, lean);

    /// <inheritdoc/>
    public override bool NeedsOnlyScanned(InputFormat format) => IsCopied(format);

    /// <inheritdoc/>
    /// <exception cref="CorpusException">The input cannot go into one file with those before it.</exception>
    public override void BeginInput(InputFile input)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (!IsCopied(input.Format))
        {
            if (_schema is not null) throw new CorpusException($"not Arrow, as the inputs before it are: {OneSort}");
            return;
        }
        if (_articles is not null) throw new CorpusException($"Arrow, as the inputs before it are not: {OneSort}");
        if (input.IsStandardInput)
            throw new CorpusException("Arrow is written from a file, which is read twice, and not from standard input: write JSON Lines");
        ArrowFile file = ArrowFormat.OpenFile(input, ReadOptions.MaxRecordLimit);
        try
        {
            Begin(file, input.Path);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public override void Append(RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        if (_copier is null)
        {
            Articles().Add(batch.Output.Bytes.Memory);
            return;
        }
        foreach (RowPatch patch in RowPatchBytes.Read(batch.Output.Bytes.Memory)) _copier.Add(patch);
    }

    /// <inheritdoc/>
    public override void EndInput()
    {
        _copier?.End();
        AbandonInput();
    }

    /// <inheritdoc/>
    public override void AbandonInput()
    {
        _copier?.Dispose();
        _copier = null;
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        if (_schema is null) Articles().End();
        else _file!.End();
        output.Commit();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            AbandonInput();
            _file?.Dispose();
            output.Dispose();
        }
        base.Dispose(disposing);
    }

    private void Begin(ArrowFile file, string path)
    {
        if (_schema is not null && !ArrowSchemas.AreAlike(file.Schema, _schema))
            throw new CorpusException($"its columns are not those of the inputs before it: {OneSort}");
        var gained = new GainedColumns([.. file.Schema.FieldsList.Select(field => field.Name)]);
        _schema ??= file.Schema;
        _file ??= Open(ArrowSchemas.Widen(file.Schema, gained.Names));
        _copier = new BatchCopier(file, path, gained, _file);
    }

    private ArticleBatches Articles() => _articles ??= new ArticleBatches(_file ??= Open(ArrowSchemas.Articles));

    private ArrowOutput Open(Schema schema)
    {
        bool isStream = isPiped || Path.GetExtension(output.Path).Equals(".arrows", StringComparison.OrdinalIgnoreCase);
        return new ArrowOutput(output, schema, isStream);
    }
}
