namespace Cleanup.Cli.Tests;

/// <summary>A process of its own gives what the command gives in this one: the same data, the same messages, the same exit code.</summary>
public sealed class ProcessTests : IDisposable
{
    private const string Name = "Füße “1” 図書館.txt";
    private const string Leak = "The ferry — “Möwe” 😀 — sails at nine.\n\nstring(20) \"[{\"a\":\"é\",\"b\":\"😀\"}]\"\n";
    private readonly Workspace _workspace = new();

    public ProcessTests() => _workspace.Write(Name, Leak);

    [Theory]
    [InlineData(0, "clean", Name)]
    [InlineData(1, "check", Name, "--report", "json")]
    [InlineData(0, "explain", Name + ":3")]
    [InlineData(0, "repair", "--log")]
    [InlineData(0, "kinds", "php-var-dump")]
    [InlineData(0, "--help")]
    [InlineData(2, "clean", "--on-bad-bytes", "größer")]
    public void A_process_gives_what_the_command_gives(int exitCode, params string[] arguments)
    {
        const string Input = "{\"é\": “😀”,}";
        CommandResult result = _workspace.RunProcess(Input, arguments);
        Assert.Equal(exitCode, result.ExitCode);
        Assert.Equal(_workspace.RunWithInput(Input, arguments), result);
    }

    [Fact]
    public void A_process_restores_what_a_process_wrote()
    {
        string records = _workspace.RunProcess("", "clean", Name).Output;
        Assert.Contains("\"php-var-dump\"", records, StringComparison.Ordinal);
        Assert.Equal(new CommandResult(0, "", "1 record restored; 0 errors\n"), _workspace.RunProcess(records, "restore", "-", "-o", "zurück"));
        Assert.Equal(Leak, _workspace.Read($"zurück/{Name}"));
    }

    public void Dispose() => _workspace.Dispose();
}
