using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cleanup.Cli.Tests;

/// <summary>What was cut, and what was left uncut: <c>--removed</c>, <c>--max-cut-ratio</c>.</summary>
public sealed class RemovedTests : IDisposable
{
    private const string Dump = "string(5) \"tides\"";
    private const string Text = $"Harbour opens\n\nThe ferry leaves at noon, and the crowd goes home.\n\n{Dump}\n\nThe end of it.\n";
    private readonly Workspace _workspace = new();

    [Theory]
    [InlineData("--format", "jsonl")]
    [InlineData("--format", "csv")]
    [InlineData("--format", "text", "-o", "out/")]
    [InlineData("--in-place")]
    [InlineData("--diff")]
    public void A_line_for_each_leak_that_was_cut(params string[] output)
    {
        _workspace.Write("in/a.txt", Text);
        _workspace.Write("in/b.jsonl", "{\"id\":7,\"title\":\"x\",\"text\":" + JsonSerializer.Serialize("😀" + Text) + "}\n{\"text\":\"clean\"}\n");
        Assert.Equal(0, _workspace.Run(["clean", "in", "--removed", "cut.jsonl", .. output]).ExitCode);
        JsonElement[] lines = [.. File.ReadLines(_workspace.PathOf("cut.jsonl")).Select(line => JsonElement.Parse(line))];
        Assert.Equal(2, lines.Length);
        Assert.Equal("id source place kind confidence field start end before raw after", string.Join(' ', lines[0].EnumerateObject().Select(property => property.Name)));
        Assert.Equal(
            ["a", "in/a.txt", "in/a.txt:5:1", "php-var-dump", "certain", "text", Text[..67], Dump, "\n\nThe end of it.\n"],
            lines[0].EnumerateObject().Where(property => property.Value.ValueKind == JsonValueKind.String).Select(property => property.Value.GetString()));
        Assert.Equal(("7", "in/b.jsonl:1:text:5:1", 68), (lines[1].GetProperty("id").GetString(), lines[1].GetProperty("place").GetString(), lines[1].GetProperty("start").GetInt32()));
    }

    [Fact]
    public void An_input_is_no_place_for_it()
    {
        _workspace.Write("a.jsonl", "{\"text\":\"x\"}\n");
        CommandResult result = _workspace.Run("clean", "a.jsonl", "--removed", "a.jsonl");
        Assert.Equal((2, "a.jsonl: error: would overwrite an input\n"), (result.ExitCode, result.Errors));
        Assert.Equal(2, _workspace.Run("clean", "a.jsonl", "--removed", "x.jsonl", "-o", "x.jsonl").ExitCode);
        Assert.Equal("a.jsonl", _workspace.Files());
    }

    [Fact]
    public void A_record_of_which_too_much_would_go_stays_uncut_and_says_so()
    {
        _workspace.Write("in/a.txt", $"Short.\n\n{Dump}\n");
        _workspace.Write("in/b.txt", Text);
        _workspace.Write("in/c.jsonl", "{\"text\":" + JsonSerializer.Serialize($"Short.\n\n{Dump}\n") + "}\n");
        CommandResult result = _workspace.Run("clean", "in", "-o", "out/", "--max-cut-ratio", "0.5", "--removed", "cut.jsonl");
        Assert.Equal((0, "3 records: 1 leak to cut, 2 only reported, 0 related links; 2 records left uncut, 0 rejected, 0 errors"), (result.ExitCode, result.Errors.Split('\n')[0]));
        Assert.Single(File.ReadLines(_workspace.PathOf("cut.jsonl")));
        foreach (string name in (string[])["out/in/a.json", "out/in/c.jsonl"])
        {
            JsonNode record = JsonNode.Parse(_workspace.Read(name))!;
            Assert.Equal("""{"reason":"max-cut-ratio","ratio":0.7273}""", record["uncut"]!.ToJsonString());
            Assert.Equal(("reported", 0, $"Short.\n\n{Dump}\n"), ((string)record["leaks"]![0]!["action"]!, record["edits"]!.AsArray().Count, (string)record["text"]!));
        }
        Assert.Null(JsonNode.Parse(_workspace.Read("out/in/b.json"))!["uncut"]);
        Assert.Equal(0, _workspace.Run("restore", "out", "-o", "back").ExitCode);
        foreach (string name in (string[])["in/a.txt", "in/b.txt"]) Assert.Equal(_workspace.Read(name), _workspace.Read("back/" + name));
        Assert.Equal(_workspace.Read("in/c.jsonl"), _workspace.Read("back/c.jsonl"));

        // To a gate it is a leak all the same.
        Assert.Equal(1, _workspace.Run("check", "in/a.txt", "--max-cut-ratio", "0.5").ExitCode);
        Assert.Equal(1, _workspace.Run("check", "in/a.txt", "--max-cut-ratio", "0.9").ExitCode);
        Assert.Equal("", _workspace.Run("clean", "in/a.txt", "in/c.jsonl", "--diff", "--max-cut-ratio", "0.5").Output);
        Assert.Equal("--max-cut-ratio takes a number from 0 to 1, such as 0.5.\n", _workspace.Run("check", "in/a.txt", "--max-cut-ratio", "50%").Errors);
    }

    [Fact]
    public void A_line_whose_leaks_are_only_reported_says_so_and_comes_back()
    {
        string line = "{\"text\":" + JsonSerializer.Serialize(Text) + "}\n";
        _workspace.Write("a.jsonl", line);
        JsonNode record = JsonNode.Parse(_workspace.Run("clean", "a.jsonl", "-o", "out/", "--max-cut-ratio", "0") is { ExitCode: 0 } ? _workspace.Read("out/a.jsonl") : "")!;
        Assert.Equal((Text, "reported"), ((string)record["text"]!, (string)record["leaks"]![0]!["action"]!));
        Assert.Equal(0, _workspace.Run("restore", "out", "-o", "back").ExitCode);
        Assert.Equal(line, _workspace.Read("back/a.jsonl"));
        Assert.Equal("", _workspace.Run("clean", "a.jsonl", "--diff", "--max-cut-ratio", "0").Output);
    }

    public void Dispose() => _workspace.Dispose();
}
