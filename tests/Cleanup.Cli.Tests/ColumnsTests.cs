using System.IO.Compression;
using System.Text;

namespace Cleanup.Cli.Tests;

/// <summary>Parquet and Arrow on the command line.</summary>
public sealed class ColumnsTests : IDisposable
{
    private const string Rows = "{\"text\":\"One.\"}\n{\"text\":\"Two.\\n\\nstring(9) \\\"[{\\\"a\\\":1}]\\\"\"}\n";
    private readonly Workspace _workspace = new();

    [Theory]
    [InlineData("t.parquet")]
    [InlineData("t.arrow")]
    [InlineData("t.feather")]
    [InlineData("t.arrows")]
    public void A_table_is_checked_cleaned_and_restored(string table)
    {
        // The table of articles is what is cleaned here: it has columns of the names that it gains already.
        _workspace.Write("a.jsonl", Rows);
        Assert.Equal(0, _workspace.Run("clean", "a.jsonl", "--kinds", "java-stack-trace", "-o", table).ExitCode);
        CommandResult check = _workspace.Run("check", table);
        Assert.Equal(1, check.ExitCode);
        Assert.StartsWith($"{table}:2:text:3:1: error: php-var-dump (certain)", check.Output, StringComparison.Ordinal);
        Assert.Equal(0, _workspace.Run("clean", table, "-o", "out/").ExitCode);
        byte[] cleaned = File.ReadAllBytes(_workspace.PathOf($"out/{table}"));
        Assert.True(cleaned.AsSpan().StartsWith(table switch { "t.parquet" => "PAR1"u8, "t.arrows" => [0xFF, 0xFF, 0xFF, 0xFF], _ => "ARROW1"u8 }));
        Assert.Equal(0, _workspace.Run("check", $"out/{table}").ExitCode);
        Assert.Equal(0, _workspace.Run("restore", $"out/{table}", "-o", "back").ExitCode);
        Assert.Equal(check.Output.Replace(table, $"back/{table}", StringComparison.Ordinal), _workspace.Run("check", $"back/{table}").Output);
    }

    [Theory]
    [InlineData("t.parquet", "found")]
    [InlineData("t.arrow", "found")]
    [InlineData("t.arrows", "found")]
    // A column of that name is there already.
    [InlineData("t.parquet", "text")]
    public void What_is_found_goes_into_one_column_which_restore_knows(string table, string name)
    {
        _workspace.Write("a.jsonl", Rows);
        _workspace.Write("clean.jsonl", "{\"text\":\"One.\"}\n");
        foreach ((string lines, string source) in new[] { ("a.jsonl", table), ("clean.jsonl", $"clean-{table}") })
        {
            Assert.Equal(0, _workspace.Run("clean", lines, "--kinds", "java-stack-trace", "-o", source).ExitCode);
            Assert.Equal(0, _workspace.Run("clean", source, "--into", name, "-o", "out/").ExitCode);
            Assert.Equal(0, _workspace.Run("restore", $"out/{source}", "-o", "back").ExitCode);
            Assert.Equal(name is not "text", IsMarked($"out/{source}", name));
            Assert.False(IsMarked($"back/{source}", name));
            Assert.Equal(Findings(source), Findings($"back/{source}"));
        }
        Assert.Equal(0, _workspace.Run("check", $"out/{table}").ExitCode);

        // Whose fingerprints know the file.
        string Findings(string file) => string.Join('\n', _workspace.Run("check", "--report", "json", file).Output
            .Replace("back/", "", StringComparison.Ordinal).Split('\n').Where(static line => !line.Contains("\"fingerprint\"", StringComparison.Ordinal)));

        bool IsMarked(string file, string name) =>
            File.ReadAllBytes(_workspace.PathOf(file)).AsSpan().IndexOf(Encoding.UTF8.GetBytes($"cleanup:{name}")) >= 0;
    }

    [Theory]
    [InlineData("t.parquet")]
    [InlineData("t.arrow")]
    public void A_table_without_the_field_is_an_error(string table)
    {
        _workspace.Write("a.jsonl", Rows);
        _workspace.Run("clean", "a.jsonl", "-o", table);
        CommandResult result = _workspace.Run("check", table, "--field", "body");
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith($"{table}: error: no column to scan among 'id', 'source', 'title'", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Parquet_is_told_by_its_bytes_and_read_from_files_alone()
    {
        _workspace.Write("a.jsonl", Rows);
        _workspace.Run("clean", "a.jsonl", "--kinds", "java-stack-trace", "-o", "t.parquet");
        byte[] table = File.ReadAllBytes(_workspace.PathOf("t.parquet"));
        File.WriteAllBytes(_workspace.PathOf("table"), table);
        Assert.StartsWith("table:2:text:3:1: error: php-var-dump", _workspace.Run("check", "table").Output, StringComparison.Ordinal);
        using (var compressed = new GZipStream(File.Create(_workspace.PathOf("t.parquet.gz")), CompressionLevel.Fastest)) compressed.Write(table);
        CommandResult result = _workspace.Run("check", "t.parquet.gz");
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith(
            "t.parquet.gz: error: Parquet is read from its end: not from a pipe nor compressed as a whole; save it as a file, and decompress it",
            result.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => _workspace.Dispose();
}
