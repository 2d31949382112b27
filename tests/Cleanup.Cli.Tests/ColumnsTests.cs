namespace Cleanup.Cli.Tests;

/// <summary>Arrow on the command line.</summary>
public sealed class ColumnsTests : IDisposable
{
    private const string Rows = "{\"text\":\"One.\"}\n{\"text\":\"Two.\\n\\nstring(9) \\\"[{\\\"a\\\":1}]\\\"\"}\n";
    private readonly Workspace _workspace = new();

    [Theory]
    [InlineData("t.arrow")]
    [InlineData("t.feather")]
    [InlineData("t.arrows")]
    public void A_table_is_checked_cleaned_and_restored(string table)
    {
        // The table of articles is what is cleaned here: it has columns of the names that it gains already.
        _workspace.Write("a.jsonl", Rows);
        Assert.Equal(0, _workspace.Run("clean", "a.jsonl", "--kinds", "java-stack-trace", "-o", table).ExitCode);
        CommandResult check = _workspace.Run("check", table);
        Assert.Equal(1, check.ExitCode);
        Assert.StartsWith($"{table}:2:text:3:1: php-var-dump certain cut", check.Output, StringComparison.Ordinal);
        Assert.Equal(0, _workspace.Run("clean", table, "-o", "out/").ExitCode);
        Assert.Equal(table is not "t.arrows", StartsAsFile(_workspace.PathOf($"out/{table}")));
        Assert.Equal(0, _workspace.Run("check", $"out/{table}").ExitCode);
        Assert.Equal(0, _workspace.Run("restore", $"out/{table}", "-o", "back").ExitCode);
        Assert.Equal(check.Output.Replace(table, $"back/{table}", StringComparison.Ordinal), _workspace.Run("check", $"back/{table}").Output);
    }

    [Fact]
    public void A_table_without_the_field_is_an_error()
    {
        _workspace.Write("a.jsonl", Rows);
        _workspace.Run("clean", "a.jsonl", "-o", "t.arrow");
        CommandResult result = _workspace.Run("check", "t.arrow", "--field", "body");
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("t.arrow: error: no column to scan among 'id', 'source', 'title'", result.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => _workspace.Dispose();

    private static bool StartsAsFile(string path) => File.ReadAllBytes(path).AsSpan().StartsWith("ARROW1"u8);
}
