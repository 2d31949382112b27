namespace Cleanup.Cli.Tests;

public sealed class CompletionTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Theory]
    [InlineData("clean check ", "", "c")]
    [InlineData("clean", "", "cle")]
    [InlineData("--date-order", "clean", "--date")]
    [InlineData("--debug", "clean", "--deb")]
    [InlineData("csv", "clean", "news/", "--format", "cs")]
    [InlineData("--format=json --format=jsonl", "clean", "--format=json")]
    [InlineData("json jsonl", "clean", "--format", "=", "json")]
    [InlineData("certain likely possible", "clean", "--cut", "=")]
    [InlineData("certain likely possible", "clean", "--cut", "")]
    [InlineData("php-error php-print-r", "kinds", "php-")]
    [InlineData("--except=json,go-panic", "check", "--except=json,go-p")]
    [InlineData("json,go-panic", "check", "--kinds", "json,go-p")]
    [InlineData("bash zsh", "completion", "")]
    [InlineData("text json", "repair", "--log", "")]
    public void What_may_follow_is_offered(string expected, params string[] typed)
    {
        string[] offers = Offers(typed);
        if (typed[0].Length == 0) typed = typed[1..];
        Assert.All(offers, offer => Assert.StartsWith(typed[^1] is "=" ? "" : typed[^1], offer, StringComparison.Ordinal));
        foreach (string word in expected.Split(' ', StringSplitOptions.RemoveEmptyEntries)) Assert.Contains(word, offers);
    }

    [Theory]
    [InlineData("clean", "news")]
    [InlineData("clean", "--lean", "")]
    [InlineData("clean", "-o", "")]
    [InlineData("clean", "--", "--form")]
    [InlineData("clean", "--no-such-option=x")]
    [InlineData("clean", "--format", "news/", "")]
    [InlineData("status", "")]
    public void Where_a_file_fits_nothing_is_offered(params string[] typed) => Assert.Empty(Offers(typed));

    [Fact]
    public void Words_have_their_meaning_beside_them_and_hidden_commands_are_not_offered()
    {
        CommandResult result = _workspace.Run("complete", "--", "c");
        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        Assert.Contains("check\tList the leaks\n", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("complete\t", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("complete ", _workspace.Run("--help").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_a_script_for_each_shell_and_none_for_others()
    {
        Assert.Contains("complete -o default -F _cleanup cleanup\n", _workspace.Run("completion", "bash").Output, StringComparison.Ordinal);
        Assert.StartsWith("#compdef cleanup\n", _workspace.Run("completion", "zsh").Output, StringComparison.Ordinal);
        CommandResult result = _workspace.Run("completion", "fish");
        Assert.Equal((2, "", "there are scripts for bash and zsh, not for 'fish'\n"), (result.ExitCode, result.Output, result.Errors));
    }

    public void Dispose() => _workspace.Dispose();

    private string[] Offers(params string[] typed)
    {
        CommandResult result = _workspace.Run(["complete", "--", .. typed]);
        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        return [.. result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')[0])];
    }
}
