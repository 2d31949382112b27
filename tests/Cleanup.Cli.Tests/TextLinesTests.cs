using System.Runtime.Versioning;
using System.Text;

namespace Cleanup.Cli.Tests;

[SupportedOSPlatform("linux")]
public sealed class TextLinesTests : IDisposable
{
    private const string Leak = "string(9) \"[{\"a\":1}]\"";
    private const string Texts = $"\uFEFFOne text.\r\nThe ferry is late. {Leak}\r\n\r\n \t\nLast words";
    private readonly Workspace _workspace = new();

    public TextLinesTests() => _workspace.Write("a.txt", Texts);

    [Fact]
    public void Each_line_is_a_record_and_blank_lines_are_none()
    {
        Assert.StartsWith("a.txt:2:text:1:20: error: php-var-dump ", _workspace.Run("check", "--records", "line", "a.txt").Output, StringComparison.Ordinal);
        string[] lines = _workspace.Run("clean", "--records", "line", "a.txt").Output.TrimEnd().Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.Equal("{\"text\":\"One text.\"}", lines[0]);
        Assert.StartsWith("{\"text\":\"The ferry is late.\",\"related_links\":[],", lines[1], StringComparison.Ordinal);
        Assert.Equal("{\"text\":\"Last words\"}", lines[2]);
        Assert.StartsWith("a.txt:2:text:1:20: ", _workspace.Run("explain", "--records", "line", "a.txt:2").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_are_written_as_lines_byte_for_byte_but_for_their_leaks()
    {
        string clean = Texts.Replace($" {Leak}", "", StringComparison.Ordinal);
        Assert.Equal(0, _workspace.Run("clean", "--records", "line", "a.txt", "--format", "text", "-o", "out/").ExitCode);
        Assert.Equal(clean[1..], _workspace.Read("out/a.txt"));
        string diff = _workspace.Run("clean", "--records", "line", "a.txt", "--diff").Output;
        Assert.Contains($"\n-The ferry is late. {Leak}\r\n+The ferry is late.\r\n", diff, StringComparison.Ordinal);
        Assert.Equal(0, _workspace.Run("clean", "--records", "line", "a.txt", "--in-place").ExitCode);
        Assert.Equal(Encoding.UTF8.GetBytes(clean), _workspace.ReadBytes("a.txt"));
    }

    [Fact]
    public void Other_encodings_than_utf8_are_refused_by_file_or_line()
    {
        CommandResult named = _workspace.Run("clean", "--records", "line", "--encoding", "windows-1252", "a.txt");
        Assert.Equal(2, named.ExitCode);
        Assert.Contains("texts, one a line, are read as UTF-8", named.Errors, StringComparison.Ordinal);
        _workspace.Write("b.txt", Encoding.Latin1.GetBytes("caf\u00e9\nplain\n"));
        CommandResult bytes = _workspace.Run("clean", "--records", "line", "b.txt");
        Assert.StartsWith("b.txt:1: rejected: not valid UTF-8 ", bytes.Errors, StringComparison.Ordinal);
        Assert.Equal("{\"text\":\"plain\"}\n", bytes.Output);
    }

    public void Dispose() => _workspace.Dispose();
}
