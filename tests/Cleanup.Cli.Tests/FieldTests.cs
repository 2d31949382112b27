using System.Runtime.Versioning;

namespace Cleanup.Cli.Tests;

/// <summary>What is looked at: fields by their usual names, files of folders; and what is said when that is nothing.</summary>
[SupportedOSPlatform("linux")]
public sealed class FieldTests : IDisposable
{
    private const string Leak = "\"One.\\n\\nstring(9) \\\"[{\\\"a\\\":1}]\\\"\\n\\nTwo.\"";
    private readonly Workspace _workspace = new();

    [Theory]
    [InlineData("{\"html\":" + Leak + "}", "html")]
    [InlineData("{\"page_content\":" + Leak + "}", "page_content")]
    [InlineData("{\"post_content\":" + Leak + "}", "post_content")]
    [InlineData("{\"story\":" + Leak + "}", "story")]
    [InlineData("{\"body_text\":" + Leak + "}", "body_text")]
    [InlineData("{\"content\":{\"protected\":false,\"rendered\":" + Leak + "}}", "/content/rendered")]
    [InlineData("{\"paragraphs\":[\"The ferry leaves at noon.\"," + Leak + "]}", "/paragraphs/1")]
    [InlineData("{\"content\":[" + Leak + ",[\"x\"],7]}", "/content/0")]
    public void Usual_fields_are_looked_at(string line, string field)
    {
        _workspace.Write("a.jsonl", line + "\n");
        CommandResult check = _workspace.Run("check", "a.jsonl");
        Assert.Equal(1, check.ExitCode);
        Assert.StartsWith($"a.jsonl:1:{field}:3:1: error: php-var-dump (certain): ", check.Output, StringComparison.Ordinal);
        Assert.Equal(0, _workspace.Run("clean", "a.jsonl", "-o", "out.jsonl").ExitCode);
        Assert.Contains("\"One.\\n\\nTwo.\"", _workspace.Read("out.jsonl"), StringComparison.Ordinal);
        Assert.Equal(0, _workspace.Run("restore", "out.jsonl", "-o", "back").ExitCode);
        Assert.Equal(line + "\n", _workspace.Read("back/out.jsonl"));
        string csv = _workspace.Run("clean", "a.jsonl", "--format", "csv").Output;
        Assert.Contains("One.\n\nTwo.", csv, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"content\":{\"raw\":" + Leak + "}}")]
    [InlineData("{\"Inhalt\":" + Leak + ",\"id\":7}")]
    [InlineData("{\"content\":[{\"x\":" + Leak + "}]}")]
    public void An_input_of_which_nothing_was_looked_at_is_an_error_of_check(string line)
    {
        _workspace.Write("a.jsonl", line + "\n" + line + "\n");
        CommandResult check = _workspace.Run("check", "a.jsonl");
        Assert.Equal((2, ""), (check.ExitCode, check.Output));
        Assert.StartsWith("a.jsonl: error: nothing was looked at: no record has a field to scan; the first has ", check.Errors, StringComparison.Ordinal);
        Assert.EndsWith(" (--field)", check.Errors.Split('\n')[0], StringComparison.Ordinal);
        foreach (string format in (string[])["jsonl", "csv"])
        {
            CommandResult clean = _workspace.Run("clean", "a.jsonl", "--format", format);
            Assert.Equal(0, clean.ExitCode);
            Assert.StartsWith("a.jsonl: warning: nothing was looked at: ", clean.Errors, StringComparison.Ordinal);
        }
        Assert.Equal(2, _workspace.Run("check", "a.jsonl", "--field", "nosuch").ExitCode);
        Assert.Equal(1, _workspace.Run("check", "a.jsonl", "--field", "*").ExitCode);
    }

