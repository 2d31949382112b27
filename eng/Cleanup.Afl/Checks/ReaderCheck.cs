using Cleanup.Corpus;
using Cleanup.Corpus.Charsets;
using Cleanup.Corpus.Formats;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Running;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Afl.Checks;

/// <summary>The promise of the readers: whatever stands in a file, it is read, or refused for a reason that its user can read.</summary>
internal sealed class ReaderCheck
{
    private const int RecordLimit = 1_024;
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"cleanup-afl-{Environment.ProcessId}");

    public void Check(byte[] bytes)
    {
        File.WriteAllBytes(_path, bytes);
        foreach (BadBytesPolicy policy in Enum.GetValues<BadBytesPolicy>())
        {
            Read(new ReadOptions { BadBytes = policy }, InputFormats.Text);
            Read(new ReadOptions { BadBytes = policy, RecordLimit = RecordLimit }, InputFormats.JsonLines);
        }
    }

    private void Read(ReadOptions options, InputFormat format)
    {
        var pipeline = new CleaningPipeline(options, Check, new ProblemLog(ThrowUnlessExpected));
        var files = new OutputFiles(new OutputGuard([]), CancellationToken.None);
        using RecordSink sink = new RecordOutput { Format = OutputFormat.Csv }
            .Open(static () => new OutputStream(Stream.Null, "nowhere"), files, new ProblemLog(ThrowUnlessExpected));
        // An input may be refused as a whole: no encoding is sure, it is too large.
        pipeline.Run([new InputFile { Path = _path, Source = "a", Id = "a", Format = format }], sink);
    }

    private static CleanedRecord Check(SourceRecord record)
    {
        BrokenPromiseException.ThrowUnless(record.Id.Length > 0, "Every record has an id.");
        return new CleanedRecord(record, []);
    }

    private static void ThrowUnlessExpected(Problem problem)
    {
        if (problem.Exception is { } exception and not CorpusException)
            throw new BrokenPromiseException("A line is refused for a reason that a user can read.", exception);
    }
}
