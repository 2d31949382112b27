using System.Text;

namespace Cleanup.Cli.Tests;

public sealed class RestoreTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Fact]
    public void Text_files_come_back_byte_for_byte_whatever_their_encoding()
    {
        const string Text = "Ein kurzer Text über Wälder, Flüsse und 😀\r\nund noch eine Zeile\u0085.\r";
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["in/empty.txt"] = [],
            ["in/marked.txt"] = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)],
            ["in/sub/plain.txt"] = Encoding.UTF8.GetBytes(Text),
            ["in/utf16be.txt"] = [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Text)],
            ["in/utf16le.txt"] = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)],
            ["in/utf32le.txt"] = [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(Text)],
            ["in/western.txt"] = Encoding.Latin1.GetBytes("Für die Bürger der Städte wäre es schön, früher über Änderungen zu hören.\r\n"),
        };
        foreach ((string name, byte[] bytes) in files) _workspace.Write(name, bytes);

        foreach (string records in (string[])["records.jsonl", "records.json"])
        {
            Assert.Equal(0, _workspace.Run("clean", "in", "-o", records).ExitCode);
            CommandResult result = _workspace.Run("restore", records, "-o", "back" + records);
            Assert.Equal(0, result.ExitCode);
            Assert.Equal("7 records restored; 0 errors", result.Errors.Trim());
            foreach ((string name, byte[] bytes) in files) Assert.Equal(bytes, _workspace.ReadBytes($"back{records}/{name}"));
        }
    }

    [Fact]
    public void A_folder_that_clean_wrote_is_restored_as_a_whole()
    {
        _workspace.Write("in/a.txt", "one");
        _workspace.Write("in/sub/b.txt", "two");
        _workspace.Write("in/sub/c.jsonl", "{\"text\":\"three\"}\r\n");
        Assert.Equal(0, _workspace.Run("clean", "in", "-o", "records/").ExitCode);
        CommandResult result = _workspace.Run("restore", "records", "-o", "back");
        Assert.Equal((0, "3 records restored; 0 errors"), (result.ExitCode, result.Errors.Trim()));
        Assert.Equal(("one", "two", "{\"text\":\"three\"}\r\n"), (_workspace.Read("back/in/a.txt"), _workspace.Read("back/in/sub/b.txt"), _workspace.Read("back/c.jsonl")));
    }

    [Fact]
    public void Half_a_surrogate_pair_in_what_was_cut_comes_back()
    {
        const string Line = """{"text":"The ferry sails at nine.\n\nstring(24) \"[{\"id\":1,\"t\":\"a\ud83d\"}]\""}""" + "\n";
        _workspace.Write("n.jsonl", Line);
        Assert.Equal(0, _workspace.Run("clean", "n.jsonl", "-o", "r.jsonl").ExitCode);
        Assert.Contains("""{"text":"The ferry sails at nine.",""", _workspace.Read("r.jsonl"), StringComparison.Ordinal);
        Assert.Equal(0, _workspace.Run("restore", "r.jsonl", "-o", "back").ExitCode);
        Assert.Equal(Line, _workspace.Read("back/r.jsonl"));
    }

    [Fact]
    public void Names_with_blanks_and_letters_of_any_script_go_there_and_back()
    {
        const string Name = "zwei Wörter/ä “b” 図書館.txt";
        _workspace.Write(Name, "one");
        foreach (string input in (string[])[Name, "zwei Wörter", "zwei*/*b*.txt"])
        {
            CommandResult records = _workspace.Run("clean", input);
            Assert.Equal(0, records.ExitCode);
            Assert.Equal(0, _workspace.RunWithInput(records.Output, "restore", "-", "-o", "aus gabe", "--force").ExitCode);
            Assert.Equal("one", _workspace.Read($"aus gabe/{Name}"));
            Directory.Delete(_workspace.PathOf("aus gabe"), recursive: true);
        }
    }

    [Theory]
    [InlineData("/etc/evil.txt", "its source '/etc/evil.txt' is an absolute path")]
    [InlineData("C:\\evil.txt", "its source 'C:\\evil.txt' is an absolute path")]
    [InlineData("a/../../evil.txt", "its source 'a/../../evil.txt' leads out of the folder")]
    [InlineData("..\\evil.txt", "its source '..\\evil.txt' leads out of the folder")]
    [InlineData("link/evil.txt", "its source 'link/evil.txt' leads through a symbolic link")]
    public void A_source_that_leads_out_of_the_folder_is_refused(string source, string reason)
    {
        Directory.CreateDirectory(_workspace.PathOf("out"));
        Directory.CreateDirectory(_workspace.PathOf("elsewhere"));
        Directory.CreateSymbolicLink(_workspace.PathOf("out/link"), _workspace.PathOf("elsewhere"));
        _workspace.Write("a.txt", "x");
        string record = _workspace.Run("clean", "a.txt").Output;
        _workspace.Write("records.jsonl", record.Replace("\"source\":\"a.txt\"", $"\"source\":{System.Text.Json.JsonSerializer.Serialize(source)}", StringComparison.Ordinal));
        CommandResult result = _workspace.Run("restore", "records.jsonl", "-o", "out");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal($"records.jsonl:1: error: {reason}", result.Errors.Split('\n')[0]);
        Assert.Equal("a.txt records.jsonl", _workspace.Files());
    }

    [Fact]
    public void A_file_that_is_there_is_overwritten_only_by_force()
    {
        _workspace.Write("a.txt", "right");
        Assert.Equal(0, _workspace.Run("clean", "a.txt", "-o", "r.jsonl").ExitCode);
        _workspace.Write("out/a.txt", "old");
        CommandResult result = _workspace.Run("restore", "r.jsonl", "-o", "out");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal("out/a.txt: error: is there already (--force overwrites it)", result.Errors.Split('\n')[0]);
        Assert.Equal("old", _workspace.Read("out/a.txt"));
        Assert.Equal(0, _workspace.Run("restore", "r.jsonl", "-o", "out", "--force").ExitCode);
        Assert.Equal("right", _workspace.Read("out/a.txt"));
    }

    [Fact]
    public void Blank_lines_come_back()
    {
        const string Lines = "\n{\"text\":\"The ferry sails at nine.\\n\\nArray\\n(\\n    [a] => 1\\n)\\n\"}\r\n \t\n\n{\"text\":\"Two.\"}\n\n  ";
        _workspace.Write("n.jsonl", Lines);
        Assert.Equal(0, _workspace.Run("clean", "n.jsonl", "-o", "r.jsonl").ExitCode);
        CommandResult result = _workspace.Run("restore", "r.jsonl", "-o", "back");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("2 records restored", result.Errors, StringComparison.Ordinal);
        Assert.Equal(Lines, _workspace.Read("back/r.jsonl"));
    }

    [Fact]
    public void Blank_lines_among_records_of_texts_are_no_file()
    {
        _workspace.Write("a.txt", "One.");
        string record = _workspace.Run("clean", "a.txt").Output;
        Assert.Equal(0, _workspace.RunWithInput(record + "\n", "restore", "-", "-o", "back").ExitCode);
        IEnumerable<string> files = Directory.EnumerateFiles(_workspace.PathOf("back"));
        Assert.Equal("back/a.txt", string.Join(' ', files.Select(file => Path.GetRelativePath(_workspace.PathOf("."), file))));
    }

    [Fact]
    public void Lines_that_were_not_written_are_not_counted()
    {
        _workspace.Write("a.jsonl", "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n");
        Assert.EndsWith("2 records restored; 0 errors\n", _workspace.Run("restore", "a.jsonl", "-o", "out").Errors, StringComparison.Ordinal);
        Assert.EndsWith("0 records restored; 1 error\n", _workspace.Run("restore", "a.jsonl", "-o", "out").Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"text\":\"x\",\"related_links\":[\"mine\"],\"leaks\":[\"mine\"],\"edits\":[]}")]
    [InlineData("{\"text\":\"x\",\"related_links\":[],\"leaks\":[],\"edits\":[],\"cleanup\":{\"edits\":[]}}")]
    [InlineData("{\"leaks\":0,\"text\":\"One.\\n\\nstring(9) \\\"[{\\\"a\\\":1}]\\\"\",\"edits\":\"mine\"}")]
    [InlineData("{\"text\":\"One.\\n\\nstring(9) \\\"[{\\\"a\\\":1}]\\\"\",\"cleanup\":\"mine\",\"faults\":[]}")]
    public void A_record_with_fields_of_the_same_names_comes_back_byte_for_byte(string line)
    {
        _workspace.Write("in.jsonl", line + "\n");
        Assert.Equal(0, _workspace.Run("clean", "in.jsonl", "-o", "r.jsonl").ExitCode);
        Assert.Equal(line.Contains("string(9)", StringComparison.Ordinal), _workspace.Read("r.jsonl").Contains("\"kind\":\"php-var-dump\"", StringComparison.Ordinal));
        Assert.Equal(0, _workspace.Run("restore", "r.jsonl", "-o", "back").ExitCode);
        Assert.Equal(line + "\n", _workspace.Read("back/r.jsonl"));
    }

    [Fact]
    public void The_record_of_a_text_that_was_cleaned_again_as_a_line_comes_back_step_by_step()
    {
        _workspace.Write("a.txt", "One.\n\nstring(9) \"[{\"a\":1}]\"\n\nTwo.\n");
        Assert.Equal(0, _workspace.Run("clean", "a.txt", "-o", "r.jsonl").ExitCode);
        string records = _workspace.Read("r.jsonl")
            .Replace("\"title\":null", "\"title\":\"Three. string(9) \\\"[{\\\"a\\\":1}]\\\"\"", StringComparison.Ordinal);
        _workspace.Write("again.jsonl", records);
        Assert.Equal(0, _workspace.Run("clean", "again.jsonl", "--cut", "possible", "-o", "twice.jsonl").ExitCode);
        Assert.Contains("\"cleanup\":{", _workspace.Read("twice.jsonl"), StringComparison.Ordinal);
        Assert.Equal(0, _workspace.Run("restore", "twice.jsonl", "-o", "back").ExitCode);
        Assert.Equal(records, _workspace.Read("back/twice.jsonl"));
        Assert.Equal(0, _workspace.Run("restore", "back/twice.jsonl", "-o", "back").ExitCode);
        Assert.Equal(_workspace.Read("a.txt"), _workspace.Read("back/a.txt"));
    }

    [Fact]
    public void A_record_that_was_tampered_with_is_refused()
    {
        _workspace.Write("a.txt", "one");
        string record = _workspace.Run("clean", "a.txt").Output;
        string[] bad =
        [
            record.Replace("\"text\":\"one\"", "\"text\":\"two\"", StringComparison.Ordinal),
            record.Replace("\"edits\":[]", "\"edits\":[{\"field\":\"text\",\"start\":2,\"end\":9,\"cause\":\"leak\",\"raw\":\"x\",\"with\":\"long\"}]", StringComparison.Ordinal),
            record.Replace("\"edits\":[]", "\"edits\":[{\"field\":\"text\",\"start\":-5,\"end\":9,\"cause\":\"leak\",\"raw\":\"x\",\"with\":\"\"}]", StringComparison.Ordinal),
            record.Replace("\"edits\":[]", "\"edits\":[{\"field\":\"text\",\"start\":0,\"end\":1,\"cause\":\"leak\",\"with\":\"\"}]", StringComparison.Ordinal),
            record.Replace("\"text\":\"one\"", "\"text\":\"\\ud800\"", StringComparison.Ordinal),
            "no json\n",
            "[1]\n",
        ];
        _workspace.Write("records.jsonl", string.Concat(bad));
        CommandResult result = _workspace.Run("restore", "records.jsonl", "-o", "out");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal(
            [
                "records.jsonl:1: error: what it gives is not the source: its SHA-256 differs",
                "records.jsonl:2: error: its edits do not fit its text",
                "records.jsonl:3: error: its edits do not fit its text",
                "records.jsonl:4: error: written with --lean: the text that was cut is not in it",
                "records.jsonl:5: error: the text does not fit its encoding utf-8 at character 0",
                "records.jsonl:6: error: not the JSON of a record",
                "records.jsonl:7: error: not the JSON of a record",
                "0 records restored; 7 errors",
            ],
            result.Errors.TrimEnd().Split('\n'));
        Assert.Equal("a.txt records.jsonl", _workspace.Files());
    }

    public void Dispose() => _workspace.Dispose();
}