    [Fact]
    public void One_record_with_a_field_is_enough()
    {
        _workspace.Write("a.jsonl", "{\"n\":1}\n{\"text\":\"x\"}\n");
        Assert.Equal(0, _workspace.Run("check", "a.jsonl").ExitCode);
        Assert.Equal(0, _workspace.Run("check", "a.jsonl", "--field", "text").ExitCode);
        _workspace.Write("b.jsonl", "{\"paragraphs\":[\"x\"]}\n");
        foreach (string command in (string[])["check", "clean"])
            Assert.DoesNotContain("warning", _workspace.Run(command, "b.jsonl", "--field", "paragraphs").Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "export/a.txt export/old/b.txt.gz")]
    [InlineData("--ext html,.md", "export/c.html export/old/d.md")]
    [InlineData("--ext html --ext txt --exclude old", "export/a.txt export/c.html")]
    [InlineData("--include c.* --include old/*.md", "export/c.html export/old/d.md")]
    [InlineData("--include **/* --exclude *.bin --exclude old/", "export/a.txt export/c.html")]
    public void The_files_of_a_folder_are_chosen(string options, string files)
    {
        foreach (string name in (string[])["a.txt", "old/b.txt.gz", "c.html", "old/d.md", "e.bin"]) _workspace.Write($"export/{name}", $"Of {name}.\n");
        CommandResult result = _workspace.Run(["clean", "export", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            files.Split(' ').Select(file => $"\"source\":\"{file}\""),
            result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(',').First(part => part.StartsWith("\"source", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("{\"author\":\"Jane Roe\",\"date\":\"2021-05-01\",\"title\":\"Ferry\",\"text\":\"x\",\"url\":\"https://example.org/a\"}", "Ferry,Jane Roe,,2021-05-01,,,,x,[],[],https://example.org/a")]
    [InlineData("{\"authors\":[\"Jane Roe\",\"Bo Li\"],\"date_publish\":\"2021-05-01 10:00\",\"date_modify\":\"2021-05-02\",\"maintext\":\"x\"}", ",\"Jane Roe, Bo Li\",,2021-05-01 10:00,2021-05-02,,,x,[],[],")]
    [InlineData("{\"author\":{\"@type\":\"Person\",\"name\":\"Jane Roe\"},\"datePublished\":\"2021\",\"headline\":\"Ferry\",\"articleBody\":\"x\"}", "Ferry,Jane Roe,,2021,,,,x,[],[],")]
    [InlineData("{\"date\":\"2021-05-01\",\"title\":{\"rendered\":\"Ferry\"},\"content\":{\"rendered\":\"x\"},\"author\":7,\"link\":\"https://example.org/a\"}", "Ferry,7,,2021-05-01,,,,x,[],[],https://example.org/a")]
    public void What_a_record_says_of_itself_fills_the_columns(string line, string cells)
    {
        _workspace.Write("a.jsonl", line);
        Assert.Equal($"a:1,a.jsonl,{cells}", _workspace.Run("clean", "a.jsonl", "--format", "csv").Output.Split("\r\n")[1]);
    }

    [Fact]
    public void A_field_that_the_user_names_is_the_body()
    {
        _workspace.Write("a.jsonl", "{\"title\":\"Ferry\",\"Inhalt\":\"x\",\"author\":\"Bo\",\"published\":\"2021\"}");
        Assert.Equal("a:1,a.jsonl,Ferry,Bo,,2021,,,,x,[],[],", _workspace.Run("clean", "a.jsonl", "--format", "csv", "--field", "Inhalt").Output.Split("\r\n")[1]);
        string page = _workspace.Run("clean", "a.jsonl", "--format", "schema-org", "--field", "Inhalt").Output;
        Assert.Contains("\"headline\":\"Ferry\",\"author\":{\"@type\":\"Person\",\"name\":\"Bo\"},\"datePublished\":\"2021\",\"articleBody\":\"x\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_that_read_nothing_is_red()
    {
        _workspace.Write("empty.jsonl", "\n");
        CommandResult result = _workspace.Run("check", "empty.jsonl");
        Assert.Equal((2, "check: error: nothing was read"), (result.ExitCode, result.Errors.Split('\n')[0]));
        Assert.Equal(0, _workspace.Run("clean", "empty.jsonl").ExitCode);
    }

    public void Dispose() => _workspace.Dispose();
}
