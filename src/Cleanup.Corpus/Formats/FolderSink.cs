using Cleanup.Corpus.Compression;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Formats.JsonDocuments;
using Cleanup.Corpus.Formats.JsonLines;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Resuming;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Formats;

/// <summary>
/// Writes one file for each input, under the input's source path: each format has an output of its own, unless one is given.
/// </summary>
/// <param name="folder">The output folder; created when it is not there.</param>
/// <param name="format">JSON Lines or JSON for every file; null for the one or the other by its input.</param>
/// <param name="content">What stands for a record.</param>
/// <param name="files">Begins the files.</param>
/// <param name="log">Gets what goes wrong.</param>
/// <param name="run">What earlier runs have done there; null where none counts.</param>
internal sealed class FolderSink(
    string folder, OutputFormat? format, RecordContent content, OutputFiles files, ProblemLog log, RunInFolder? run = null) : InputsSink(log)
{
    /// <inheritdoc/>
    public override RecordEncoder CreateEncoder(InputFormat format) => EncoderFor(format);

    /// <inheritdoc/>
    protected override RecordSink? Open(InputFile input)
    {
        string path = PathOf(input);
        // What cannot be known again cannot be gone on with.
        if (run is null || input.IsStandardInput) return SinkFor(input.Format, files.CreateWithFolder(path));
        files.ClaimWithFolder(path);
        return run.Open(input, path, output => SinkFor(input.Format, output));
    }

    private RecordSink SinkFor(InputFormat input, OutputStream output)
    {
        if (FormatOf(input) == OutputFormat.JsonLines) return new LinesSink(output, EncoderFor);
        if (IsOwn(input)) return new OwnDocumentSink(output, content);
        return new JsonDocumentSink(output, isArray: false, EncoderFor);
    }

    private RecordEncoder EncoderFor(InputFormat input)
    {
        if (FormatOf(input) == OutputFormat.JsonLines) return new JsonLinesEncoder(content, input);
        return IsOwn(input) ? new OwnDocumentEncoder(content) : new JsonDocumentEncoder(content);
    }

    // A document that came as JSON stays as it is, but for its records.
    private bool IsOwn(InputFormat input) => content.KeepsOwn && input is JsonDocumentFormat;

    private OutputFormat FormatOf(InputFormat input) => format ?? input.OwnOutput;

    private string PathOf(InputFile input)
    {
        string path = Path.Combine(folder, input.Source);
        string name = CompressionFormat.NameOfContent(path);
        // Compressed as the input is.
        string compression = path[name.Length..];
        if (FormatOf(input.Format) == OutputFormat.Json) return Path.ChangeExtension(name, ".json") + compression;
        return input.Format is JsonLinesFormat ? path : Path.ChangeExtension(name, ".jsonl") + compression;
    }
}
