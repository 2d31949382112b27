using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cleanup.Cli.Tests;

/// <summary>Documents as they are, and leaks as spans beside them: <c>--format dolma</c>.</summary>
public sealed class DolmaTests : IDisposable
{
    private const string Dump = "string(9) \"[{\"a\":1}]\"";
    private const string Text = $"😀 Harbour opens\n\nThe ferry leaves at noon, and the crowd goes home.\n\n{Dump}\n\nThe end of it.\n";
    private readonly Workspace _workspace = new();

    [Fact]
    public void Rows_stand_beside_documents_that_did_not_change()
    {
        string[] lines =
        [
            $"{{\"id\":\"é\\u0041\",  \"text\":{JsonSerializer.Serialize(Text)}, \"added\":1.0}}",
            "{\"id\":7,\"text\":\"Clean.\"}",
            $"{{\"text\":{JsonSerializer.Serialize(Text)},\"title\":{JsonSerializer.Serialize("A title " + Dump + " here")}}}",
        ];
        _workspace.Write("in/b.jsonl", lines[0] + "\r\n\n" + lines[1] + "\n" + lines[2]);
        _workspace.Write("in/a.txt", Text);
        Assert.Equal(0, _workspace.Run("clean", "in", "--format", "dolma", "-o", "out/", "--offsets", "utf8").ExitCode);
        Assert.Equal(
            "in/a.txt in/b.jsonl out/attributes/cleanup/in/a.jsonl.gz out/attributes/cleanup/in/b.jsonl.gz out/documents/in/a.jsonl.gz out/documents/in/b.jsonl.gz",
            _workspace.Files());
        string[] documents = Lines("out/documents/in/b.jsonl.gz");
        Assert.Equal([lines[0], lines[1], "{\"id\":\"b:4\"," + lines[2][1..]], documents);
        Assert.Equal(
            [
                "{\"id\":\"é\\u0041\",\"attributes\":{\"cleanup__cut\":[[65,87,1]],\"cleanup__reported\":[],\"cleanup__php_var_dump\":[[65,87,1]]}}",
                "{\"id\":7,\"attributes\":{\"cleanup__cut\":[],\"cleanup__reported\":[]}}",
                "{\"id\":\"b:4\",\"attributes\":{\"cleanup__cut\":[[65,87,1]],\"cleanup__reported\":[],\"cleanup__php_var_dump\":[[65,87,1]]}}",
            ],
            Lines("out/attributes/cleanup/in/b.jsonl.gz").Select(Widths));
        JsonNode made = JsonNode.Parse(Lines("out/documents/in/a.jsonl.gz").Single())!;
        Assert.Equal(("a", Text, "in/a.txt"), ((string)made["id"]!, (string)made["text"]!, (string)made["source"]!));

        // Of each span the numbers are those of the leak, in code points.
        static string Widths(string row)
        {
            int start = Text[..Text.IndexOf(Dump, StringComparison.Ordinal)].EnumerateRunes().Count();
            return row.Replace($"[{start},{start + Dump.Length},", "[65,87,", StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_record_without_a_text_is_rejected_in_both()
    {
        _workspace.Write("b.jsonl", "{\"id\":\"1\",\"content\":\"x\"}\n{\"id\":\"2\",\"text\":\"x\"}\n");
        CommandResult result = _workspace.Run("clean", "b.jsonl", "--format", "dolma", "-o", "out/");
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("b.jsonl:1: rejected: it has no string 'text' that is scanned, which documents of Dolma have\n", result.Errors, StringComparison.Ordinal);
        Assert.Equal((1, 1), (Lines("out/documents/b.jsonl.gz").Length, Lines("out/attributes/cleanup/b.jsonl.gz").Length));
    }

    [Theory]
    [InlineData("standard output")]
    [InlineData("out.jsonl", "-o", "out.jsonl")]
    public void It_is_a_folder(string name, params string[] output)
    {
        _workspace.Write("b.jsonl", "{\"id\":\"1\",\"text\":\"x\"}\n");
        CommandResult result = _workspace.Run(["clean", "b.jsonl", "--format", "dolma", .. output]);
        Assert.Equal((2, $"{name}: error: a data set of Dolma is a folder: end its name with /\n"), (result.ExitCode, result.Errors));
    }

    public void Dispose() => _workspace.Dispose();

    private string[] Lines(string name)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(_workspace.PathOf(name)), CompressionMode.Decompress));
        return reader.ReadToEnd().TrimEnd('\n').Split('\n');
    }
}
