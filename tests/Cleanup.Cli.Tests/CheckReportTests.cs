using Cleanup.Cli.Running;
using Cleanup.Corpus;
using Cleanup.Corpus.Charsets;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Reports;

namespace Cleanup.Cli.Tests;

/// <summary>What <c>check</c> prints, and what it answers whoever reads that.</summary>
public sealed class CheckReportTests : IDisposable
{
    private const string Leak = "One.\\n\\nstring(9) \\\"[{\\\"a\\\":1}]\\\"";
    private readonly Workspace _workspace = new();

    [Theory]
    [InlineData("text", "head -n 1", 1)]
    [InlineData("json", "head -n 1", 1)]
    [InlineData("text", "true", 1)]
    [InlineData("text", "cat", 1)]
    public void A_leak_to_cut_is_answered_whatever_the_pipe_does(string report, string reader, int exitCode)
    {
        _workspace.Write("in.jsonl", string.Concat(Enumerable.Repeat($"{{\"text\":\"{Leak}\"}}\n", 2_000)));
        _workspace.RunShell($"{{ cleanup check in.jsonl --report {report}; echo $? > exit; }} | {reader}");
        Assert.Equal($"{exitCode}\n", _workspace.Read("exit"));
    }

    [Theory]
    [InlineData(Leak, 1)]
    [InlineData("Two.", 0)]
    public void The_search_goes_on_without_a_reader_until_it_is_known_whether_there_is_a_leak_to_cut(string last, int exitCode)
    {
        string reported = string.Concat(Enumerable.Repeat("{\"text\":\"They sent {\\\"a\\\":{\\\"b\\\":[1,2]}} to us.\"}\n", 2_000));
        _workspace.Write("in.jsonl", $"{reported}{{\"text\":\"{last}\"}}\n");
        _workspace.RunShell("{ cleanup check in.jsonl; echo $? > exit; } | head -n 1 > first");
        Assert.Contains(": note: ", _workspace.Read("first"), StringComparison.Ordinal);
        Assert.Equal($"{exitCode}\n", _workspace.Read("exit"));
    }

    [Fact]
    public void An_error_is_answered_whatever_the_pipe_does()
    {
        _workspace.Write("in.jsonl", string.Concat(Enumerable.Repeat($"{{\"text\":\"{Leak}\"}}\n", 2_000)));
        _workspace.RunShell("{ cleanup check missing.txt in.jsonl; echo $? > exit; } | true");
        Assert.Equal("2\n", _workspace.Read("exit"));
    }

    [Fact]
    public void Nothing_that_steers_a_terminal_or_the_order_of_reading_is_printed()
    {
        const string Marks = "\u202E\u2066\u200F\u061C\u001B\u0085";
        string marks = Marks.Replace("\u001B", "\\u001b", StringComparison.Ordinal);
        _workspace.Write("in.jsonl", $"{{\"a{marks}\":\"One.\\n\\nstring(12) \\\"a{marks}\\\"\"}}\n");
        CommandResult result = _workspace.Run("check", "in.jsonl", "--field", "*", "--cut", "possible");
        Assert.StartsWith("in.jsonl:1:a\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD:3:1: error: php-var-dump ", result.Output, StringComparison.Ordinal);
        Assert.Contains("\"a\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD", result.Output, StringComparison.Ordinal);
        Assert.Empty(result.Output.Intersect(Marks));
        CommandResult missing = _workspace.Run("check", $"{Marks}.txt");
        Assert.StartsWith("\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD.txt: error: ", missing.Errors, StringComparison.Ordinal);
        CommandResult repair = _workspace.RunWithInput("{'a': 'x\u202Ey'", "repair", "--log", "json", "-");
        Assert.DoesNotContain('\u202E', repair.Errors);
        Assert.Contains("x\u202Ey", repair.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_detector_that_failed_is_an_error_whatever_was_found()
    {
        using var findings = new FindingsSink(new FindingsPolicy(), [new Nothing()]);
        findings.Append(Batch(new CleanResult { Text = "x", Faults = [new DetectorFault(LeakKinds.Json, 0, new FormatException())] }));
        Assert.Equal(ExitCode.Error, Commands.CheckCommand.ExitCodeOf(hasFailed: false, findings.Totals));
    }

    [Fact]
    public void A_failed_detector_and_a_closed_pipe_are_an_error_too()
    {
        using var findings = new FindingsSink(new FindingsPolicy(), [new Nothing(closed: true)]);
        findings.Append(Batch(new CleanResult { Text = "x", Faults = [new DetectorFault(LeakKinds.Json, 0, new FormatException())] }));
        const string Text = "One.\n\nstring(9) \"[{\"a\":1}]\"";
        RecordBatch batch = Batch(new CleanResult { Text = "x", Leaks = [new Cleaner().Find(Text)[0]] }, Text);
        Assert.Throws<ClosedPipeException>(() => findings.Append(batch));
        Assert.Equal(ExitCode.Error, Commands.CheckCommand.ExitCodeOf(hasFailed: false, findings.Totals));
    }

    public void Dispose() => _workspace.Dispose();

    private static RecordBatch Batch(CleanResult result, string text = "x")
    {
        var input = new InputFile { Path = "a.txt", Source = "a.txt", Id = "a", Format = InputFormats.Text };
        var source = new TextRecord { Input = input, Id = "a", Content = new DecodedText(text, SourceEncoding.Utf8, "") };
        var batch = new RecordBatch { Input = input };
        var field = new CleanedField("text", text, result);
        var record = new CleanedRecord(source, [field]);
        foreach (Finding leak in result.Leaks)
            batch.Findings.Add(new ReportedFinding(record, field, leak) { Severity = FindingSeverity.Error, Digest = new byte[32] });
        batch.Summary.Add(record);
        return batch;
    }

    private sealed class Nothing(bool closed = false) : FindingsWriter
    {
        public override void Write(ReportedFinding finding)
        {
            if (closed) throw new ClosedPipeException();
        }

        public override void Complete(FindingsTotals totals)
        {
        }
    }
}
