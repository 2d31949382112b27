using System.Text;
using System.Text.Json;

namespace Cleanup.Cli.Tests;

/// <summary>The whole way of an article with a leaked dump, through the built command.</summary>
public sealed class LeakTests : IDisposable
{
    private const string Title = "Harbour town opens its new library";
    private const string Body =
        "The doors of the new library opened on Monday morning, and the first readers were waiting before eight.\n\n" +
        "“We did not expect so many,” said the librarian, who had brought coffee 😀 for everybody.";

    private const string Payload =
        """[{"id":"1101","sort":"552","contenttypeid":"21","pic":"/2020/03/01/reading-room.jpg","title":"“Open” at last: the reading room"} ,{"id":"1102","sort":"551","contenttypeid":"21","pic":"/2020/02/27/shelves.jpg","title":"Ten thousand books move house"} ,{"id":"1103","sort":"550","contenttypeid":"21","pic":"/2020/02/20/roof.jpg","title":"A roof for the old harbour hall"} ]""";

    private static readonly string _leak = $"string({Encoding.UTF8.GetByteCount(Payload)}) \"{Payload}\"";
    private static readonly string _article = $"{Title}\n\n{Title}\nMon Mar 2, 2020 09:15:00\n\n{Body}\n\n{_leak}";
    private readonly Workspace _workspace = new();

    public LeakTests() => _workspace.Write("article.txt", _article);

    [Fact]
    public void Clean_gives_the_article_and_its_related_links()
    {
        CommandResult result = _workspace.Run("clean", "article.txt");
        Assert.Equal(0, result.ExitCode);
        JsonElement record = JsonElement.Parse(result.Output);
        Assert.Equal(Title, record.GetProperty("title").GetString());
        Assert.Equal("2020-03-02T09:15:00", record.GetProperty("published").GetString());
        Assert.Equal(Body, record.GetProperty("text").GetString());
        JsonElement links = record.GetProperty("related_links");
        Assert.Equal("1101 1102 1103", string.Join(' ', links.EnumerateArray().Select(link => link.GetProperty("id").GetString())));
        Assert.Equal(
            ("“Open” at last: the reading room", "/2020/03/01/reading-room.jpg", "21", 552L, JsonValueKind.Null),
            (links[0].GetProperty("title").GetString(), links[0].GetProperty("image").GetString(), links[0].GetProperty("type").GetString(), links[0].GetProperty("order").GetInt64(), links[0].GetProperty("url").ValueKind));
        JsonElement leak = record.GetProperty("leaks")[0];
        int start = CodePoints(_article[..^_leak.Length]);
        Assert.Equal(
            ("php-var-dump", "certain", "cut", start, CodePoints(_article), 10, 1, Encoding.UTF8.GetByteCount(Payload), "exact", true),
            (Text("kind"), Text("confidence"), Text("action"), Number("start"), Number("end"), Number("line"), Number("column"), Number("declared_length"), Text("recovery"), leak.GetProperty("decoded").GetBoolean()));
        Assert.Equal(
            "title repeated-title date separator leak",
            string.Join(' ', record.GetProperty("edits").EnumerateArray().Select(edit => edit.GetProperty("cause").GetString())));

        string? Text(string name) => leak.GetProperty(name).GetString();
        int Number(string name) => leak.GetProperty(name).GetInt32();
    }

    [Fact]
    public void Check_names_file_line_and_column_and_exits_with_1()
    {
        CommandResult result = _workspace.Run("check", "article.txt");
        Assert.Equal(1, result.ExitCode);
        Assert.Matches("^article\\.txt:10:1: error: php-var-dump \\(certain\\): The output of [^\n]+\\n +10 \\| string\\(", result.Output);
        Assert.Equal(5, result.Output.TrimEnd().Split('\n').Length);
        Assert.Equal("1 record: 1 leak to cut, 0 only reported, 3 related links; 0 rejected, 0 errors", result.Errors.Split('\n')[0]);
    }

    [Fact]
    public void An_error_wins_over_a_finding() => Assert.Equal(2, _workspace.Run("check", "article.txt", "missing.txt").ExitCode);

