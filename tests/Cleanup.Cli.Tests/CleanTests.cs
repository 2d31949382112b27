using System.Text;
using System.Text.Json;

namespace Cleanup.Cli.Tests;

public sealed class CleanTests : IDisposable
{
    private const string Prose = "A short text without a title line, which stays as it is because nothing in it is a leak.\n";
    private readonly Workspace _workspace = new();

    [Fact]
    public void Standard_input_is_the_default_and_a_clean_text_is_a_record()
    {
        CommandResult result = _workspace.RunWithInput(Prose, "clean");
        Assert.Equal(0, result.ExitCode);
        using JsonDocument record = JsonDocument.Parse(result.Output);
        Assert.Equal(
            "id source encoding bom source_sha256 title author dateline published modified date_order filled text related_links leaks edits versions",
            string.Join(' ', record.RootElement.EnumerateObject().Select(property => property.Name)));
        Assert.Equal("stdin", record.RootElement.GetProperty("id").GetString());
        Assert.Equal("stdin", record.RootElement.GetProperty("source").GetString());
        Assert.Equal(Prose, record.RootElement.GetProperty("text").GetString());
        Assert.Equal("1 record: 0 leaks to cut, 0 only reported, 0 related links; 0 rejected, 0 errors", result.Errors.Trim());
    }

    [Fact]
    public void A_folder_gives_its_known_files_in_ordinal_order_each_once()
    {
        foreach (string name in (string[])["in/b.txt", "in/B.txt", "in/a/z.txt", "in/a.jsonl", "in/skipped.html"])
            _workspace.Write(name, name.EndsWith("jsonl", StringComparison.Ordinal) ? "{\"id\":\"line\"}\n" : Prose);
        CommandResult result = _workspace.Run("clean", "in", "in/b.txt", "./in/a/../b.txt");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal("B line z b", Ids(result.Output));
    }

    [Fact]
    public void Globs_are_expanded_by_the_command()
    {
        _workspace.Write("in/a.html", Prose);
        _workspace.Write("in/b/c.html", Prose);
        _workspace.Write("in/b/d.txt", Prose);
        Assert.Equal("a", Ids(_workspace.Run("clean", "in/*.html").Output));
        Assert.Equal("a c", Ids(_workspace.Run("clean", "in/**/*.html").Output));
        CommandResult nothing = _workspace.Run("clean", "in/*.pdf");
        Assert.Equal(2, nothing.ExitCode);
        Assert.Equal("in/*.pdf: error: no file matches", nothing.Errors.Trim());
    }

    [Fact]
    public void Ids_come_from_paths_and_are_unique()
    {
        _workspace.Write("one/a.txt", Prose);
        _workspace.Write("two/a.txt", Prose);
        Assert.Equal("a two/a.txt", Ids(_workspace.Run("clean", "one", "two").Output));
    }

