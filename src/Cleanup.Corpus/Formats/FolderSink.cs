using Cleanup.Corpus.Compression;
using Cleanup.Corpus.Formats.Arrow;
using Cleanup.Corpus.Formats.Columns;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Formats.JsonDocuments;
using Cleanup.Corpus.Formats.JsonLines;
using Cleanup.Corpus.Formats.Parquet;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Resuming;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Formats;

/// <summary>
/// Writes one file for each input, under the input's source path: each format has an output of its own, unless one is given.
/// </summary>
/// <param name="folder">The output folder; created when it is not there.</param>
/// <param name="format">The format of every file; null for that of its input.</param>
/// <param name="content">What stands for a record.</param>
/// <param name="form">What is written of what was found.</param>
/// <param name="files">Begins the files.</param>
/// <param name="log">Gets what goes wrong.</param>
/// <param name="run">What earlier runs have done there; null where none counts.</param>
internal sealed class FolderSink(
    string folder, OutputFormat? format, RecordContent content, RecordForm form, OutputFiles files, ProblemLog log, RunInFolder? run = null)
    : InputsSink(log)
{
    /// <inheritdoc/>
    public override RecordEncoder CreateEncoder(InputFormat format) => EncoderFor(format);

    /// <inheritdoc/>
    public override bool NeedsOnlyScanned(InputFormat format) => TableSink.IsCopied(FormatOf(format), format);

    /// <inheritdoc/>
    protected override RecordSink? Open(InputFile input)
    {
        string path = PathOf(input);
        // What cannot be known again cannot be gone on with.
        if (run is null || input.IsStandardInput) return SinkFor(input.Format, files.CreateWithFolder(path));
        files.ClaimWithFolder(path);
        // Of no other format stands a part for itself.
        bool hasParts = FormatOf(input.Format) == OutputFormat.JsonLines;
        return run.Open(input, path, hasParts, output => SinkFor(input.Format, output));
    }

    private RecordSink SinkFor(InputFormat input, OutputStream output) => FormatOf(input) switch
    {
        OutputFormat.JsonLines => new LinesSink(output, EncoderFor),
        OutputFormat.Arrow => new ArrowSink(output, form, isPiped: false),
        OutputFormat.Parquet => new ParquetSink(output, form),
        _ when IsOwn(input) => new OwnDocumentSink(output, content),
        _ => new JsonDocumentSink(output, isArray: false, EncoderFor),
    };

    private RecordEncoder EncoderFor(InputFormat input) => FormatOf(input) switch
    {
        OutputFormat.JsonLines => new JsonLinesEncoder(content, input),
        (OutputFormat.Arrow or OutputFormat.Parquet) and var table => TableSink.EncoderFor(table, input, form.Lean),
        _ when IsOwn(input) => new OwnDocumentEncoder(content),
        _ => new JsonDocumentEncoder(content),
    };

    // A document that came as JSON stays as it is, but for its records.
    private bool IsOwn(InputFormat input) => content.KeepsOwn && input is JsonDocumentFormat;

    private OutputFormat FormatOf(InputFormat input)
    {
        if (format is { } given) return given;
        // Columns are kept, or there are none.
        return !content.KeepsOwn && input is ColumnsFormat ? OutputFormat.JsonLines : input.OwnOutput;
    }

    private string PathOf(InputFile input)
    {
        string path = Path.Combine(folder, input.Source);
        string name = CompressionFormat.NameOfContent(path);
        // Compressed as the input is.
        string compression = path[name.Length..];
        return FormatOf(input.Format) switch
        {
            OutputFormat.Json => Path.ChangeExtension(name, ".json") + compression,
            OutputFormat.Arrow => input.Format.OwnOutput == OutputFormat.Arrow ? name : Path.ChangeExtension(name, ".arrow"),
            OutputFormat.Parquet => Path.ChangeExtension(name, ".parquet"),
            _ => input.Format is JsonLinesFormat ? path : Path.ChangeExtension(name, ".jsonl") + compression,
        };
    }
}
