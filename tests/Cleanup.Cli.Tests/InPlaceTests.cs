using System.Diagnostics;
using System.Runtime.Versioning;
using System.Text;

namespace Cleanup.Cli.Tests;

/// <summary>Inputs written in their own places: <c>--in-place</c>.</summary>
[SupportedOSPlatform("linux")]
public sealed class InPlaceTests : IDisposable
{
    private const string Dump = "string(5) \"tides\"";
    private const string Leaky = $"Harbour opens\n\nThe ferry leaves at noon.\n\n{Dump}\n\nThe crowd goes home.\n";
    private const string Clean = "Harbour opens\n\nThe ferry leaves at noon.\n\nThe crowd goes home.\n";
    private const string LeakyLine = "{\"id\":1,\"text\":\"The ferry leaves.\\n\\nstring(5) \\\"tides\\\"\\n\\nThe end.\"}\n";
    private static readonly DateTime _earlier = new(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);
    private readonly Workspace _workspace = new();

    [Fact]
    public void Only_files_that_change_are_touched()
    {
        Write("in/a.txt", Leaky);
        Write("in/b.txt", Clean);
        Write("in/c.jsonl", LeakyLine);
        Write("in/d.jsonl", "{\"text\":\"é\"}\r\n\n{\"n\":1}");
        CommandResult result = _workspace.Run("clean", "in", "--in-place");
        Assert.Equal((0, ""), (result.ExitCode, result.Output));
        Assert.Equal("in/a.txt in/b.txt in/c.jsonl in/d.jsonl", _workspace.Files());
        foreach (string name in (string[])["in/b.txt", "in/d.jsonl"]) Assert.Equal(_earlier, File.GetLastWriteTimeUtc(_workspace.PathOf(name)));
        Assert.Equal(Clean, _workspace.Read("in/a.txt"));
        Assert.StartsWith("{\"id\":1,\"text\":\"The ferry leaves.\\n\\nThe end.\",\"related_links\":", _workspace.Read("in/c.jsonl"), StringComparison.Ordinal);
        Assert.Equal(0, _workspace.Run("restore", "in/c.jsonl", "-o", "back").ExitCode);
        Assert.Equal(LeakyLine, _workspace.Read("back/c.jsonl"));
    }

    [Fact]
    public void What_is_clean_once_is_not_touched_again()
    {
        Write("in/a.txt", Leaky);
        Write("in/c.jsonl", LeakyLine);
        Assert.Equal(0, _workspace.Run("clean", "in", "--in-place").ExitCode);
        foreach (string name in (string[])["in/a.txt", "in/c.jsonl"]) File.SetLastWriteTimeUtc(_workspace.PathOf(name), _earlier);
        Assert.Equal(0, _workspace.Run("clean", "in", "--in-place").ExitCode);
        foreach (string name in (string[])["in/a.txt", "in/c.jsonl"]) Assert.Equal(_earlier, File.GetLastWriteTimeUtc(_workspace.PathOf(name)));
    }