    [Fact]
    public void A_source_never_leads_out_of_the_folder_it_is_restored_into()
    {
        _workspace.Write("a.txt", Prose);
        string absolute = _workspace.PathOf("a.txt");
        _workspace.Write("sub/placeholder", "");
        Assert.Contains("\"source\":\"a.txt\"", _workspace.RunIn("sub", "clean", "../a.txt").Output, StringComparison.Ordinal);
        Assert.Contains($"\"source\":\"{absolute[1..]}\"", _workspace.Run("clean", absolute).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_as_output_gets_one_file_an_input_under_mirrored_names()
    {
        _workspace.Write("in/a.txt", Prose);
        _workspace.Write("in/sub/b.txt", Prose);
        _workspace.Write("in/c.jsonl", "{\"text\":\"x\"}\r\n");
        Assert.Equal(0, _workspace.Run("clean", "in", "-o", "out/").ExitCode);
        Assert.Equal("in/a.txt in/c.jsonl in/sub/b.txt out/in/a.json out/in/c.jsonl out/in/sub/b.json", _workspace.Files());
        Assert.StartsWith("{\n  \"id\": \"a\",\n", _workspace.Read("out/in/a.json"), StringComparison.Ordinal);
        Assert.Equal("{\"text\":\"x\"}\r\n", _workspace.Read("out/in/c.jsonl"));
    }

    [Fact]
    public void A_folder_without_texts_is_an_error_and_gives_an_empty_document()
    {
        _workspace.Write("in/a.pdf", Prose);
        foreach ((string[] arguments, string output) in ((string[], string)[])[
            (["clean", "in"], ""), (["clean", "in", "--format", "json"], "[]\n")])
        {
            CommandResult result = _workspace.Run(arguments);
            Assert.Equal((2, output), (result.ExitCode, result.Output));
            Assert.Equal(
                ["in: warning: holds no file to read: *.txt, *.jsonl, *.ndjson, *.json, *.csv, *.tsv, *.parquet, *.arrow, *.arrows, *.feather, *.wet (--ext, --include)", $"{arguments[0]}: error: nothing was read", "0 records: 0 leaks to cut, 0 only reported, 0 related links; 0 rejected, 1 error"],
                result.Errors.TrimEnd().Split('\n'));
        }
    }

    [Fact]
    public void Two_inputs_never_share_an_output()
    {
        _workspace.Write("a.txt", Prose);
        _workspace.Write("a.html", Prose);
        CommandResult result = _workspace.Run("clean", "a.txt", "a.html", "-o", "out/");
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("out/a.json: error: would overwrite the output of another input\n", result.Errors, StringComparison.Ordinal);
        Assert.Contains("\"source\": \"a.txt\"", _workspace.Read("out/a.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("out.jsonl", 2)]
    [InlineData("out.ndjson", 2)]
    [InlineData("out.json", 1)]
    public void The_extension_decides_on_the_format_of_a_file(string name, int documents)
    {
        _workspace.Write("in/a.txt", Prose);
        _workspace.Write("in/b.txt", Prose);
        Assert.Equal(0, _workspace.Run("clean", "in", "-o", name).ExitCode);
        string text = _workspace.Read(name);
        if (documents == 1) Assert.Equal(2, JsonDocument.Parse(text).RootElement.GetArrayLength());
        else Assert.Equal("a b", Ids(text));
    }

    [Fact]
    public void Json_is_an_object_for_one_record_and_an_array_otherwise()
    {
        _workspace.Write("a.txt", Prose);
        _workspace.Write("b.jsonl", "{\"id\":7,  \"n\":1.50}\n\n{\"id\":8}");
        Assert.StartsWith("{\n", _workspace.Run("clean", "a.txt", "--format", "json").Output, StringComparison.Ordinal);
        Assert.Equal("[\n  {\"id\":7,  \"n\":1.50},\n  {\"id\":8}\n]\n", _workspace.Run("clean", "b.jsonl", "--format", "json").Output);
    }

    [Fact]
    public void Lines_of_json_without_a_leak_come_back_byte_for_byte()
    {
        const string Lines = "{\"id\": 1, \"text\" : \"caf\\u00e9 \\ud800\\/\", \"n\": 1.0e5}\r\n\n  {\"a\":{\"a\":1},\"a\":2}\t\n{\"text\":\"é\"}";
        _workspace.Write("in.jsonl", Lines);
        CommandResult result = _workspace.Run("clean", "in.jsonl", "--field", "*");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(Lines, result.Output);
    }

    [Fact]
    public void A_named_field_that_no_record_has_is_a_warning()
    {
        _workspace.Write("in.jsonl", "{\"a\":\"x\",\"b/c\":\"y\",\"n\":[\"z\"]}\n");
        CommandResult result = _workspace.Run("clean", "in.jsonl", "--field", "txt", "--field", "/a", "--field", "/b~1c", "--field", "/n/0", "--field", "*");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal("in.jsonl: warning: no record has a string 'txt' (--field)", result.Errors.Split('\n')[0]);
        Assert.StartsWith("1 record: ", result.Errors.Split('\n')[1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_format_of_standard_input_can_be_told()
    {
        CommandResult result = _workspace.RunWithInput("{\"text\":\"x\"}\n", "clean", "--input-format", "jsonl");
        Assert.Equal("{\"text\":\"x\"}\n", result.Output);
    }

    [Fact]
    public void Csv_on_standard_output_is_one_table()
    {
        _workspace.Write("a.txt", "one, \"two\"\nthree\n");
        CommandResult result = _workspace.Run("clean", "a.txt", "--format", "csv");
        Assert.Equal(
            "id,source,title,author,dateline,published,modified,date_order,filled,text,related_links,leaks,url\r\na,a.txt,,,,,,,,\"one, \"\"two\"\"\nthree\n\",[],[],\r\n",
            result.Output);
    }

    [Fact]
    public void Csv_in_a_folder_is_two_tables()
    {
        _workspace.Write("a.txt", Prose);
        Assert.Equal(0, _workspace.Run("clean", "a.txt", "--format", "csv", "-o", "out/").ExitCode);
        Assert.Equal("a.txt out/articles.csv out/related_links.csv", _workspace.Files());
        Assert.Equal("article_id,leak,id,title,url,image,published,author,summary,section,type,order,extra,relative\r\n", _workspace.Read("out/related_links.csv"));
    }

    [Fact]
    public void Text_that_would_be_a_formula_in_a_spreadsheet_is_disarmed_and_numbers_stay()
    {
        _workspace.Write("in.jsonl", "{\"id\":-5,\"title\":\"=1+1\",\"text\":\"@x\"}\n{\"id\":\"-2.50\",\"title\":\"-1+1\",\"text\":\"+49\"}\n");
        string[] rows = _workspace.Run("clean", "in.jsonl", "--format", "csv").Output.Split("\r\n");
        Assert.Equal("-5,in.jsonl,\"'=1+1\",,,,,,,\"'@x\",[],[],", rows[1]);
        Assert.Equal("-2.50,in.jsonl,\"'-1+1\",,,,,,,\"'+49\",[],[],", rows[2]);
    }

    [Fact]
    public void An_empty_id_is_none()
    {
        _workspace.Write("in.jsonl", """{"id":"","text":"One."}""" + "\n" + """{"id":"b","text":"Two."}""" + "\n");
        CommandResult result = _workspace.Run("clean", "in.jsonl", "--format", "csv", "-o", "out/");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(["in:1", "b"], File.ReadLines(_workspace.PathOf("out/articles.csv")).Skip(1).Select(row => row.Split(',')[0]));
    }

    [Fact]
    public void Text_in_another_encoding_is_declared_or_detected()
    {
        const string French = "Le café était déjà fermé à l'arrivée des élèves, et la forêt se préparait à l'été.\n";
        _workspace.Write("latin.txt", Encoding.Latin1.GetBytes(French));
        _workspace.Write("wide.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(French)]);
        foreach ((string[] arguments, string encoding) in ((string[], string)[])[
            (["latin.txt"], "iso-8859-1"), (["wide.txt"], "utf-16le"), (["latin.txt", "--encoding", "windows-1252"], "windows-1252")])
        {
            CommandResult result = _workspace.Run(["clean", .. arguments]);
            Assert.Equal(0, result.ExitCode);
            using JsonDocument record = JsonDocument.Parse(result.Output);
            Assert.Equal(encoding, record.RootElement.GetProperty("encoding").GetString());
            Assert.Equal(French, record.RootElement.GetProperty("text").GetString());
        }
    }

    public void Dispose() => _workspace.Dispose();

    private static string Ids(string lines) =>
        string.Join(' ', lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()));
}
