using System.Text;
using System.Text.Json;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Running;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Tests.Running;

/// <summary>
/// How many bytes a run allocates for each record more, by format: those of <c>bench/expected.json</c>, which <c>eng/accept-allocations.sh</c> writes
/// anew.
/// </summary>
public sealed class AllocationTests : IDisposable
{
    private const string Accept = "CLEANUP_ACCEPT_ALLOCATIONS";
    private const int Few = 4_000;
    private const int Many = 40_000;

    // What the runtime compiles or sorts out in between is none of the records'.
    private const double Tolerance = 0.2;

    private static readonly JsonSerializerOptions _indented = new() { WriteIndented = true };
    private static readonly RecordCleaner _cleaner = new(new Cleaner());
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, string, string> Records() => new()
    {
        { "jsonl", "", "{\"id\":7,\"text\":\"The ferry leaves \u201cat noon\u201d,\\nand the crowd goes home.\"}\n" },
        { "jsonl escaped", "", "{\"id\":7,\"text\":\"The ferry leaves \\u201cat noon\\u201d,\\nand the crowd goes home.\"}\n" },
        { "jsonl with a leak", "", "{\"id\":7,\"text\":\"The ferry is late.\\n\\nint(7)\\n\\nIt leaves at noon.\"}\n" },
        { "json", "", "{\"id\":7,\n\"text\":\"The ferry leaves at noon.\"}\n" },
        { "csv", "id,text\n", "7,\"The ferry leaves at noon, and the crowd goes home.\"\n" },
        { "wet", "", "WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: 24\r\n\r\nThe ferry leaves at noon\r\n\r\n" },
        { "lines", "", "The ferry leaves at noon, and the crowd goes home.\n" },
    };

    [Theory]
    [MemberData(nameof(Records))]
    public void A_record_allocates_as_much_as_is_expected(string name, string start, string record)
    {
        Run(name, start, record, Few);
        long few = Run(name, start, record, Few);
        double each = Math.Round((Run(name, start, record, Many) - few) / (double)(Many - Few), 1);
        if (Environment.GetEnvironmentVariable(Accept) is { } file)
        {
            Write(file, name, each);
            return;
        }
        double expected = JsonElement.Parse(File.ReadAllBytes(PathOfExpected)).GetProperty(name).GetDouble();
        Assert.InRange(each, expected * (1 - Tolerance) - 1, expected * (1 + Tolerance) + 1);
    }

    public void Dispose() => _folder.Dispose();

    private static string PathOfExpected => Path.Combine(AppContext.BaseDirectory, "bench", "expected.json");

    private static void Write(string file, string name, double each)
    {
        var all = JsonSerializer.Deserialize<SortedDictionary<string, double>>(File.ReadAllBytes(file))!;
        all[name] = each;
        File.WriteAllText(file, JsonSerializer.Serialize(all, _indented) + "\n");
    }

    // On one thread, into nowhere.
    private long Run(string name, string start, string record, int count)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(start + string.Concat(Enumerable.Repeat(record, count)));
        string format = name.Split(' ')[0];
        InputFormat known = InputFormats.All.Add(InputFormats.TextLines).First(other => other.Name == format);
        InputFile input = _folder.Input($"in.{format}", bytes) with { Format = known };
        using RecordSink sink = MemoryOutput.Lines(new OutputStream(Stream.Null, "nowhere"));
        var pipeline = new CleaningPipeline(new ReadOptions(), _cleaner.Clean, new ProblemLog(static _ =>
        {
        }))
        { MayHaveLeaks = _cleaner.MayHaveLeaks };
        long before = GC.GetAllocatedBytesForCurrentThread();
        pipeline.Run([input], sink);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
