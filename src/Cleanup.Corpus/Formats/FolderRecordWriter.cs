using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Formats.JsonLines;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Formats;

/// <summary>
/// Writes one file for each input, under the input's source path: texts as indented JSON, JSON Lines as JSON Lines,
/// unless a format is given. A file that cannot be written is reported, and the run goes on with the next input; not so
/// when the disk is full.
/// </summary>
/// <param name="folder">The output folder; created when it is not there.</param>
/// <param name="format">JSON Lines or JSON for every file; null for the one or the other by its input.</param>
/// <param name="content">What stands for a record.</param>
/// <param name="files">Begins the files.</param>
/// <param name="log">Gets what goes wrong.</param>
internal sealed class FolderRecordWriter(string folder, OutputFormat? format, RecordContent content, OutputFiles files, ProblemLog log)
    : RecordWriter
{
    // Null between inputs, and after the current input's file failed.
    private RecordWriter? _file;

    /// <inheritdoc/>
    public override void BeginInput(InputFile input)
    {
        ArgumentNullException.ThrowIfNull(input);
        Attempt(() => _file = Open(input));
    }

    /// <inheritdoc/>
    public override void Write(CleanedRecord record) => Attempt(() => _file?.Write(record));

    /// <inheritdoc/>
    public override void WriteBlank(JsonLineRecord record) => Attempt(() => _file?.WriteBlank(record));

    /// <inheritdoc/>
    public override void EndInput()
    {
        Attempt(() => _file?.Complete());
        AbandonInput();
    }

    /// <inheritdoc/>
    public override void AbandonInput()
    {
        _file?.Dispose();
        _file = null;
    }

    /// <inheritdoc/>
    public override void Complete()
    {
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) AbandonInput();
        base.Dispose(disposing);
    }

    private RecordWriter Open(InputFile input)
    {
        OutputFile output = files.CreateWithFolder(PathOf(input));
        if (FormatOf(input) == OutputFormat.JsonLines) return new JsonLinesRecordWriter(output, content);
        return new JsonRecordWriter(output, content);
    }

    private OutputFormat FormatOf(InputFile input) =>
        format ?? (input.Format == InputFormat.JsonLines ? OutputFormat.JsonLines : OutputFormat.Json);

    private string PathOf(InputFile input)
    {
        string path = Path.Combine(folder, input.Source);
        if (FormatOf(input) == OutputFormat.Json) return Path.ChangeExtension(path, ".json");
        return input.Format == InputFormat.JsonLines ? path : Path.ChangeExtension(path, ".jsonl");
    }

    private void Attempt(Action operation)
    {
        try
        {
            operation();
        }
        catch (OutputException exception) when (!exception.IsDiskFull)
        {
            log.Report(exception.Path, exception);
            AbandonInput();
        }
    }
}
