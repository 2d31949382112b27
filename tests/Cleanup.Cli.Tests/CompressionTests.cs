using System.Runtime.Versioning;
using Cleanup.Testing;

namespace Cleanup.Cli.Tests;

[SupportedOSPlatform("linux")]
public sealed class CompressionTests : IDisposable
{
    private const string Lines = "{\"text\":\"The ferry leaves at noon.\"}\n{\"text\":\"One.\\n\\nstring(9) \\\"[{\\\"a\\\":1}]\\\"\\n\\nTwo.\"}\n";
    private const string Text = "A title\n\nThe ferry leaves at noon.\n";
    private readonly Workspace _workspace = new();

    [Theory]
    [InlineData(".gz")]
    [InlineData(".zst")]
    [InlineData(".br")]
    public void Compressed_inputs_give_what_plain_ones_give(string extension)
    {
        Write("a.jsonl", Lines);
        Write("a.jsonl" + extension, Lines);
        Assert.Equal(_workspace.Run("clean", "a.jsonl").Output, _workspace.Run("clean", "a.jsonl" + extension).Output);
        CommandResult check = _workspace.Run("check", "a.jsonl" + extension);
        Assert.Equal(1, check.ExitCode);
        Assert.StartsWith($"a.jsonl{extension}:2:text:3:1: error: php-var-dump ", check.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".gz")]
    [InlineData(".zst")]
    public void Standard_input_may_be_compressed(string extension) =>
        Assert.Equal(
            _workspace.RunWithInput(Lines, "clean", "--input-format", "jsonl").Output,
            _workspace.RunWithInput(Compressed.Bytes(extension, Lines), "clean", "--input-format", "jsonl").Output);

    [Theory]
    [InlineData(".gz")]
    [InlineData(".zst")]
    [InlineData(".br")]
    public void A_folder_gets_outputs_that_are_compressed_as_the_inputs_are(string extension)
    {
        Write("in/a.jsonl" + extension, Lines);
        Write("in/b.txt" + extension, Text);
        Assert.Equal(0, _workspace.Run("clean", "in", "-o", "out/").ExitCode);
        Assert.Equal($"out/in/a.jsonl{extension} out/in/b.json{extension}", Below("out/"));
        Assert.Equal(_workspace.Run("clean", "in/a.jsonl" + extension).Output, Compressed.ReadText(_workspace.PathOf($"out/in/a.jsonl{extension}")));
        Assert.Contains("\"id\": \"b\"", Compressed.ReadText(_workspace.PathOf($"out/in/b.json{extension}")), StringComparison.Ordinal);

        Assert.Equal(0, _workspace.Run("restore", "out/in", "-o", "back").ExitCode);
        Assert.Equal($"back/a.jsonl{extension} back/in/b.txt{extension}", Below("back/"));
        Assert.Equal(Lines, Compressed.ReadText(_workspace.PathOf($"back/a.jsonl{extension}")));
        Assert.Equal(Text, Compressed.ReadText(_workspace.PathOf($"back/in/b.txt{extension}")));
    }

    [Theory]
    [InlineData("out.jsonl.gz")]
    [InlineData("out.json.zst")]
    [InlineData("out.csv.br")]
    public void The_name_of_an_output_says_how_it_is_compressed(string name)
    {
        Write("a.jsonl", Lines);
        string plain = Path.GetFileNameWithoutExtension(name);
        Assert.Equal(0, _workspace.Run("clean", "a.jsonl", "-o", plain).ExitCode);
        Assert.Equal(0, _workspace.Run("clean", "a.jsonl", "-o", name, "--rejects", "rejects.jsonl.gz").ExitCode);
        Assert.Equal(_workspace.Read(plain), Compressed.ReadText(_workspace.PathOf(name)));
        Assert.Empty(Compressed.ReadText(_workspace.PathOf("rejects.jsonl.gz")));
    }

    [Theory]
    [InlineData("out.jsonl.gz", "gzip -t")]
    [InlineData("out.jsonl.zst", "test -s")]
    [InlineData("out.jsonl.br", "test -s")]
    public void An_output_without_records_can_be_read_again(string name, string test)
    {
        Write("a.jsonl", "");
        Assert.Equal(0, _workspace.Run("clean", "a.jsonl", "-o", name).ExitCode);
        Assert.EndsWith("0 rejected, 0 errors\n", _workspace.Run("clean", name).Errors, StringComparison.Ordinal);
        Assert.Equal((0, ""), (_workspace.RunShell($"{test} {name}") is var result ? (result.ExitCode, result.Errors) : default));
    }

    [Theory]
    [InlineData(".gz", "gzip")]
    [InlineData(".zst", "zstd")]
    public void Records_before_the_place_where_it_was_cut_are_kept(string extension, string name)
    {
        string many = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{{\"id\":{i},\"text\":\"{i * 7919L % 10_007}\"}}\n"));
        byte[] whole = Compressed.Bytes(extension, many);
        _workspace.Write("a.jsonl" + extension, whole[..(whole.Length / 2)]);
        CommandResult result = _workspace.Run("clean", "a.jsonl" + extension);
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith($"a.jsonl{extension}: error: its {name} data is damaged, or was cut short\n", result.Errors, StringComparison.Ordinal);
        Assert.StartsWith(result.Output, many, StringComparison.Ordinal);
        Assert.InRange(result.Output.Length, many.Length / 4, many.Length - 1);

        Assert.Equal(2, _workspace.Run("clean", "a.jsonl" + extension, "-o", "out/").ExitCode);
        Assert.Empty(Below("out/"));
    }

    [Fact]
    public void A_bomb_is_a_record_beyond_the_limit()
    {
        Write("bomb.txt.gz", new string(' ', 3_000_000));
        Write("bomb.jsonl.zst", $"{{\"text\":\"{new string(' ', 3_000_000)}\"}}\n{{\"n\":1}}\n");
        CommandResult result = _workspace.Run("clean", "bomb.txt.gz", "bomb.jsonl.zst", "--record-limit", "100000");
        Assert.Equal((2, "{\"n\":1}\n"), (result.ExitCode, result.Output));
        Assert.Equal(
            [
                "bomb.txt.gz: error: larger than the record limit of 100000 bytes (--record-limit)",
                "bomb.jsonl.zst:1: rejected: larger than the record limit of 100000 bytes (--record-limit)",
            ],
            result.Errors.Split('\n')[..2]);
    }

    [Fact]
    public void Repair_and_explain_read_them_too()
    {
        Write("broken.json.gz", "{'a':1,}");
        Assert.Equal("{\"a\":1}\n", _workspace.Run("repair", "broken.json.gz").Output);
        Write("a.jsonl.gz", Lines);
        Assert.StartsWith("a.jsonl.gz:2:text:3:1: php-var-dump ", _workspace.Run("explain", "a.jsonl.gz:2").Output, StringComparison.Ordinal);
    }

    public void Dispose() => _workspace.Dispose();

    private void Write(string name, string text) => _workspace.Write(name, Compressed.Bytes(name, text));

    private string Below(string folder) =>
        string.Join(' ', _workspace.Files().Split(' ').Where(file => file.StartsWith(folder, StringComparison.Ordinal)));
}
