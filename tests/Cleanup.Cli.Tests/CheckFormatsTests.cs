using System.Text.Json;
using System.Xml.Linq;

namespace Cleanup.Cli.Tests;

/// <summary>The formats in which <c>check</c> reports, and where the reports go.</summary>
public sealed class CheckFormatsTests : IDisposable
{
    private const string Prose = "The council of the town votes on Thursday about the ferry, the bridge and all that the people asked for.";
    private const string Dump = "array(2) {\n  [\"user\"]=>\n  string(4) \"jane\"\n  [\"password\"]=>\n  string(7) \"hunter2\"\n}";
    private readonly Workspace _workspace = new();

    public CheckFormatsTests()
    {
        _workspace.Write("news/a.txt", $"{Prose}\n\n😀 {Dump}\n\n{Prose}\n");
        string text = JsonSerializer.Serialize($"{Prose}\n\n{Dump}\n");
        _workspace.Write("news/b.jsonl", $"{{\"text\":\"{Prose}\"}}\n{{\"id\":\"b7\",\"text\":{text}}}\n");
    }

    [Fact]
    public void Text_shows_the_line_and_underlines_the_leak()
    {
        CommandResult result = _workspace.Run("check", "news");
        string[] lines = result.Output.Split('\n');
        Assert.Equal(
            """
            news/a.txt:3:3: error: php-var-dump (likely): The output of PHP's var_dump() or debug_zval_dump().
              3 | 😀 array(2) {
                |    ^^^^^^^^^^
            """.ReplaceLineEndings("\n").Split('\n'),
            lines[..3]);
        Assert.Matches("^  = length-agrees, [a-z, -]+; 6 lines, 83 characters$", lines[3]);
        Assert.Equal(("  = `cleanup clean` cuts it; `cleanup kinds php-var-dump` tells more.", ""), (lines[4], lines[5]));
        Assert.Contains("\nnews/b.jsonl:2:text:3:1: error: php-var-dump (certain)", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001B', result.Output);
    }

    [Theory]
    [InlineData("github", "::error file=news/a.txt,line=3,")]
    [InlineData("gitlab", "\"path\":\"news/a.txt\"")]
    [InlineData("sarif", "\"uri\":\"news/a.txt\"")]
    public void Services_are_told_paths_as_the_repository_has_them(string format, string expected)
    {
        string report = _workspace.Run("check", ".", "--report", format).Output;
        Assert.Contains(expected, report.Replace(": ", ":", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("./news", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_lines_are_shown_around_the_leak()
    {
        _workspace.Write("a.txt", $"{Prose} {new string('x', 500)} string(300) \"[{{\"a\":\"{new string('y', 290)}\"}}]\" {Prose}\n");
        string[] lines = _workspace.Run("check", "a.txt", "--cut", "possible").Output.Split('\n');
        Assert.StartsWith("  1 | …xxxx", lines[1], StringComparison.Ordinal);
        Assert.EndsWith("yyy…", lines[1], StringComparison.Ordinal);
        Assert.Equal(lines[1].Length, lines[2].Length);
        Assert.Equal(lines[1].IndexOf("string(", StringComparison.Ordinal), lines[2].IndexOf('^', StringComparison.Ordinal));
    }

    [Fact]
    public void Text_goes_to_a_file_too()
    {
        string shown = _workspace.Run("check", "news").Output;
        CommandResult result = _workspace.Run("check", "news", "--report", "text=out/a.txt", "-q");
        Assert.Equal((1, "", ""), (result.ExitCode, result.Output, result.Errors));
        Assert.Equal(shown, _workspace.Read("out/a.txt"));
    }

    [Fact]
    public void Several_reports_go_to_files_and_one_to_standard_output()
    {
        CommandResult result = _workspace.Run("check", "news", "--report", "sarif=out/a.sarif", "--report", "junit=out/a.xml", "--report", "jsonl");
        Assert.Equal(1, result.ExitCode);
        Assert.Equal(2, result.Output.TrimEnd().Split('\n').Select(line => JsonElement.Parse(line)).Count());
        Assert.Equal("news/a.txt news/b.jsonl out/a.sarif out/a.xml", _workspace.Files());
        CommandResult files = _workspace.Run("check", "news", "--report", "sarif=out/a.sarif");
        Assert.StartsWith("news/a.txt:3:3: error", files.Output, StringComparison.Ordinal);
        CommandResult quiet = _workspace.Run("check", "news", "--report", "sarif=out/a.sarif", "-q");
        Assert.Equal((1, "", ""), (quiet.ExitCode, quiet.Output, quiet.Errors));
        Assert.Equal(
            (2, "one report, or --diff, may go to standard output: name files for the others, FORMAT=FILE\n"),
            Pair(_workspace.Run("check", "news", "--report", "sarif", "--report", "json")));
        Assert.Equal(2, _workspace.Run("check", "news", "--report", "sarif=news/a.txt").ExitCode);
    }

    [Fact]
    public void Two_runs_give_the_same_bytes()
    {
        foreach (string format in (string[])["text", "json", "jsonl", "sarif", "junit", "github", "gitlab", "markdown"])
        {
            string[] arguments = ["check", "news", "--report", format, "--threads"];
            Assert.Equal(_workspace.Run([.. arguments, "1"]).Output, _workspace.Run([.. arguments, "3"]).Output);
        }
    }

    [Fact]
    public void Sarif_points_to_places_and_says_how_to_cut()
    {
        JsonElement run = JsonElement.Parse(_workspace.Run("check", "news", "--report", "sarif").Output).GetProperty("runs")[0];
        Assert.Equal("unicodeCodePoints", run.GetProperty("columnKind").GetString());
        JsonElement[] results = [.. run.GetProperty("results").EnumerateArray()];
        JsonElement rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[results[0].GetProperty("ruleIndex").GetInt32()];
        Assert.Equal("php-var-dump", rule.GetProperty("id").GetString());
        JsonElement region = PlaceOf(results[0]).GetProperty("region");
        Assert.Equal("3 3 8 2", Numbers(region));
        string edited = _workspace.Read("news/a.txt");
        foreach (JsonElement replacement in Replacements(results[0]).Reverse()) edited = Apply(edited, replacement.GetProperty("deletedRegion"));
        Assert.Equal(_workspace.Run("clean", "news/a.txt", "--format", "text").Output, edited);
        JsonElement inLines = PlaceOf(results[1]);
        Assert.Equal("news/b.jsonl", inLines.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(2, inLines.GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Equal("text", results[1].GetProperty("locations")[0].GetProperty("logicalLocations")[0].GetProperty("name").GetString());
        Assert.False(results[1].TryGetProperty("fixes", out _));
    }

    [Fact]
    public void Of_more_findings_than_are_stored_the_gravest_are_kept_and_the_rest_is_counted()
    {
        string dump = "{\"text\":\"One.\\n\\nstring(9) \\\"[{\\\"a\\\":1}]\\\"\"}\n", note = "{\"text\":\"They sent {\\\"a\\\":{\\\"b\\\":[1,2]}} to us.\"}\n";
        _workspace.Write("many.jsonl", string.Concat(Enumerable.Repeat(note, 3_000)) + string.Concat(Enumerable.Repeat(dump, 4_000)));
        JsonElement run = JsonElement.Parse(_workspace.Run("check", "many.jsonl", "--report", "sarif").Output).GetProperty("runs")[0];
        JsonElement[] results = [.. run.GetProperty("results").EnumerateArray()];
        Assert.True(results.Length <= 5_000);
        Assert.Equal(4_000, results.Count(result => result.GetProperty("level").GetString() == "error"));
        int notes = results.Count(result => result.TryGetProperty("partialFingerprints", out _)) - 4_000;
        Assert.Equal(
            $"{3_000 - notes} more findings of json are not listed here: `--report jsonl` has them all.",
            results[^1].GetProperty("message").GetProperty("text").GetString());
    }

    [Fact]
    public void Junit_has_a_suite_an_input()
    {
        _workspace.Write("news/c.txt", Prose);
        XElement suites = XDocument.Parse(_workspace.Run("check", "news", "--report", "junit").Output).Root!;
        Assert.Equal(
            "news/a.txt 1 1, news/b.jsonl 1 1, news/c.txt 1 0",
            string.Join(", ", suites.Elements("testsuite").Select(static suite =>
                $"{suite.Attribute("name")!.Value} {suite.Attribute("tests")!.Value} {suite.Attribute("failures")!.Value}")));
    }

    [Fact]
    public void What_could_not_be_looked_at_is_no_success()
    {
        _workspace.Write("news/a.txt", [0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x41, 0x41]);
        _workspace.Write("news/b.jsonl", $"{{\"text\":\"{Prose}\"}}\n[]\n");
        string[] reports = ["--report", "junit=j.xml", "--report", "sarif=s.sarif", "--report", "markdown"];
        CommandResult result = _workspace.Run(["check", "news", .. reports]);
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("## ❌ Not all could be looked at\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("Not looked at: 1 inputs from some place on, 1 rejected records; 0 faults.", result.Output, StringComparison.Ordinal);
        XElement suite = XDocument.Parse(_workspace.Read("j.xml")).Root!.Elements("testsuite").First();
        Assert.Equal("1", suite.Attribute("errors")!.Value);
        Assert.Equal("could not be read to its end", suite.Element("testcase")!.Element("error")!.Attribute("message")!.Value);
        JsonElement run = JsonElement.Parse(_workspace.Read("s.sarif")).GetProperty("runs")[0];
        Assert.False(run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
    }

    [Fact]
    public void Names_and_texts_of_the_input_break_no_report()
    {
        const string Hostile = "]]>\u0001\u202E::error::%0A,|`<b>\uFFFE";
        string name = "x|`,&:\u0007\n.txt";
        _workspace.Write(name, $"{Prose}\n\nstring({Hostile.Length + 9}) \"[{{\"a\":\"{Hostile}\"}}]\"\n");
        string[] common = ["check", name, "--cut", "possible", "--report"];
        Assert.NotNull(XDocument.Parse(_workspace.Run([.. common, "junit"]).Output).Root);
        foreach (string format in (string[])["json", "sarif", "gitlab"]) JsonElement.Parse(_workspace.Run([.. common, format]).Output);
        string github = _workspace.Run([.. common, "github"]).Output;
        Assert.Single(github.TrimEnd('\n').Split('\n'));
        Assert.StartsWith("::", github, StringComparison.Ordinal);
        Assert.Contains("file=x|`%2C&%3A\u0007%0A.txt,line=3", github, StringComparison.Ordinal);
        Assert.DoesNotContain("\n::error", _workspace.Run([.. common, "markdown"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_secret_is_masked_in_every_report()
    {
        foreach (string format in (string[])["text", "json", "jsonl", "sarif", "junit", "github", "gitlab", "markdown"])
        {
            Assert.DoesNotContain("hunter2", _workspace.Run("check", "news", "--redact", "--report", format).Output, StringComparison.Ordinal);
            JsonElement.Parse(_workspace.Run("check", "news", "--redact", "--report", "json").Output);
        }
        Assert.Contains("hunter2", _workspace.Run("check", "news", "--report", "json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_diff_goes_beside_reports_in_files()
    {
        CommandResult result = _workspace.Run("check", "news", "--diff", "--report", "json=a.json");
        Assert.Equal(1, result.ExitCode);
        Assert.Equal(_workspace.Run("clean", "news", "--diff").Output, result.Output);
        Assert.Equal(2, JsonElement.Parse(_workspace.Read("a.json")).GetArrayLength());
        Assert.Equal(2, _workspace.Run("check", "news", "--diff", "--report", "json").ExitCode);
    }

    [Fact]
    public void Standard_input_stands_for_a_file()
    {
        string[] arguments = ["check", "--stdin-filename", "news/b.jsonl"];
        CommandResult result = _workspace.RunWithInput(_workspace.Read("news/b.jsonl"), arguments);
        Assert.Equal((1, _workspace.Run("check", "news/b.jsonl").Output), (result.ExitCode, result.Output));
        string report = _workspace.RunWithInput(_workspace.Read("news/b.jsonl"), [.. arguments, "--report", "json"]).Output;
        Assert.Equal("news/b.jsonl", JsonElement.Parse(report)[0].GetProperty("source").GetString());
    }

    [Theory]
    [InlineData("news/a.txt\nnews/b.jsonl\n")]
    [InlineData("news/a.txt\r\nnews/b.jsonl")]
    [InlineData("news/a.txt\0news/b.jsonl\0")]
    public void A_list_names_the_inputs(string list)
    {
        Assert.Equal(_workspace.Run("check", "news").Output, _workspace.RunWithInput(list, "check", "--files-from", "-").Output);
        _workspace.Write("list", list);
        Assert.Equal(_workspace.Run("check", "news").Output, _workspace.Run("check", "--files-from", "list").Output);
    }

    [Fact]
    public void A_list_of_nothing_is_not_standard_input()
    {
        CommandResult result = _workspace.RunWithInput("", "check", "--files-from", "-");
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("check: error: nothing was read", result.Errors, StringComparison.Ordinal);
        CommandResult missing = _workspace.Run("check", "--files-from", "missing");
        Assert.Equal((2, "check: error: --files-from missing: no such file or folder\n"), (missing.ExitCode, missing.Errors));
    }

    public void Dispose() => _workspace.Dispose();

    private static (int ExitCode, string Errors) Pair(CommandResult result) => (result.ExitCode, result.Errors);

    private static JsonElement PlaceOf(JsonElement result) => result.GetProperty("locations")[0].GetProperty("physicalLocation");

    private static JsonElement.ArrayEnumerator Replacements(JsonElement result) =>
        result.GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements").EnumerateArray();

    private static string Numbers(JsonElement region) => string.Join(
        ' ', ((string[])["startLine", "startColumn", "endLine", "endColumn"]).Select(name => region.GetProperty(name).GetInt32()));

    // By code points, as the report says.
    private static string Apply(string text, JsonElement region)
    {
        string[] lines = text.Split('\n');
        int Offset(string line, string column)
        {
            int number = region.GetProperty(line).GetInt32();
            int before = lines.Take(number - 1).Sum(static known => known.Length + 1);
            return before + lines[number - 1].EnumerateRunes().Take(region.GetProperty(column).GetInt32() - 1).Sum(static rune => rune.Utf16SequenceLength);
        }
        return text.Remove(Offset("startLine", "startColumn"), Offset("endLine", "endColumn") - Offset("startLine", "startColumn"));
    }
}
