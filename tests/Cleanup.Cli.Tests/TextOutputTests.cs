using System.Text;

namespace Cleanup.Cli.Tests;

/// <summary>The clean texts back: <c>--format text</c>.</summary>
public sealed class TextOutputTests : IDisposable
{
    private const string Dump = "string(5) \"tides\"";
    private const string Leaky = $"Harbour opens\nBy Jane Roe\n\nThe ferry leaves at noon — as it did.\n\n{Dump}\n\nThe crowd goes home.\n";
    private const string Clean = "Harbour opens\nBy Jane Roe\n\nThe ferry leaves at noon — as it did.\n\nThe crowd goes home.\n";
    private readonly Workspace _workspace = new();

    [Fact]
    public void A_folder_gets_the_texts_under_their_names_with_nothing_cut_but_leaks()
    {
        _workspace.Write("in/a.txt", Leaky);
        _workspace.Write("in/sub/b.txt", "\r\n  Nothing  here. \r\n\r\n\r\n");
        Assert.Equal(0, _workspace.Run("clean", "in", "--format", "text", "-o", "out/").ExitCode);
        Assert.Equal("in/a.txt in/sub/b.txt out/in/a.txt out/in/sub/b.txt", _workspace.Files());
        Assert.Equal(Clean, _workspace.Read("out/in/a.txt"));
        Assert.Equal(_workspace.ReadBytes("in/sub/b.txt"), _workspace.ReadBytes("out/in/sub/b.txt"));
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-16le", true)]
    [InlineData("utf-16be", true)]
    [InlineData("windows-1252", false)]
    public void A_text_keeps_its_encoding_and_its_mark(string name, bool hasMark)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] mark = hasMark ? encoding.GetPreamble() : [];
        _workspace.Write("a.txt", [.. mark, .. encoding.GetBytes(Leaky)]);
        _workspace.Write("plain.txt", [.. mark, .. encoding.GetBytes(Clean)]);
        string[] named = hasMark ? [] : ["--encoding", name];
        Assert.Equal(0, _workspace.Run(["clean", "a.txt", "plain.txt", "--format", "text", "-o", "out/", .. named]).ExitCode);
        Assert.Equal(_workspace.ReadBytes("plain.txt"), _workspace.ReadBytes("out/a.txt"));
        Assert.Equal(_workspace.ReadBytes("plain.txt"), _workspace.ReadBytes("out/plain.txt"));
        Assert.Equal(0, _workspace.Run(["clean", "a.txt", "-o", "one.txt", .. named]).ExitCode);
        Assert.Equal(_workspace.ReadBytes("plain.txt"), _workspace.ReadBytes("one.txt"));
    }

    [Theory]
    [InlineData("replace")]
    [InlineData("windows-1252")]
    public void Bytes_that_were_no_text_stay_where_they_are_not_cut(string policy)
    {
        byte[] Of(string between) => [.. "Caf\u00e9 on the quay, the "u8, 0x92, .. "ferry.\n\n"u8, .. Encoding.Latin1.GetBytes(between), .. "The "u8, 0xFF, .. "end of it.\n"u8];
        _workspace.Write("a.txt", Of("string(6) \"tides\u0093\"\n\n"));
        Assert.Equal(0, _workspace.Run("clean", "a.txt", "--on-bad-bytes", policy, "-o", "out.txt").ExitCode);
        Assert.Equal(Of(""), _workspace.ReadBytes("out.txt"));
    }

    [Fact]
    public void Several_texts_in_one_stream_are_utf8_and_each_begins_on_a_line_of_its_own()
    {
        _workspace.Write("a.txt", [.. Encoding.UTF8.GetPreamble(), .. "One é"u8]);
        _workspace.Write("b.txt", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("Two é\n")]);
        _workspace.Write("c.jsonl", "{\"text\":\"Three\"}\n\n{\"n\":1}\n{\"content\":\"Four \\ud83d\\ude00\"}\n");
        CommandResult result = _workspace.Run("clean", "a.txt", "b.txt", "c.jsonl", "--format", "text");
        Assert.Equal("One é\nTwo é\nThree\nFour 😀", result.Output);
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("c.jsonl:3: rejected: it has no text\n", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Records_of_one_input_get_a_file_each_under_safe_names()
    {
        string[] ids = ["\"a\"", "\"../../etc/passwd\"", "\"A\"", "7", "\"a\"", "\"nul\"", "\"https://example.org/x?y\"", "\"" + new string('é', 200) + "\"", "\".\""];
        _workspace.Write("in.jsonl", string.Concat(ids.Select(id => $"{{\"id\":{id},\"text\":\"x\"}}\n")) + "{\"text\":\"no id\"}\n");
        Assert.Equal(0, _workspace.Run("clean", "in.jsonl", "--format", "text", "-o", "out/").ExitCode);
        string[] names = [.. Directory.EnumerateFiles(_workspace.PathOf("out/in.jsonl")).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];
        Assert.Equal(ids.Length + 1, names.Length);
        Assert.Equal("no id", _workspace.Read("out/in.jsonl/10.txt"));
        Assert.Superset(new HashSet<string> { "7.txt", "a.txt", "A-2.txt", "a-3.txt" }, names.ToHashSet());
        Assert.All(names, name => Assert.InRange(Encoding.UTF8.GetByteCount(name), 5, 255));
        Assert.Contains(names, name => name.StartsWith("https___example.org_x_y-", StringComparison.Ordinal));
        Assert.Contains(names, name => name.StartsWith("_._.._etc_passwd-", StringComparison.Ordinal));
    }

    [Fact]
    public void Standard_input_goes_through_as_it_is()
    {
        Assert.Equal(Clean, _workspace.RunWithInput(Leaky, "clean", "--format", "text").Output);
        Assert.Equal(0, _workspace.RunWithInput(Leaky, "clean", "--format", "text", "-o", "out/").ExitCode);
        Assert.Equal(Clean, _workspace.Read("out/stdin.txt"));
    }

    [Fact]
    public void With_article_the_header_goes_too()
    {
        _workspace.Write("a.txt", Leaky);
        Assert.Equal("The ferry leaves at noon — as it did.\n\nThe crowd goes home.\n", _workspace.Run("clean", "a.txt", "--article", "--format", "text").Output);
        _workspace.Write("b.txt", Clean);
        Assert.Equal("The ferry leaves at noon — as it did.\n\nThe crowd goes home.\n", _workspace.Run("clean", "b.txt", "--article", "--format", "text").Output);
    }

    public void Dispose() => _workspace.Dispose();
}
