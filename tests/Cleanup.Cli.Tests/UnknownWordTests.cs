
namespace Cleanup.Cli.Tests;

/// <summary>Mistyped options and commands: the command stops before it reads or writes anything.</summary>
public sealed class UnknownWordTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Theory]
    [InlineData("clean x.txt --lena -o out.jsonl", "unknown option '--lena'; did you mean '--lean'?")]
    [InlineData("clean --formt csv x.txt -o out/", "unknown option '--formt'; did you mean '--format'?")]
    [InlineData("clean --formt=csv x.txt -o out/", "unknown option '--formt=csv'; did you mean '--format'?")]
    [InlineData("check --kind php-error x.txt", "unknown option '--kind'; did you mean '--kinds'?")]
    [InlineData("check --output x.txt", "unknown option '--output'; see cleanup check --help")]
    [InlineData("check -z x.txt", "unknown option '-z'; see cleanup check --help")]
    [InlineData("repair --log --stric x.txt", "unknown option '--stric'; did you mean '--strict'?")]
    [InlineData("restore x.txt -o --forse", "unknown option '--forse'; did you mean '--force'?")]
    [InlineData("kinds --lsit", "unknown option '--lsit'; see cleanup kinds --help")]
    [InlineData("--lean clean x.txt", "unknown option '--lean'; write it behind 'clean'")]
    [InlineData("--verson", "unknown option '--verson'; did you mean '--version'?")]
    [InlineData("clean -x.txt", "unknown option '-x.txt'; to name the file, write -- -x.txt")]
    [InlineData("claen x.txt", "unknown command 'claen'; did you mean 'clean'?")]
    [InlineData("x.txt", "unknown command 'x.txt'; see cleanup --help")]
    public void An_unknown_word_stops_at_once_with_one_suggestion(string arguments, string message)
    {
        _workspace.Write("x.txt", "Some text.\n");
        _workspace.Write("-x.txt", "Some text.\n");
        CommandResult result = _workspace.Run(arguments.Split(' '));
        Assert.Equal((2, "", message + "\n"), (result.ExitCode, result.Output, result.Errors));
        Assert.Equal("-x.txt x.txt", _workspace.Files());
    }

    [Fact]
    public void A_file_that_begins_with_a_dash_stands_behind_two()
    {
        _workspace.Write("-x.txt", "Some text.\n");
        CommandResult result = _workspace.Run("clean", "--lean", "--", "-x.txt");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("\"source\":\"-x.txt\"", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_begins_with_a_dash_stands_behind_an_equals_sign()
    {
        _workspace.Write("in.jsonl", "{\"-x\":\"One.\\n\\nstring(3) \\\"abc\\\"\"}\n");
        Assert.Contains("in.jsonl:1:-x:3:1: error: php-var-dump", _workspace.Run("check", "--field=-x", "in.jsonl").Output, StringComparison.Ordinal);
        Assert.Equal("unknown option '-x'; see cleanup check --help\n", _workspace.Run("check", "--field", "-x", "in.jsonl").Errors);
    }

    [Fact]
    public void A_dash_alone_is_standard_input() =>
        Assert.Equal("{\"n\":1}\n", _workspace.RunWithInput("{\"n\":1}\n", "clean", "--input-format", "jsonl", "-").Output);

    public void Dispose() => _workspace.Dispose();
}
