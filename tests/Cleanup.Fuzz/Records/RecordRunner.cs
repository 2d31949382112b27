using Cleanup.Corpus.Pipeline;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Reading;
using Cleanup.Corpus.Reading.JsonLines;
using Cleanup.Corpus.Restoring;
using Cleanup.Corpus.Writing;

namespace Cleanup.Fuzz.Records;

/// <summary>Runs a text through files: read, cleaned, written, restored. Not thread-safe.</summary>
internal sealed class RecordRunner(Cleaner cleaner)
{
    private const string TextName = "text.txt";
    private const string LineName = "lines.jsonl";

    private readonly List<Problem> _problems = [];
    private readonly List<CleanedRecord> _cleaned = [];

    public RecordRun Run(string text)
    {
        string folder = Directory.CreateTempSubdirectory("cleanup-fuzz-").FullName;
        try
        {
            return Run(text, folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private RecordRun Run(string text, string folder)
    {
        InputFile[] inputs = [.. SourceFiles.Of(text, TextName, LineName).Select(file => Input(folder, file.Name, file.Bytes))];
        // The file of records has the name of the lines' file: it is restored under that.
        InputFile records = Input(Path.Combine(folder, "records"), LineName, Clean(inputs));
        string back = Path.Combine(folder, "back");
        var log = new ProblemLog(_problems.Add);
        new RecordRestorer(back, overwrite: false, ReadOptions.MaxRecordLimit, new OutputFiles(new OutputGuard([]), CancellationToken.None), log, CancellationToken.None).Restore(records);
        return new RecordRun
        {
            Problems = _problems,
            TextFile = FieldOf<TextRecord>(),
            Line = FieldOf<JsonLineRecord>(),
            Restored = [.. inputs.Select(input => new RestoredFile(input.Source, File.ReadAllBytes(input.Path), ReadIfThere(Path.Combine(back, input.Source))))],
        };
    }

    private byte[] Clean(InputFile[] inputs)
    {
        var log = new ProblemLog(_problems.Add);
        var rejected = new RejectedLines(log, Stream.Null);
        var records = new RecordCleaner(cleaner);
        var pipeline = new CleaningPipeline(new RecordReader(new ReadOptions(), rejected, log), Clean, rejected, log);
        var written = new MemoryStream();
        var files = new OutputFiles(new OutputGuard(inputs), CancellationToken.None);
        using RecordWriter writer = new RecordOutput { Format = OutputFormat.JsonLines }.Open(() => new OutputStream(written, "memory"), files, log);
        pipeline.Run(inputs, writer);
        return written.ToArray();

        CleanedRecord Clean(SourceRecord source)
        {
            CleanedRecord record = records.Clean(source);
            _cleaned.Add(record);
            return record;
        }
    }

    private CleanedField? FieldOf<T>() => _cleaned.FirstOrDefault(static record => record.Source is T)?.Fields.FirstOrDefault();

    private static InputFile Input(string folder, string name, byte[] bytes)
    {
        Directory.CreateDirectory(folder);
        string path = Path.Combine(folder, name);
        File.WriteAllBytes(path, bytes);
        return new InputFile { Path = path, Source = name, Id = name, Format = name == LineName ? InputFormat.JsonLines : InputFormat.Text };
    }

    private static byte[]? ReadIfThere(string path) => File.Exists(path) ? File.ReadAllBytes(path) : null;
}