    [Fact]
    public void Check_and_clean_agree_field_by_field()
    {
        JsonElement finding = JsonElement.Parse(_workspace.Run("check", "article.txt", "--report", "json").Output)[0];
        JsonElement leak = JsonElement.Parse(_workspace.Run("clean", "article.txt").Output).GetProperty("leaks")[0];
        Assert.Equal(("article.txt", "article", JsonValueKind.Null), (finding.GetProperty("source").GetString(), finding.GetProperty("id").GetString(), finding.GetProperty("record_line").ValueKind));
        Assert.Equal(
            string.Join('\n', ["source", "id", "record_line", "severity", "status",
                .. leak.EnumerateObject().Select(property => property.Name), "end_line", "end_column", "excerpt", "fingerprint"]),
            string.Join('\n', finding.EnumerateObject().Select(property => property.Name)));
        foreach (JsonProperty property in leak.EnumerateObject()) Assert.True(JsonElement.DeepEquals(property.Value, finding.GetProperty(property.Name)), property.Name);
    }

    [Fact]
    public void Check_and_clean_agree_on_every_field_of_json_records()
    {
        string text = Quote(Body + "\n\n" + _leak);
        _workspace.Write("in.jsonl", $"{{\"title\":{text},\"parts\":[{{\"a/b\":{text}}}],\"text\":\"clean\"}}\n\n[]\n{{\"text\":\"clean\"}}\n{{\"id\":7,\"text\":{text}}}\n");
        CommandResult check = _workspace.Run("check", "in.jsonl", "--field", "*", "--report", "json");
        CommandResult clean = _workspace.Run("clean", "in.jsonl", "--field", "*");
        Assert.Equal((2, 2), (check.ExitCode, clean.ExitCode));
        Assert.Equal(clean.Errors + "3 errors\n", check.Errors);
        JsonElement[] findings = [.. JsonElement.Parse(check.Output).EnumerateArray()];
        JsonElement[] leaks = [.. clean.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonElement.Parse(line))
            .Where(record => record.TryGetProperty("leaks", out _))
            .SelectMany(record => record.GetProperty("leaks").EnumerateArray())];
        Assert.Equal(
            "in:1 1 title, in:1 1 /parts/0/a~1b, 7 5 text",
            string.Join(", ", findings.Select(finding => $"{finding.GetProperty("id")} {finding.GetProperty("record_line")} {finding.GetProperty("field")}")));
        Assert.Equal(findings.Length, leaks.Length);
        foreach ((JsonElement finding, JsonElement leak) in findings.Zip(leaks))
        {
            Dictionary<string, JsonElement> ofLeak = finding.EnumerateObject().Skip(5).SkipLast(4)
                .ToDictionary(static property => property.Name, static property => property.Value);
            Assert.True(JsonElement.DeepEquals(leak, JsonSerializer.SerializeToElement(ofLeak)));
        }
    }

    [Fact]
    public void Nothing_is_left_to_check_in_a_cleaned_text()
    {
        string text = JsonElement.Parse(_workspace.Run("clean", "article.txt").Output).GetProperty("text").GetString()!;
        CommandResult result = _workspace.RunWithInput(text, "check");
        Assert.Equal((0, ""), (result.ExitCode, result.Output));
    }

    [Theory]
    [InlineData("records.jsonl")]
    [InlineData("records.json")]
    [InlineData("records/")]
    public void Restore_gives_the_file_back(string output)
    {
        Assert.Equal(0, _workspace.Run("clean", "article.txt", "-o", output).ExitCode);
        CommandResult result = _workspace.Run("restore", output.EndsWith('/') ? "records/article.json" : output, "-o", "back");
        Assert.Equal((0, "1 record restored; 0 errors"), (result.ExitCode, result.Errors.Trim()));
        Assert.Equal(_workspace.ReadBytes("article.txt"), _workspace.ReadBytes("back/article.txt"));
    }

    [Fact]
    public void Restore_refuses_lean_records()
    {
        Assert.Equal(0, _workspace.Run("clean", "article.txt", "--lean", "-o", "lean.jsonl").ExitCode);
        CommandResult result = _workspace.Run("restore", "lean.jsonl", "-o", "back");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal("lean.jsonl:1: error: written with --lean: the text that was cut is not in it", result.Errors.Split('\n')[0]);
    }

    [Fact]
    public void A_kind_that_is_left_out_is_not_found()
    {
        CommandResult result = _workspace.Run("check", "article.txt", "--except", "php-var-dump,json");
        Assert.Equal((0, ""), (result.ExitCode, result.Output));
    }

    [Fact]
    public void A_search_that_ends_early_is_a_warning_that_names_option_and_place()
    {
        _workspace.Write("deep.txt", "Prose.\n" + string.Concat(Enumerable.Repeat("{\"a\":\"b\n", 20_000)));
        CommandResult result = _workspace.Run("check", "deep.txt", "--scan-budget", "1");
        Assert.Equal(0, result.ExitCode);
        Assert.Matches("^deep.txt:[0-9]+:[0-9]+: warning: --scan-budget was reached: the rest of the text was not searched for json$", result.Errors.Split('\n')[0]);
    }

    [Fact]
    public void A_line_of_json_loses_its_leak_and_gains_what_it_held()
    {
        string line = $$"""{"url":"https:\/\/example.org\/library","text":{{Quote(Body + "\n\n" + _leak)}}, "n":1.50}""";
        _workspace.Write("in.jsonl", "{\"text\":\"clean\"}\r\n" + line + "\r\n");
        CommandResult result = _workspace.Run("clean", "in.jsonl", "-o", "out.jsonl");
        Assert.Equal(0, result.ExitCode);
        string[] lines = _workspace.Read("out.jsonl").Split("\r\n");
        Assert.Equal("{\"text\":\"clean\"}", lines[0]);
        Assert.StartsWith($$"""{"url":"https:\/\/example.org\/library","text":{{Quote(Body)}}, "n":1.50,"related_links":[{"leak":0,"id":"1101",""", lines[1], StringComparison.Ordinal);
        Assert.Equal(3, JsonElement.Parse(lines[1]).GetProperty("related_links").GetArrayLength());

        CommandResult check = _workspace.Run("check", "in.jsonl");
        Assert.Equal(1, check.ExitCode);
        Assert.StartsWith("in.jsonl:2:text:5:1: error: php-var-dump (certain): ", check.Output, StringComparison.Ordinal);

        Assert.Equal(0, _workspace.Run("restore", "out.jsonl", "-o", "back").ExitCode);
        string restored = _workspace.Read("back/out.jsonl");
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(line), JsonElement.Parse(restored.Split("\r\n")[1])));
    }

    [Fact]
    public void A_json_body_is_read_as_an_article_on_request()
    {
        _workspace.Write("in.jsonl", $"{{\"text\":{Quote(_article)}}}\n");
        JsonElement plain = JsonElement.Parse(_workspace.Run("clean", "in.jsonl").Output);
        Assert.StartsWith(Title, plain.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.False(plain.TryGetProperty("title", out _));
        string output = _workspace.Run("clean", "in.jsonl", "--article").Output;
        JsonElement article = JsonElement.Parse(output);
        Assert.Equal((Title, "2020-03-02T09:15:00", Body), (article.GetProperty("title").GetString(), article.GetProperty("published").GetString(), article.GetProperty("text").GetString()));
        _workspace.Write("records.jsonl", output);
        Assert.Equal(0, _workspace.Run("restore", "records.jsonl", "-o", "back").ExitCode);
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(_workspace.Read("in.jsonl")), JsonElement.Parse(_workspace.Read("back/records.jsonl"))));
    }

    [Fact]
    public void A_line_with_a_leak_that_has_a_gained_field_already_gains_them_under_another()
    {
        _workspace.Write("in.jsonl", $"{{\"text\":{Quote(_article)},\"leaks\":0}}\n");
        CommandResult result = _workspace.Run("clean", "in.jsonl");
        Assert.Equal(0, result.ExitCode);
        JsonElement record = JsonElement.Parse(result.Output);
        Assert.Equal(0, record.GetProperty("leaks").GetInt32());
        Assert.Equal("php-var-dump", record.GetProperty("cleanup").GetProperty("leaks")[0].GetProperty("kind").GetString());
        Assert.Equal(3, record.GetProperty("cleanup").GetProperty("related_links").GetArrayLength());
    }

    [Fact]
    public void Csv_joins_related_links_by_article_id()
    {
        Assert.Equal(0, _workspace.Run("clean", "article.txt", "--format", "csv", "-o", "out/").ExitCode);
        string[] rows = _workspace.Read("out/related_links.csv").TrimEnd().Split("\r\n");
        Assert.Equal(4, rows.Length);
        Assert.Equal("article,0,1101,“Open” at last: the reading room,,/2020/03/01/reading-room.jpg,,,,,21,552,{},", rows[1]);
    }

    [Fact]
    public void Repair_writes_every_payload_on_a_line_and_logs_what_it_mended()
    {
        CommandResult result = _workspace.RunWithInput("[{\"a\": 1,},\n {\"b\": \"x\"", "repair", "--log");
        Assert.Equal(0, result.ExitCode);
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse("""[{"a":1},{"b":"x"}]"""), JsonElement.Parse(result.Output)));
        Assert.Single(result.Output.TrimEnd('\n').Split('\n'));
        Assert.All(result.Errors.TrimEnd().Split('\n'), line => Assert.Matches("^-:[12]:[0-9]+: [a-z-]+ at \"[^\"]*\": \".*\" → \".*\"$", line));
    }

    [Fact]
    public void Repair_logs_a_line_of_json_a_payload()
    {
        CommandResult result = _workspace.RunWithInput("é {\"a\": 1,} {\"b\": 2}", "repair", "--log", "json", "-");
        string[] lines = result.Errors.TrimEnd().Split('\n');
        Assert.Equal(
            """{"source":"-","start":2,"end":11,"recovery":"repaired","confidence":"certain","kept":8,"dropped":1,"invented":0,"repair_count":1,"repairs":[{"kind":"extra-comma","start":9,"length":1,"path":"","before":",","after":""}]}""",
            lines[0]);
        Assert.Equal(2, lines.Length);
    }

    [Fact]
    public void The_file_behind_the_log_option_is_an_input()
    {
        _workspace.Write("broken.json", "{\"a\": 1,}");
        CommandResult result = _workspace.Run("repair", "--log", "broken.json");
        Assert.Equal((0, "{\"a\":1}\n"), (result.ExitCode, result.Output));
        Assert.StartsWith("broken.json:1:8: extra-comma", result.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--strict", "[{\"a\": \"x \"y\" z\"}]", 1, "")]
    [InlineData("--strict", "[{\"a\": 1,}]", 0, "[{\"a\":1}]\n")]
    [InlineData("--first", "{\"a\": 1,} {\"b\": 2}", 0, "{\"a\":1}\n")]
    [InlineData("--indent", "{\"a\": 1,}", 0, "{\n  \"a\": 1\n}\n")]
    public void Repair_does_as_its_options_say(string option, string input, int exitCode, string output)
    {
        CommandResult result = _workspace.RunWithInput(input, "repair", option);
        Assert.Equal((exitCode, output), (result.ExitCode, result.Output));
    }

    [Fact]
    public void Repair_of_a_text_without_json_exits_with_1_and_says_why()
    {
        CommandResult result = _workspace.RunWithInput("no data in here", "repair");
        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("-: warning: nothing recovered: ", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Valid_json_comes_out_of_repair_as_it_is()
    {
        CommandResult result = _workspace.RunWithInput("{\n  \"a\": [1, 2.50, \"x \\u00e9\"]\n}\n", "repair", "--log");
        Assert.Equal((0, "{\"a\":[1,2.50,\"x \\u00e9\"]}\n", ""), (result.ExitCode, result.Output, result.Errors));
    }

    public void Dispose() => _workspace.Dispose();

    private static int CodePoints(string text) => text.EnumerateRunes().Count();

    private static string Quote(string text) => JsonSerializer.Serialize(text);
}
