using System.Diagnostics;
using System.Runtime.Versioning;

namespace Cleanup.Cli.Tests;

/// <summary>What outputs do to what is there already: pipes, devices, links, modes, and what killed runs left behind.</summary>
[SupportedOSPlatform("linux")]
public sealed class OutputTests : IDisposable
{
    private const string Line = "{\"text\":\"x\"}\n";
    private readonly Workspace _workspace = new();

    public OutputTests() => _workspace.Write("in.jsonl", Line);

    [Theory]
    [InlineData("cleanup clean in.jsonl --format jsonl -o pipe")]
    [InlineData("cleanup clean in.jsonl --format jsonl -o link-to-pipe")]
    [InlineData("cleanup check bad.jsonl --rejects pipe", "{\"text\":\n")]
    public void A_pipe_is_written_to_and_stays_a_pipe(string script, string expected = Line)
    {
        _workspace.Write("bad.jsonl", "{\"text\":\n");
        CommandResult result = _workspace.RunShell(
            $"mkfifo pipe; ln -s pipe link-to-pipe; head -n 1 pipe > got & {script} 2> errors; wait; test -p pipe && test -L link-to-pipe && cat got");
        Assert.Equal((0, expected), (result.ExitCode, result.Output));
    }

    [Theory]
    [InlineData("clean in.jsonl --format jsonl -o null")]
    [InlineData("clean in.jsonl --format jsonl -o link-to-null")]
    [InlineData("clean in.jsonl -o out.jsonl --rejects null")]
    public void A_device_is_written_to_and_stays_a_device(string arguments)
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "only root makes devices");
        CommandResult result = _workspace.RunShell($"mknod null c 1 3; ln -s null link-to-null; cleanup {arguments}; stat -c %F null link-to-null");
        Assert.Equal("character special file\nsymbolic link\n", result.Output);
    }

    [Fact]
    public void A_dash_is_standard_output_and_folders_are_made()
    {
        Assert.Equal(Line, _workspace.Run("clean", "in.jsonl", "-o", "-").Output);
        Assert.Equal(Line, _workspace.RunShell("cleanup clean in.jsonl -o /dev/stdout | cat").Output);
        Assert.Equal(0, _workspace.Run("clean", "in.jsonl", "-o", "new/a/x.jsonl", "--rejects", "new/b/r.jsonl", "--summary", "new/c/s.json", "--removed", "new/d/c.jsonl").ExitCode);
        Assert.Equal("in.jsonl new/a/x.jsonl new/b/r.jsonl new/c/s.json new/d/c.jsonl", _workspace.Files());
    }

    // Were it read after all, there would be no end.
    [Theory]
    [InlineData("cleanup clean in > in/all.jsonl", 0, "in/all.jsonl: warning: the output goes into it: skipped\n")]
    [InlineData("cleanup clean in >> in/a.jsonl", 0, "in/a.jsonl: warning: the output goes into it: skipped\n")]
    [InlineData("cleanup clean in/b.jsonl in/a.jsonl >> in/a.jsonl", 2, "in/a.jsonl: error: is the output too: it would never end\n")]
    [InlineData("ln -s in/a.jsonl link; cleanup check in/b.jsonl link >> in/a.jsonl", 2, "link: error: is the output too: it would never end\n")]
    public void A_file_that_standard_output_goes_into_is_not_read(string script, int exitCode, string message)
    {
        string lines = string.Concat(Enumerable.Repeat("{\"text\":\"The ferry leaves at noon, and the crowd goes home.\"}\n", 2_000));
        _workspace.Write("in/a.jsonl", lines);
        _workspace.Write("in/b.jsonl", lines);
        CommandResult result = _workspace.RunShell($"export -f cleanup; timeout 60 bash -c '{script}'");
        Assert.Equal(exitCode, result.ExitCode);
        Assert.Contains(message, result.Errors, StringComparison.Ordinal);
        Assert.Contains("000 records: ", result.Errors.Replace(",", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void An_open_file_by_its_name_is_written_to()
    {
        const string Clean = "cleanup clean in.jsonl --format jsonl -o";
        Assert.Equal(Line + Line, _workspace.RunShell($"{Clean} /dev/stdout > got; cat got; {Clean} /dev/fd/3 3> other; cat other").Output);
        Assert.Equal(Line, _workspace.RunShell($"mkfifo done; {Clean} >(cat; echo > done); cat done > /dev/null").Output);
    }

    [Theory]
    [InlineData("target.jsonl", "earlier")]
    [InlineData("folder/target.jsonl", null)]
    public void A_link_is_followed_and_its_target_replaced(string target, string? earlier)
    {
        Directory.CreateDirectory(_workspace.PathOf("folder"));
        if (earlier is not null) _workspace.Write(target, earlier);
        File.CreateSymbolicLink(_workspace.PathOf("link.jsonl"), "other");
        File.CreateSymbolicLink(_workspace.PathOf("other"), target);
        CommandResult result = _workspace.Run("clean", "in.jsonl", "-o", "link.jsonl");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(Line, _workspace.Read(target));
        Assert.Equal("other", new FileInfo(_workspace.PathOf("link.jsonl")).LinkTarget);
        Assert.Equal(target, new FileInfo(_workspace.PathOf("other")).LinkTarget);
    }

    [Fact]
    public void Links_in_a_circle_are_an_error()
    {
        File.CreateSymbolicLink(_workspace.PathOf("one.jsonl"), "two");
        File.CreateSymbolicLink(_workspace.PathOf("two"), "one.jsonl");
        CommandResult result = _workspace.Run("clean", "in.jsonl", "-o", "one.jsonl");
        Assert.Equal((2, "one.jsonl: error: too many levels of symbolic links\n"), (result.ExitCode, result.Errors));
        Assert.Equal("two", new FileInfo(_workspace.PathOf("one.jsonl")).LinkTarget);
    }

    [Theory]
    [InlineData("-o", "link.jsonl")]
    [InlineData("--rejects", "link.jsonl")]
    [InlineData("-o", "out")]
    public void An_input_is_not_overwritten_through_a_link(string option, string output)
    {
        Directory.CreateDirectory(_workspace.PathOf("out"));
        File.CreateSymbolicLink(_workspace.PathOf("link.jsonl"), "in.jsonl");
        File.CreateSymbolicLink(_workspace.PathOf("out/in.jsonl"), "../in.jsonl");
        CommandResult result = _workspace.Run("clean", "in.jsonl", option, output);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(": error: would overwrite an input\n", result.Errors, StringComparison.Ordinal);
        Assert.Equal(Line, _workspace.Read("in.jsonl"));
    }

    [Theory]
    [InlineData("600")]
    [InlineData("664")]
    public void An_output_keeps_the_mode_of_the_file_that_it_replaces(string mode)
    {
        CommandResult result = _workspace.RunShell(
            $"umask 022; touch out.jsonl; chmod {mode} out.jsonl; cleanup clean in.jsonl -o out.jsonl; stat -c %a out.jsonl; cat out.jsonl");
        Assert.Equal($"{mode}\n{Line}", result.Output);
    }

    [Fact]
    public void What_a_killed_run_left_behind_is_swept_and_what_another_run_writes_is_not()
    {
        _workspace.Write("out/.notes.cleanup.tmp", "not ours");
        using Process killed = Start("killed.json");
        killed.Kill();
        killed.WaitForExit();
        string left = Temporaries();
        using Process running = Start("running.json");
        string both = Temporaries();
        Assert.NotEqual(left, both);
        Assert.Equal(0, _workspace.Run("clean", "in.jsonl", "-o", "out/done.jsonl").ExitCode);
        string kept = Temporaries();
        Assert.NotEmpty(kept);
        Assert.DoesNotContain(left, kept, StringComparison.Ordinal);
        running.StandardInput.Close();
        running.WaitForExit();
        Assert.Equal("in.jsonl out/.notes.cleanup.tmp out/done.jsonl out/running.json", _workspace.Files());

        string Temporaries() => string.Join(' ', _workspace.Files().Split(' ').Where(IsTemporary));

        static bool IsTemporary(string name) => name.EndsWith(".tmp", StringComparison.Ordinal) && !name.Contains("notes", StringComparison.Ordinal);

        Process Start(string name)
        {
            string before = Temporaries();
            Process process = _workspace.StartProcess("clean", "-", "--input-format", "text", "-o", "out/" + name);
            Assert.True(SpinWait.SpinUntil(() => !string.Equals(Temporaries(), before, StringComparison.Ordinal), TimeSpan.FromSeconds(30)));
            return process;
        }
    }

    [Fact]
    public void A_full_disk_stops_the_run_at_the_first_file()
    {
        foreach (string name in (string[])["a", "b", "c"]) _workspace.Write($"in/{name}.txt", "Some text.\n");
        Directory.CreateDirectory(_workspace.PathOf("out/in"));
        foreach (string name in (string[])["a", "b", "c"]) File.CreateSymbolicLink(_workspace.PathOf($"out/in/{name}.json"), "/dev/full");
        CommandResult result = _workspace.Run("clean", "in", "-o", "out/");
        Assert.Equal((2, "out/in/a.json: error: no space left on the disk\n"), (result.ExitCode, result.Errors));
    }

    [Fact]
    public void A_full_disk_stops_restoring_at_the_first_file()
    {
        Directory.CreateDirectory(_workspace.PathOf("back"));
        foreach (string name in (string[])["a.jsonl", "b.jsonl"])
        {
            _workspace.Write(name, Line);
            File.CreateSymbolicLink(_workspace.PathOf($"back/{name}"), "/dev/full");
        }
        CommandResult result = _workspace.Run("restore", "a.jsonl", "b.jsonl", "-o", "back", "--force");
        Assert.Equal((2, "back/a.jsonl: error: no space left on the disk\n"), (result.ExitCode, result.Errors));
    }

    public void Dispose() => _workspace.Dispose();
}
