using Cleanup.Corpus;
using Cleanup.Corpus.Formats;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Running;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Growth.Constructs;

/// <summary>Lines of JSON Lines, read, cleaned in every field and written: to nowhere.</summary>
internal static class RecordRun
{
    private static readonly RecordCleaner _cleaner = new(new Cleaner());
    private static readonly ReadOptions _options = new() { Fields = ["*"] };

    public static void Run(string lines)
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, lines);
            var log = new ProblemLog(static _ => { });
            var pipeline = new CleaningPipeline(_options, _cleaner.Clean, log);
            var files = new OutputFiles(new OutputGuard([]), CancellationToken.None);
            using RecordSink sink = new RecordOutput().Open(static () => new OutputStream(Stream.Null, "null"), files, log);
            pipeline.Run([new InputFile { Path = path, Source = "a", Id = "a", Format = InputFormats.JsonLines }], sink);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