    [Fact]
    public void A_large_file_whose_end_changes_keeps_its_beginning()
    {
        string beginning = "\uFEFF" + string.Concat(Enumerable.Range(0, 40_000).Select(i => $"{{\"n\":{i},\"text\":\"The ferry leaves at noon.\"}}\n"));
        Write("in.jsonl", beginning + LeakyLine + "{\"n\":1}");
        Assert.Equal(0, _workspace.Run("clean", "in.jsonl", "--in-place").ExitCode);
        string made = _workspace.Read("in.jsonl");
        byte[] bytes = _workspace.ReadBytes("in.jsonl");
        Assert.True(bytes.AsSpan().StartsWith(Encoding.UTF8.GetBytes(beginning)));
        Assert.EndsWith("]}\n{\"n\":1}", Workspace.WithoutVersions(made), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_are_followed_rights_stay_and_a_file_with_two_names_is_done_once()
    {
        Write("in/a.txt", Leaky);
        File.SetUnixFileMode(_workspace.PathOf("in/a.txt"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(_workspace.PathOf("in/b.txt"), "a.txt");
        Assert.Equal(0, _workspace.Run("clean", "in", "--in-place").ExitCode);
        Assert.Equal("a.txt", new FileInfo(_workspace.PathOf("in/b.txt")).LinkTarget);
        Assert.Equal(Clean, _workspace.Read("in/a.txt"));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_workspace.PathOf("in/a.txt")));
    }

    [Fact]
    public void A_file_with_records_that_were_rejected_stays_as_it_is()
    {
        string lines = LeakyLine + "{\"text\":\n";
        Write("in.jsonl", lines);
        CommandResult result = _workspace.Run("clean", "in.jsonl", "--in-place", "--rejects", "bad.jsonl");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("in.jsonl: error: left as it is: it would lose the records that were rejected\n", result.Errors, StringComparison.Ordinal);
        Assert.Equal((lines, "{\"text\":\n"), (_workspace.Read("in.jsonl"), _workspace.Read("bad.jsonl")));
        Assert.Equal("bad.jsonl in.jsonl", _workspace.Files());
    }

    [Fact]
    public void A_compressed_file_stays_compressed_and_a_diff_cannot_show_it()
    {
        Write("a.txt", Leaky);
        CommandResult result = _workspace.RunShell("gzip -k a.txt && cp a.txt.gz b.txt && cleanup clean a.txt.gz --in-place && gzip -dc a.txt.gz && cleanup clean b.txt --in-place");
        Assert.Equal((2, Clean), (result.ExitCode, result.Output));
        Assert.Contains("b.txt: error: left as it is: it is gzip data, and its name does not say so\n", result.Errors, StringComparison.Ordinal);
        result = _workspace.Run("clean", "b.txt", "--diff");
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("b.txt: error: gzip data: a diff cannot show it\n", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_has_no_place()
    {
        CommandResult result = _workspace.RunShell("mkfifo p.txt; printf 'One.\\n\\nstring(5) \"tides\"\\n\\nTwo.\\n' > p.txt & cleanup clean p.txt --in-place");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("p.txt: error: a pipe or device, not a file: it has no place to be written in\n", result.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--in-place takes files and folders, not standard input", "--in-place")]
    [InlineData("--in-place takes files and folders, not standard input", "--in-place", "-")]
    [InlineData("--in-place goes without -o and --format", "--in-place", "a.txt", "-o", "out/")]
    [InlineData("--diff goes without -o and --format", "--diff", "a.txt", "--format", "text")]
    [InlineData("--diff goes without --in-place", "--diff", "a.txt", "--in-place")]
    public void What_does_not_go_together_is_refused_at_once(string message, params string[] arguments)
    {
        Write("a.txt", Leaky);
        CommandResult result = _workspace.Run(["clean", .. arguments]);
        Assert.Equal((2, "", message + "\n"), (result.ExitCode, result.Output, result.Errors));
        Assert.Equal(Leaky, _workspace.Read("a.txt"));
    }

    [Fact]
    public void A_killed_run_leaves_whole_files()
    {
        string lines = string.Concat(Enumerable.Repeat(LeakyLine, 60_000));
        Write("in.jsonl", lines);
        using Process process = _workspace.StartProcess("clean", "in.jsonl", "--in-place");
        while (!process.HasExited && _workspace.Files() is "in.jsonl") Thread.Sleep(1);
        process.Kill();
        process.WaitForExit();
        Assert.Equal(lines, _workspace.Read("in.jsonl"));
        Assert.Equal(0, _workspace.Run("clean", "in.jsonl", "--in-place", "--lean").ExitCode);
        Assert.Equal("in.jsonl", _workspace.Files());
    }

    public void Dispose() => _workspace.Dispose();

    private void Write(string name, string text)
    {
        _workspace.Write(name, text);
        File.SetLastWriteTimeUtc(_workspace.PathOf(name), _earlier);
    }
}
