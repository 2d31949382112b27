using System.Text;
using System.Text.Json;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Running;
using Cleanup.Corpus.Sinks;
using Cleanup.Testing;
using CsCheck;

namespace Cleanup.Corpus.Tests.Formats;

public sealed class WetInputTests : IDisposable
{
    private static readonly RecordCleaner _cleaner = new(new Cleaner());
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Each_conversion_record_is_a_line_whatever_the_batches()
    {
        var texts = Gen.OneOf("", "One\r\nline", "caf\u00e9 \U0001F40E", "WARC/1.0\r\nWARC-Type: conversion\r\n\r\n", "\"\\\u0001\t", "\r\n\r\n");
        Gen.Select(Gen.Select(texts, Gen.OneOf("conversion", "metadata", "response")).Array[1, 8], Gen.Int[1, 300], Gen.OneOf("\r\n", "\n")).Holds(
            sample =>
            {
                ((string Text, string Type)[] records, int batchLength, string lineBreak) = sample;
                string file = string.Concat(records.Select((record, i) => Record(record.Type, $"https://example.org/{i}", record.Text, lineBreak)));
                (string output, string problems) = Run(Encoding.UTF8.GetBytes(file), batchLength);
                string[] expected = [.. records.Where(record => record.Type == "conversion").Select(record => record.Text)];
                Assert.Equal(expected, Lines(output).Select(line => line.GetProperty("text").GetString()!));
                Assert.Equal(
                    expected.Length > 0 ? "" : "error: holds no texts, which are conversion records as WET files have them: extract those of its pages first",
                    problems);
            },
            samples: 300);
    }

    [Theory]
    [InlineData("WARC/1.0\r\nWARC-Type: conversion\r\n\r\nabc", "error: not WARC: record 1 has no Content-Length")]
    [InlineData("WARC/1.0\r\nContent-Length: -1\r\n\r\nabc", "error: not WARC: record 1 has no Content-Length")]
    [InlineData("WARC/1.0\r\nContent-Length: 3", "error: not WARC: record 1 is cut short")]
    [InlineData("WARC/1.0\r\nContent-Length: 99999999999999\r\n\r\nabc", "error: not WARC: record 1 is cut short")]
    [InlineData("WARC/1.0\r\nContent-Length: 1\r\n\r\nabc", "error: not WARC: record 2 does not begin with WARC/")]
    [InlineData("Some text\n", "error: not WARC: record 1 does not begin with WARC/")]
    [InlineData("", "")]
    public void What_is_damaged_ends_the_input(string file, string problems) =>
        Assert.Equal(problems, Run(Encoding.UTF8.GetBytes(file), 100).Problems);

    [Theory]
    [InlineData('\n')]
    [InlineData('x')]
    public void A_header_without_an_end_is_not_held(char filling)
    {
        string header = string.Concat(Enumerable.Repeat($"a{filling}", 100_000));
        Assert.StartsWith("error: not WARC: record 1 has a ", Run(Encoding.UTF8.GetBytes($"WARC/1.0\n{header}"), 100).Problems, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_may_go_on_in_the_next_line_and_names_are_in_any_case()
    {
        const string File = "WARC/1.1\nwarc-type: Conversion\nWARC-Identified-Content-Language: eng,\n  deu\nCONTENT-LENGTH: 2\n\nab\n\n";
        Assert.Equal("{\"languages\":\"eng, deu\",\"text\":\"ab\"}\n", Run(Encoding.UTF8.GetBytes(File), 100).Output);
    }

    [Fact]
    public void Records_have_ids_addresses_and_a_limit()
    {
        string file = Record("conversion", "https://example.org/1", new string('x', 5000)) + Record("conversion", "https://example.org/2", "short");
        (string output, string problems) = Run(Encoding.UTF8.GetBytes(file), 100, recordLimit: 1000);
        JsonElement record = Assert.Single(Lines(output));
        Assert.Equal("urn:uuid:2", record.GetProperty("id").GetString());
        Assert.Equal("https://example.org/2", record.GetProperty("url").GetString());
        Assert.StartsWith("1: rejected: larger than ", problems, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static IEnumerable<JsonElement> Lines(string output) =>
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line));

    private static string Record(string type, string url, string text, string lineBreak = "\r\n") => string.Join(
        lineBreak, "WARC/1.0", $"WARC-Type: {type}", $"WARC-Target-URI: {url}", $"WARC-Record-ID: <urn:uuid:{url[^1]}>", "Content-Type: text/plain",
        $"Content-Length: {Encoding.UTF8.GetByteCount(text)}", "", text, "", "");

    private (string Output, string Problems) Run(byte[] file, int batchLength, int recordLimit = 1_000_000)
    {
        using TemporaryFolder folder = _folder.Inner();
        InputFile input = folder.Input("a.wet", file);
        var output = new MemoryStream();
        var problems = new List<Problem>();
        var options = new ReadOptions { BatchLength = batchLength, RecordLimit = recordLimit };
        using RecordSink sink = MemoryOutput.Lines(new OutputStream(output, "memory"));
        new CleaningPipeline(options, _cleaner.Clean, new ProblemLog(problems.Add)) { MayHaveLeaks = _cleaner.MayHaveLeaks }.Run([input], sink);
        return (Encoding.UTF8.GetString(output.ToArray()),
            string.Join('\n', problems).Replace($"{input.Path}:", "", StringComparison.Ordinal).Trim());
    }
}
