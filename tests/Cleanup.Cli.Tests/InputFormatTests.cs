using System.Runtime.Versioning;

namespace Cleanup.Cli.Tests;

/// <summary>How an input is read: by the user's word, else by its name, else by its bytes.</summary>
[SupportedOSPlatform("linux")]
public sealed class InputFormatTests : IDisposable
{
    private const string Leak = "\"One.\\n\\nstring(9) \\\"[{\\\"a\\\":1}]\\\"\\n\\nTwo.\"";
    private const string Lines = "{\"id\":1,\"text\":\"The ferry leaves at noon.\"}\n{\"text\":" + Leak + "}\n";
    private const string Document = "[\n  {\"id\": 1, \"text\": \"The ferry leaves at noon.\"},\n  {\n    \"text\": " + Leak + "\n  }\n]\n";
    private readonly Workspace _workspace = new();

    [Theory]
    [InlineData(Lines, "-:2:text:3:1: error: php-var-dump ")]
    [InlineData("\n" + Lines, "-:3:text:3:1: error: php-var-dump ")]
    [InlineData(Document, "-:3:text:3:1: error: php-var-dump ")]
    [InlineData("{\n\"text\":" + Leak + "}", "-:1:text:3:1: error: php-var-dump ")]
    [InlineData("{\"text\":" + Leak + "}", "-:1:text:3:1: error: php-var-dump ")]
    [InlineData("[{\"n\":1},{\"text\":" + Leak + "}]", "-:1#2:text:3:1: error: php-var-dump ")]
    [InlineData("One.\n\nstring(9) \"[{\"a\":1}]\"\n\nTwo.\n", "-:3:1: error: php-var-dump ")]
    public void Standard_input_is_told_by_its_first_bytes(string input, string finding)
    {
        CommandResult result = _workspace.RunWithInput(input, "check");
        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith(finding, result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("warning", result.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ title }} and more")]
    [InlineData("[1] The report of the year")]
    [InlineData("{\"id\":1}\nThe ferry leaves at noon.\n")]
    [InlineData("[1,2,3]\nThe ferry leaves at noon.\n")]
    public void A_text_that_begins_as_JSON_does_is_a_text(string input) =>
        Assert.Contains("\"source\":\"stdin\"", _workspace.RunWithInput(input, "clean").Output, StringComparison.Ordinal);

    [Fact]
    public void A_file_whose_name_does_not_tell_is_told_by_its_bytes()
    {
        _workspace.Write("export", Lines);
        Assert.StartsWith("export:2:text:3:1: ", _workspace.Run("check", "export").Output, StringComparison.Ordinal);
        Assert.Equal(0, _workspace.Run("clean", "export", "-o", "out/").ExitCode);
        Assert.Equal("export out/export", _workspace.Files());
    }

    [Theory]
    [InlineData("a.txt", Lines, "jsonl", "text")]
    [InlineData("a.txt", Document, "json", "text")]
    [InlineData("a.jsonl", Document, "json", "jsonl")]
    public void Bytes_that_tell_another_format_than_the_name_are_a_warning(string name, string content, string told, string read)
    {
        _workspace.Write(name, content);
        string warning = $"{name}: warning: looks like {told}, and is read as {read}: --input-format {told} reads it so";
        Assert.Equal(warning, _workspace.Run("check", name).Errors.Split('\n')[0]);
        CommandResult given = _workspace.Run("check", name, "--input-format", told);
        Assert.DoesNotContain("warning", given.Errors, StringComparison.Ordinal);
        Assert.Contains(":text:3:1: error: php-var-dump ", given.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("warning", _workspace.Run("check", name, "--input-format", read).Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%PDF-1.7\n", "a PDF, not text: extract its text first, as with pdftotext")]
    [InlineData("PK\u0003\u0004", "a ZIP archive, or an office document, not text: unpack it first, or extract its text")]
    [InlineData("SQLite format 3\0", "an SQLite database, not text: export its table as CSV or JSON")]
    public void What_holds_no_text_is_an_error_that_says_what_to_do(string content, string reason)
    {
        foreach (string name in (string[])["a.txt", "a.jsonl", "a.json"])
        {
            _workspace.Write(name, content);
            CommandResult result = _workspace.Run("check", name);
            Assert.Equal((2, $"{name}: error: {reason}"), (result.ExitCode, result.Errors.Split('\n')[0]));
        }
    }

    [Fact]
    public void A_JSON_document_comes_out_as_lines_as_itself_and_among_others()
    {
        _workspace.Write("a.json", Document);
        string[] lines = _workspace.Run("clean", "a.json").Output.Split('\n');
        Assert.Equal("{\"id\": 1, \"text\": \"The ferry leaves at noon.\"}", lines[0]);
        Assert.StartsWith("{\"text\":\"One.\\n\\nTwo.\",\"related_links\":[]", lines[1], StringComparison.Ordinal);
        Assert.Equal(3, lines.Length);

        Assert.Equal(0, _workspace.Run("clean", "a.json", "-o", "out.json").ExitCode);
        string own = _workspace.Read("out.json");
        Assert.StartsWith("[\n  {\"id\": 1, \"text\": \"The ferry leaves at noon.\"},\n  {\n    \"text\": \"One.\\n\\nTwo.\"\n  ,", own, StringComparison.Ordinal);
        Assert.EndsWith("}\n]\n", own, StringComparison.Ordinal);
        Assert.Equal(0, _workspace.Run("clean", "a.json", "-o", "out/").ExitCode);
        Assert.Equal(own, _workspace.Read("out/a.json"));

        _workspace.Write("b.txt", "A text.\n");
        Assert.Equal(0, _workspace.Run("clean", "a.json", "b.txt", "-o", "both.json").ExitCode);
        Assert.Contains("\"id\": \"b\"", _workspace.Read("both.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_JSON_document_is_cleaned_in_its_place()
    {
        _workspace.Write("a.json", Document);
        Assert.Contains("+    \"text\": \"One.\\n\\nTwo.\"\n", _workspace.Run("clean", "a.json", "--diff").Output, StringComparison.Ordinal);
        Assert.Equal(0, _workspace.Run("clean", "a.json", "--in-place").ExitCode);
        Assert.StartsWith("[\n  {\"id\": 1, \"text\": \"The ferry leaves at noon.\"},\n  {\n    \"text\": \"One.", _workspace.Read("a.json"), StringComparison.Ordinal);
        Assert.Equal(0, _workspace.Run("check", "a.json").ExitCode);
    }

    [Fact]
    public void The_records_of_a_JSON_document_are_restored()
    {
        _workspace.Write("a.json", Document);
        Assert.Equal(0, _workspace.Run("clean", "a.json", "-o", "out/").ExitCode);
        Assert.Equal(0, _workspace.Run("restore", "out/a.json", "-o", "back").ExitCode);
        Assert.Equal(_workspace.Run("clean", "a.json", "--kinds", "go-panic").Output.Replace(" ", "", StringComparison.Ordinal), _workspace.Read("back/a.jsonl").Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_place_in_a_JSON_document_is_explained()
    {
        _workspace.Write("a.json", Document);
        foreach (string place in (string[])["a.json:3", "a.json:4", "a.json:3:text:3:1"])
            Assert.StartsWith("a.json:3:text:3:1: php-var-dump ", _workspace.Run("explain", place).Output, StringComparison.Ordinal);
        _workspace.Write("b.json", "[{\"n\":1},{\"text\":" + Leak + "}]");
        foreach (string place in (string[])["b.json:1#2", "b.json:1#2:text:3"])
            Assert.StartsWith("b.json:1#2:text:3:1: php-var-dump ", _workspace.Run("explain", place).Output, StringComparison.Ordinal);
    }

    public void Dispose() => _workspace.Dispose();
}
