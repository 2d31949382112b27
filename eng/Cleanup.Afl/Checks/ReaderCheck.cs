using Cleanup.Corpus;
using Cleanup.Corpus.Charsets;
using Cleanup.Corpus.Formats;
using Cleanup.Corpus.Formats.JsonLines;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Sources;

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
            Read(new ReadOptions { BadBytes = policy }, InputFormat.Text);
            Read(new ReadOptions { BadBytes = policy, RecordLimit = RecordLimit }, InputFormat.JsonLines);
        }
    }

    private void Read(ReadOptions options, InputFormat format)
    {
        var log = new ProblemLog(ThrowUnlessExpected);
        var reader = new RecordReader(options, new RejectedLines(log, Stream.Null), log);
        try
        {
            foreach (SourceRecord record in reader.Read(new InputFile { Path = _path, Source = "a", Id = "a", Format = format }))
                BrokenPromiseException.ThrowUnless(record.Id.Length > 0, "Every record has an id.");
        }
        catch (CorpusException)
        {
            // The input is refused as a whole: no encoding is sure, it is too large.
        }
    }

    private static void ThrowUnlessExpected(Problem problem)
    {
        if (problem.Exception is { } exception and not CorpusException)
            throw new BrokenPromiseException("A line is refused for a reason that a user can read.", exception);
    }
}
