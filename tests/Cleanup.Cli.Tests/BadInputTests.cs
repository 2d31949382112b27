using System.Diagnostics;
using System.Runtime.Versioning;
using System.Text;

namespace Cleanup.Cli.Tests;

[SupportedOSPlatform("linux")]
public sealed class BadInputTests : IDisposable
{
    private const string Prose = "A short text without a leak.\n";
    private readonly Workspace _workspace = new();

    [Theory]
    [InlineData("clean")]
    [InlineData("check")]
    [InlineData("repair")]
    public void A_missing_file_is_an_error(string command)
    {
        CommandResult result = _workspace.Run(command, "missing.txt");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal("missing.txt: error: no such file or folder", result.Errors.Split('\n')[0]);
        Assert.Empty(result.Output);
    }

    [Fact]
    public void The_run_goes_on_behind_a_missing_file()
    {
        _workspace.Write("a.txt", Prose);
        CommandResult result = _workspace.Run("clean", "missing.txt", "a.txt");
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("{\"id\":\"a\"", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_run_goes_on_behind_a_pattern_that_cannot_be_matched()
    {
        _workspace.Write("a.txt", Prose);
        CommandResult result = _workspace.Run("clean", "**/../*.txt", "a.txt");
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("**/../*.txt: error: no pattern that can be matched: ", result.Errors, StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":\"a\"", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unreadable_folder_is_an_error_and_the_run_goes_on()
    {
        _workspace.Write("in/a.txt", Prose);
        _workspace.Write("in/closed/b.txt", Prose);
        File.SetUnixFileMode(_workspace.PathOf("in/closed"), UnixFileMode.None);
        CommandResult result = _workspace.RunBoundByAccessRights("clean", "in");
        File.SetUnixFileMode(_workspace.PathOf("in/closed"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal(2, result.ExitCode);
        Assert.Equal("in/closed: error: access denied", result.Errors.Split('\n')[0]);
        Assert.StartsWith("{\"id\":\"a\"", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("clean")]
    [InlineData("check")]
    [InlineData("repair")]
    public void An_unreadable_file_is_an_error(string command)
    {
        _workspace.Write("closed.txt", Prose);
        File.SetUnixFileMode(_workspace.PathOf("closed.txt"), UnixFileMode.None);
        CommandResult result = _workspace.RunBoundByAccessRights(command, "closed.txt");
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Equal("closed.txt: error: access denied", result.Errors.Split('\n')[0]);
    }

    [Fact]
    public void A_bad_line_is_counted_named_and_skipped()
    {
        _workspace.Write("in.jsonl", "{\"n\":1}\n[1]\n{\"n\":\n{\"n\":2}\n");
        CommandResult result = _workspace.Run("clean", "in.jsonl");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal("{\"n\":1}\n{\"n\":2}\n", result.Output);
        Assert.Equal(
            [
                "in.jsonl:2: rejected: not a JSON object",
                "in.jsonl:3: rejected: not a JSON object: it goes wrong at byte 5",
                "in.jsonl: warning: nothing was looked at: no record has a field to scan; the first has n (--field)",
                "2 records: 0 leaks to cut, 0 only reported, 0 related links; 2 rejected, 0 errors",
                "rejected:",
                "  1  not a JSON object",
                "  1  not a JSON object: it goes wrong at byte N",
            ],
            result.Errors.TrimEnd().Split('\n'));
    }

    [Fact]
    public void Bad_lines_are_kept_verbatim_on_request_and_are_no_error_then()
    {
        byte[] bad = [(byte)'{', 0xFF, (byte)'}', (byte)'\r', (byte)'\n'];
        _workspace.Write("in.jsonl", [.. "{\"n\":1}\n"u8, .. bad, .. "x"u8]);
        _workspace.Write("more.jsonl", "y\n");
        CommandResult result = _workspace.Run("clean", "in.jsonl", "more.jsonl", "--rejects", "bad.jsonl");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal("{\"n\":1}\n", result.Output);
        Assert.Equal([.. bad, .. "x\ny\n"u8], _workspace.ReadBytes("bad.jsonl"));
        Assert.StartsWith("in.jsonl:2: rejected: not valid UTF-8 at byte 1; --on-bad-bytes reads it all the same\n", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_over_the_limit_is_an_error_that_names_the_limit()
    {
        _workspace.Write("long.txt", new string('x', 101));
        _workspace.Write("long.jsonl", "{\"n\":1}\n{\"text\":\"" + new string('x', 200_000) + "\"}\n{\"n\":2}\n");
        CommandResult result = _workspace.Run("clean", "long.txt", "long.jsonl", "--record-limit", "100", "--rejects", "bad.jsonl");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal("{\"n\":1}\n{\"n\":2}\n", result.Output);
        Assert.Equal("long.txt: error: larger than the record limit of 100 bytes (--record-limit)", result.Errors.Split('\n')[0]);
        Assert.Equal("long.jsonl:2: rejected: larger than the record limit of 100 bytes (--record-limit)", result.Errors.Split('\n')[1]);
        Assert.Equal(_workspace.Read("long.jsonl").Split('\n')[1] + "\n", _workspace.Read("bad.jsonl"));
    }

    [Fact]
    public void Undecodable_text_is_an_error_that_names_file_and_byte()
    {
        _workspace.Write("binary.txt", [(byte)'a', 0, 0xFF, 0xFE, 1]);
        _workspace.Write("marked.txt", [.. Encoding.UTF8.Preamble, (byte)'a', 0xFF]);
        CommandResult result = _workspace.Run("clean", "binary.txt", "marked.txt");
        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Equal("binary.txt: error: not UTF-8, and no other encoding is sure: the first bad byte is at offset 2; name the encoding with --encoding", result.Errors.Split('\n')[0]);
        Assert.Equal("marked.txt: error: not valid utf-8: the first bad byte is at offset 4; --on-bad-bytes reads it all the same", result.Errors.Split('\n')[1]);
    }

    [Theory]
    [InlineData("in.jsonl/out.jsonl", "in.jsonl is a file, not a folder")]
    [InlineData("folder.jsonl/out.jsonl", "is a folder")]
    [InlineData("out.pdf", "the name does not tell the format: use --format, or end a folder's name with /")]
    [InlineData("in.jsonl", "would overwrite an input")]
    public void An_output_that_cannot_be_written_is_an_error(string output, string reason)
    {
        _workspace.Write("in.jsonl", "{\"text\":\"x\"}\n");
        Directory.CreateDirectory(_workspace.PathOf("folder.jsonl/out.jsonl/x"));
        string[] arguments = output.StartsWith("folder", StringComparison.Ordinal) ? ["check", "--rejects", output] : ["clean", "-o", output];
        CommandResult result = _workspace.Run([.. arguments, "in.jsonl"]);
        Assert.Equal(2, result.ExitCode);
        Assert.Equal($"{output}: error: {reason}", result.Errors.Split('\n')[0]);
        Assert.Equal("in.jsonl", _workspace.Files());
        Assert.Equal("{\"text\":\"x\"}\n", _workspace.Read("in.jsonl"));
    }

    [Fact]
    public void An_input_is_not_overwritten_through_a_link_to_its_folder()
    {
        const string Line = "{\"id\": 1, \"text\": \"x\"}\n";
        _workspace.Write("real/in.jsonl", Line);
        Directory.CreateSymbolicLink(_workspace.PathOf("link"), "real");
        CommandResult result = _workspace.Run("clean", "real/in.jsonl", "-o", "link/in.jsonl");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal("link/in.jsonl: error: would overwrite an input", result.Errors.Split('\n')[0]);
        Assert.Equal(Line, _workspace.Read("real/in.jsonl"));
    }

    [Fact]
    public void An_output_folder_without_write_access_is_an_error()
    {
        _workspace.Write("a.txt", Prose);
        Directory.CreateDirectory(_workspace.PathOf("closed"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        CommandResult file = _workspace.RunBoundByAccessRights("clean", "a.txt", "-o", "closed/a.jsonl");
        Assert.Equal(2, file.ExitCode);
        Assert.Equal("closed/a.jsonl: error: access denied", file.Errors.Split('\n')[0]);
        CommandResult folder = _workspace.RunBoundByAccessRights("clean", "a.txt", "-o", "closed/");
        Assert.Equal(2, folder.ExitCode);
        Assert.Equal("closed/: error: access denied", folder.Errors.Split('\n')[0]);
        Assert.Equal("a.txt", _workspace.Files());
    }

    [Theory]
    [InlineData("cleanup clean a.txt -o /dev/full --format jsonl", "/dev/full")]
    [InlineData("cleanup clean a.txt > /dev/full", "standard output")]
    public void A_full_disk_is_an_error(string script, string place)
    {
        _workspace.Write("a.txt", Prose);
        CommandResult result = _workspace.RunShell(script);
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith($"{place}: error: no space left on the disk", result.Errors, StringComparison.Ordinal);
        Assert.Equal("a.txt", _workspace.Files());
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("clean --help")]
    [InlineData("--version")]
    public void Help_onto_a_full_disk_is_an_error_without_a_stack_trace(string arguments)
    {
        CommandResult result = _workspace.RunShell($"cleanup {arguments} > /dev/full");
        Assert.Equal((2, "cleanup: error: no space left on the disk\n"), (result.ExitCode, result.Errors));
    }

    [Fact]
    public void Messages_that_cannot_be_written_leave_output_and_exit_code_as_they_are()
    {
        _workspace.Write("a.txt", Prose);
        CommandResult done = _workspace.RunShell("cleanup clean a.txt 2> /dev/full");
        Assert.Equal((0, _workspace.Run("clean", "a.txt").Output), (done.ExitCode, done.Output));
        Assert.Equal(2, _workspace.RunShell("cleanup clean missing.txt 2> /dev/full").ExitCode);
        Assert.Equal(2, _workspace.RunShell("cleanup cleen 2> /dev/full").ExitCode);
    }

    [Fact]
    public void Names_from_the_input_cannot_steer_the_terminal()
    {
        const string Escapes = "\\u001b[31m\\n";
        _workspace.Write("in.jsonl", $"{{\"{Escapes}\":\"One.\\n\\nstring(3) \\\"abc\\\"\"}}\n");
        CommandResult result = _workspace.Run("check", "in.jsonl", "--field", "*", "--cut", "possible");
        Assert.StartsWith("in.jsonl:1:\uFFFD[31m\uFFFD:3:1: error: php-var-dump ", result.Output, StringComparison.Ordinal);
        Assert.Equal(5, result.Output.TrimEnd().Split('\n').Length);
        _workspace.Write("twice.jsonl", $"{{\"{Escapes}\":\"One.\\n\\nstring(3) \\\"abc\\\"\",\"{Escapes}\":\"x\"}}\n");
        Assert.StartsWith(
            "twice.jsonl:1: rejected: it has a leak to cut in a field '\uFFFD[31m\uFFFD' that occurs twice\n",
            _workspace.Run("check", "twice.jsonl", "--field", "*", "--cut", "possible").Errors,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_that_reads_nothing_leaves_an_earlier_output_alone()
    {
        _workspace.Write("out.jsonl", "earlier");
        _workspace.Write("bad.txt", [0, 0xFF, 0]);
        Assert.Equal(2, _workspace.Run("clean", "bad.txt", "-o", "out.jsonl").ExitCode);
        Assert.Equal("bad.txt out.jsonl", _workspace.Files());
        Assert.Equal("earlier", _workspace.Read("out.jsonl"));
    }

    [Fact]
    public void A_closed_pipe_ends_the_run_without_an_error()
    {
        _workspace.Write("in.jsonl", string.Concat(Enumerable.Repeat("{\"text\":\"some text that fills the pipe\"}\n", 200_000)));
        CommandResult result = _workspace.RunShell("{ cleanup clean in.jsonl; echo $? > exit; } | head -n 1");
        Assert.Equal("{\"text\":\"some text that fills the pipe\"}\n", result.Output);
        Assert.Equal("0\n", _workspace.Read("exit"));
        Assert.Empty(result.Errors);
    }

    [Theory]
    [InlineData("INT", 130, "out.jsonl")]
    [InlineData("TERM", 143, "out.jsonl")]
    [InlineData("TERM", 143, "out/")]
    public void A_signal_ends_a_run_that_waits_for_its_input_and_leaves_nothing_behind(string signal, int exitCode, string output)
    {
        using Process process = _workspace.StartProcess("clean", "-", "--input-format", "text", "-o", output);
        // It waits for its input now, with its output begun.
        Assert.True(SpinWait.SpinUntil(() => _workspace.Files().EndsWith(".tmp", StringComparison.Ordinal), TimeSpan.FromSeconds(30)));
        using Process kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        // A shell's background job, and all it starts, ignores SIGINT.
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(60)), "the signal is ignored here: run the tests in the foreground");
        Assert.Equal((exitCode, "cancelled\n"), (process.ExitCode, process.StandardError.ReadToEnd()));
        Assert.Empty(_workspace.Files());
    }

    public void Dispose() => _workspace.Dispose();
}
