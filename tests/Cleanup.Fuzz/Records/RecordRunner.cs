using Cleanup.Corpus;
using Cleanup.Corpus.Formats;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Restoring;
using Cleanup.Corpus.Running;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Fuzz.Records;

/// <summary>Runs one text through files: read, cleaned, written, restored. Not thread-safe.</summary>
internal sealed class RecordRunner
{
    private readonly RecordCleaner _cleaner;
    private readonly ProblemLog _log;
    private readonly List<Problem> _problems = [];
    private readonly List<CleanedRecord> _cleaned = [];

    public RecordRunner(Cleaner cleaner)
    {
        _cleaner = new RecordCleaner(cleaner);
        _log = new ProblemLog(_problems.Add);
    }

    public RecordRun Run(string text)
    {
        string folder = Directory.CreateTempSubdirectory("cleanup-fuzz-").FullName;
        try
        {
            SourceFile[] sources = [.. SourceFile.Of(text)];
            byte[] records = Clean([.. sources.Select(source => source.In(folder))]);
            string back = Path.Combine(folder, "back");
            Restore(records, Path.Combine(folder, "records"), back);
            return new RecordRun
            {
                Problems = _problems,
                TextFile = FieldOf<TextRecord>(),
                Line = FieldOf<JsonLineRecord>(),
                Restored = [.. sources.Select(source => new RestoredFile(source.Name, source.Bytes, ReadIfThere(back, source.Name)))],
            };
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private byte[] Clean(InputFile[] inputs)
    {
        var pipeline = new CleaningPipeline(new ReadOptions(), Clean, _log);
        var written = new MemoryStream();
        var output = new RecordOutput { Format = OutputFormat.JsonLines };
        using RecordSink sink = output.Open(() => new OutputStream(written, "memory"), FilesBeside(inputs), _log);
        pipeline.Run(inputs, sink);
        return written.ToArray();
    }

    private CleanedRecord Clean(SourceRecord source)
    {
        CleanedRecord record = _cleaner.Clean(source);
        _cleaned.Add(record);
        return record;
    }

    private void Restore(byte[] records, string folder, string back)
    {
        // Restored lines get the name of the file of records.
        InputFile file = new SourceFile(SourceFile.LineName, records).In(folder);
        OutputFiles files = FilesBeside([file]);
        new RecordRestorer(back, overwrite: false, ReadOptions.MaxRecordLimit, files, _log, CancellationToken.None).Restore(file);
    }

    private CleanedField? FieldOf<T>() => _cleaned.FirstOrDefault(static record => record.Source is T)?.Fields.FirstOrDefault();

    private static OutputFiles FilesBeside(InputFile[] inputs) => new(new OutputGuard(inputs), CancellationToken.None);

    private static byte[]? ReadIfThere(string folder, string name)
    {
        string path = Path.Combine(folder, name);
        return File.Exists(path) ? File.ReadAllBytes(path) : null;
    }
}
