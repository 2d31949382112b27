
namespace Cleanup.Cli.Tests;

/// <summary>Pipes among the inputs: read when they are named, skipped when they lie in a folder.</summary>
public sealed class PipeInputTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Theory]
    [InlineData("in")]
    [InlineData("'in/**'")]
    public void A_pipe_in_a_folder_is_skipped(string input)
    {
        _workspace.Write("in/a.txt", "Some text.\n");
        // Writers that wait: were the pipes read after all, the test would fail and not hang.
        const string Pipes = "mkfifo in/x.txt in/real; ln -s real in/link.txt; echo x > in/x.txt & echo x > in/real &";
        CommandResult result = _workspace.RunShell($"{Pipes} cleanup check {input}; code=$?; kill %1 %2; exit $code");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("in/x.txt: warning: a pipe or device, not a file: skipped; name it to read it\n", result.Errors, StringComparison.Ordinal);
        Assert.Contains("in/link.txt: warning: ", result.Errors, StringComparison.Ordinal);
        Assert.Contains("1 record: ", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_that_is_named_is_read() =>
        Assert.StartsWith("{\"id\":\"x\"", _workspace.RunShell("mkfifo x.txt; echo 'Some text.' > x.txt & cleanup clean x.txt").Output, StringComparison.Ordinal);

    public void Dispose() => _workspace.Dispose();
}
