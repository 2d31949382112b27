using System.Text.Json.Nodes;

namespace Cleanup.Cli.Tests;

/// <summary><c>--judge</c>: weights of a file in the place of those that are built in.</summary>
public sealed class JudgeOptionTests : IDisposable
{
    private const string Prose = "The council of the town votes on Thursday about the ferry, the bridge and all that the people asked for.";
    private readonly Workspace _workspace = new();

    public JudgeOptionTests() => _workspace.Write("a.txt", $"{Prose}\n\narray(1) {{\n  [\"tide\"]=>\n  int(7)\n}}\n\n{Prose}\n");

    [Theory]
    [InlineData(500, 1, "error: php-var-dump (certain)")]
    [InlineData(-100, 0, "note: php-var-dump (possible)")]
    public void Leaks_are_judged_by_the_file(int weight, int exitCode, string verdict)
    {
        WriteJudge(file => file["base"] = weight);
        CommandResult check = _workspace.Run("check", "a.txt", "--judge", "judge.json");
        Assert.Equal(exitCode, check.ExitCode);
        Assert.StartsWith($"a.txt:3:1: {verdict}: ", check.Output, StringComparison.Ordinal);
        string clean = _workspace.Run("clean", "a.txt", "--judge", "judge.json").Output;
        Assert.Equal(exitCode == 0, clean.Contains("int(7)\\n}\\n\\n", StringComparison.Ordinal));
    }

    [Fact]
    public void A_bad_file_stops_the_command_before_it_writes_anything()
    {
        WriteJudge(file => file["weights"]!["own-linez"] = 3);
        CommandResult result = _workspace.Run("clean", "a.txt", "--judge", "judge.json", "-o", "out.jsonl");
        Assert.Equal(
            (2, "", "--judge judge.json: /weights/own-linez: there is no such sign\n"),
            (result.ExitCode, result.Output.Trim(), result.Errors));
        Assert.Equal("a.txt judge.json", _workspace.Files());
    }

    [Theory]
    [InlineData("missing.json", "--judge missing.json: no such file or folder\n")]
    [InlineData("", "--judge takes a file of weights\n")]
    [InlineData("a.txt", "--judge a.txt: line 1, byte 1: no JSON from here on\n")]
    public void What_is_no_file_of_weights_exits_with_2(string path, string message)
    {
        CommandResult result = _workspace.Run("check", "a.txt", "--judge", path);
        Assert.Equal((2, "", message), (result.ExitCode, result.Output.Trim(), result.Errors));
    }

    public void Dispose() => _workspace.Dispose();

    private void WriteJudge(Action<JsonObject> change)
    {
        using Stream stream = typeof(Cleaner).Assembly.GetManifestResourceStream("Cleanup.judge.json")!;
        JsonObject file = JsonNode.Parse(stream)!.AsObject();
        change(file);
        _workspace.Write("judge.json", file.ToJsonString());
    }
}
