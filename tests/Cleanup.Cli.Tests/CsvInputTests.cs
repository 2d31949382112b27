using System.Runtime.Versioning;

namespace Cleanup.Cli.Tests;

[SupportedOSPlatform("linux")]
public sealed class CsvInputTests : IDisposable
{
    private const string Table = "id,headline,body,views\n1,\"Ferry, late\",\"One.\n\nstring(9) \"\"[{\"\"a\"\":1}]\"\"\n\nTwo.\",7\n2,x,y\n3,z,\"An end.\",8\n";
    private readonly Workspace _workspace = new();

    [Fact]
    public void Rows_are_checked_cleaned_explained_and_restored()
    {
        _workspace.Write("in/rows.csv", Table);
        CommandResult check = _workspace.Run("check", "in");
        Assert.StartsWith("in/rows.csv:2:body:3:1: error: php-var-dump (certain): ", check.Output, StringComparison.Ordinal);
        Assert.StartsWith("in/rows.csv:7: rejected: has 3 cells, the header 4\n", check.Errors, StringComparison.Ordinal);
        Assert.StartsWith("in/rows.csv:2:body:3:1: php-var-dump ", _workspace.Run("explain", "in/rows.csv:2:body:3:1").Output, StringComparison.Ordinal);

        Assert.Equal(0, _workspace.Run("clean", "in", "-o", "out/", "--rejects", "bad.csv").ExitCode);
        Assert.Equal("2,x,y", _workspace.Read("bad.csv"));
        string[] lines = _workspace.Read("out/in/rows.jsonl").Split('\n');
        Assert.StartsWith("{\"id\":\"1\",\"headline\":\"Ferry, late\",\"body\":\"One.\\n\\nTwo.\",\"views\":\"7\",\"related_links\":[],\"leaks\":[{", lines[0], StringComparison.Ordinal);
        Assert.Equal("{\"id\":\"3\",\"headline\":\"z\",\"body\":\"An end.\",\"views\":\"8\"}", lines[1]);

        Assert.Equal(0, _workspace.Run("restore", "out/in/rows.jsonl", "-o", "back").ExitCode);
        Assert.Equal(
            "{\"id\":\"1\",\"headline\":\"Ferry, late\",\"body\":\"One.\\n\\nstring(9) \\\"[{\\\"a\\\":1}]\\\"\\n\\nTwo.\",\"views\":\"7\"}",
            _workspace.Read("back/rows.jsonl").Split('\n')[0]);
    }

    [Fact]
    public void Columns_are_named_as_fields_are()
    {
        _workspace.Write("a.csv", Table.Replace("body", "Inhalt", StringComparison.Ordinal));
        Assert.Empty(_workspace.Run("check", "a.csv").Output);
        Assert.StartsWith("a.csv:2:Inhalt:3:1: ", _workspace.Run("check", "a.csv", "--field", "Inhalt").Output, StringComparison.Ordinal);
        Assert.StartsWith("-:2:Inhalt:3:1: ", _workspace.RunWithInput(_workspace.ReadBytes("a.csv"), "check", "--input-format", "csv", "--field", "Inhalt").Output, StringComparison.Ordinal);
    }

    public void Dispose() => _workspace.Dispose();
}
