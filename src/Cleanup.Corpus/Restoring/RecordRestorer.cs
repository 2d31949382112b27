using System.Collections.Immutable;
using System.Text.Json;
using Cleanup.Corpus.Compression;
using Cleanup.Corpus.Formats.Columns;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Restoring;

/// <summary>
/// Writes the sources of records into a folder: text files byte for byte under their source path, lines of JSON Lines
/// and rows of tables into a file of the records file's name. What cannot be restored is reported, and the work goes on.
/// </summary>
public sealed class RecordRestorer
{
    /// <summary>The formats that records are told by; JSON is read by its extension.</summary>
    public static ImmutableArray<InputFormat> Formats { get; } = [InputFormats.JsonLines, InputFormats.Arrow, InputFormats.Parquet];

    /// <summary>The extensions of records: what is read of a folder that was an output.</summary>
    public static ImmutableArray<string> Extensions { get; } = [.. Formats.SelectMany(format => format.Extensions), ".json"];

    private const string NoRecord = "not the JSON of a record";
    private readonly string _folder;
    private readonly bool _overwrite;
    private readonly OutputFiles _files;
    private readonly ProblemLog _log;
    private readonly CancellationToken _cancellation;
    private readonly StoredRecordReader _reader;
    private readonly TableRestorer _tables;

    /// <summary>A restorer into the given folder.</summary>
    /// <param name="folder">The folder; created when it is not there.</param>
    /// <param name="overwrite">Whether to overwrite files that are there.</param>
    /// <param name="recordLimit">The largest record in bytes.</param>
    /// <param name="files">Begins files.</param>
    /// <param name="log">Gets what cannot be restored.</param>
    /// <param name="cancellation">Ends the work between two records.</param>
    public RecordRestorer(string folder, bool overwrite, int recordLimit, OutputFiles files, ProblemLog log, CancellationToken cancellation)
    {
        _folder = folder;
        _overwrite = overwrite;
        _files = files;
        _log = log;
        _cancellation = cancellation;
        _reader = new StoredRecordReader(recordLimit, log);
        _tables = new TableRestorer(recordLimit, RestoreText, log, cancellation);
    }

    /// <summary>How many records were restored.</summary>
    public long Restored { get; private set; }

    /// <summary>Restores the records of one file.</summary>
    public void Restore(InputFile records)
    {
        ArgumentNullException.ThrowIfNull(records);
        OutputFile? lines = null;
        long written = 0;
        try
        {
            if (records.Format is ColumnsFormat table)
            {
                written = _tables.Restore(records, table, () => Create(Path.Combine(_folder, Path.GetFileName(records.Source))));
                Restored += written;
                return;
            }
            foreach (StoredRecord record in _reader.Read(records))
            {
                _cancellation.ThrowIfCancellationRequested();
                if (Restore(record) is not { } line) continue;
                (lines ??= Create(LinesPath(records))).Write(line.Span);
                if (!record.IsBlank) written++;
            }
            // Blank lines alone are no file.
            if (written > 0) lines!.Commit();
            Restored += written;
        }
        catch (OutputException exception) when (!exception.IsDiskFull)
        {
            _log.Report(exception.Path, exception);
        }
        catch (Exception exception) when (!Failure.EndsRun(exception))
        {
            _log.Report(records.Path, exception);
        }
        finally
        {
            lines?.Dispose();
        }
    }

    // Returns the line that a record from JSON Lines was; a text file it writes itself.
    private ReadOnlyMemory<byte>? Restore(StoredRecord record)
    {
        if (record.IsBlank) return record.Json;
        try
        {
            using JsonDocument document = JsonDocument.Parse(record.Json, new JsonDocumentOptions { MaxDepth = int.MaxValue });
            JsonElement root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object) throw new CorpusException(NoRecord);
            GainedPart? gained = GainedPart.Find(record.Json.Span, root);
            ReadOnlyMemory<byte>? line = null;
            // The record of a text may have been cleaned once more, as a line: that comes off first.
            if (gained is not { IsNested: true } && TextRestorer.IsTextRecord(root)) RestoreText(root);
            else line = gained is null ? record.Json : JsonLineRestorer.Restore(record.Json, gained);
            return line;
        }
        catch (OutputException exception) when (!exception.IsDiskFull)
        {
            _log.Report(exception.Path, exception);
        }
        // The second is what System.Text.Json throws when it meets a lone surrogate.
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            _log.Report(new Problem(ProblemKind.Error, record.Place, NoRecord) { Exception = exception });
        }
        catch (Exception exception) when (!Failure.EndsRun(exception))
        {
            _log.Report(record.Place, exception);
        }
        return null;
    }

    private void RestoreText(JsonElement record)
    {
        string path = RestorePath.Resolve(_folder, record.GetProperty(RecordJson.Source).GetString()!);
        byte[] bytes = TextRestorer.Restore(record);
        using OutputFile file = Create(path);
        file.Write(bytes);
        file.Commit();
        Restored++;
    }

    private string LinesPath(InputFile records)
    {
        string name = Path.GetFileName(records.Source);
        string content = CompressionFormat.NameOfContent(name);
        if (!InputFormats.JsonLines.IsNamed(name)) name = Path.ChangeExtension(content, ".jsonl") + name[content.Length..];
        return Path.Combine(_folder, name);
    }

    private OutputFile Create(string path)
    {
        if (!_overwrite && File.Exists(path)) throw new OutputException(path, "is there already (--force overwrites it)");
        return _files.CreateWithFolder(path);
    }
}
