
namespace Cleanup.Cli.Tests;

/// <summary>Stack traces: only on request, and then of whatever fails.</summary>
public sealed class DebugTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Theory]
    [InlineData("a record", "clean bad.jsonl", "bad.jsonl:1: rejected: not a JSON object: it goes wrong at byte 1", "System.Text.Json.JsonReaderException")]
    [InlineData("an input", "check bad.txt", "bad.txt: error: not valid utf-8: ", "Cleanup.Corpus.Problems.CorpusException")]
    [InlineData("an input", "repair bad.txt", "bad.txt: error: not valid utf-8: ", "Cleanup.Corpus.Problems.CorpusException")]
    [InlineData("a record", "restore bad.jsonl -o back", "bad.jsonl:1: error: not the JSON of a record", "System.Text.Json.JsonReaderException")]
    [InlineData("the run", "clean bad.jsonl -o /proc/none/x.jsonl", "/proc/none/x.jsonl: error: no such file or folder", "System.IO.FileNotFoundException")]
    public void A_stack_trace_is_printed_only_on_request(string what, string arguments, string message, string exception)
    {
        Assert.NotEmpty(what);
        _workspace.Write("bad.jsonl", "{1}\n");
        _workspace.Write("bad.txt", [.. "Grüße "u8, 0xFF]);
        CommandResult plain = _workspace.Run(arguments.Split(' '));
        CommandResult debug = _workspace.Run([.. arguments.Split(' '), "--debug"]);
        Assert.Equal((2, 2), (plain.ExitCode, debug.ExitCode));
        Assert.StartsWith(message, plain.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", plain.Errors, StringComparison.Ordinal);
        Assert.StartsWith(message, debug.Errors, StringComparison.Ordinal);
        Assert.Contains(exception, debug.Errors, StringComparison.Ordinal);
        Assert.Contains("\n   at ", debug.Errors, StringComparison.Ordinal);
        // A line is what it is without a stack trace.
        string[] lines = debug.Errors.Split('\n');
        foreach (string line in plain.Errors.Split('\n')) Assert.Contains(line, lines);
    }

    public void Dispose() => _workspace.Dispose();
}
