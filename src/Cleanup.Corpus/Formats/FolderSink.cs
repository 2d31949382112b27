using Cleanup.Corpus.Compression;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Formats.JsonDocuments;
using Cleanup.Corpus.Formats.JsonLines;
using Cleanup.Corpus.Problems;
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
internal sealed class FolderSink(string folder, OutputFormat? format, RecordContent content, OutputFiles files, ProblemLog log)
    : InputsSink(log)
{
    /// <inheritdoc/>
    public override RecordEncoder CreateEncoder(InputFormat format) => EncoderFor(format);

    /// <inheritdoc/>
    protected override RecordSink Open(InputFile input)
    {
        OutputFile output = files.CreateWithFolder(PathOf(input));
        if (FormatOf(input.Format) == OutputFormat.JsonLines) return new LinesSink(output, EncoderFor);
        if (IsOwn(input.Format)) return new OwnDocumentSink(output, content);
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
