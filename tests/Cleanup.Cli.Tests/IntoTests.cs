using System.Text.Json;

namespace Cleanup.Cli.Tests;

/// <summary><c>clean --into NAME</c>.</summary>
public sealed class IntoTests : IDisposable
{
    private const string Leak = "\\n\\nstring(9) \\\"[{\\\"a\\\":1}]\\\"";
    private readonly Workspace _workspace = new();

    [Theory]
    [InlineData("a.jsonl", "{\"text\":\"One.LEAK\",\"n\":1}\n", "found")]
    // Fields of these names are no reason for another place than the one that is asked for.
    [InlineData("a.jsonl", "{\"text\":\"One.LEAK\",\"leaks\":1}\n", "found")]
    [InlineData("a.jsonl", "{\"text\":\"One.LEAK\",\"found\":1}\n", "cleanup")]
    [InlineData("a.jsonl", "{\"text\":\"One.LEAK\",\"found\":1,\"cleanup\":2}\n", "cleanup_2")]
    [InlineData("a.json", "{\"text\":\"One.LEAK\",\"n\":1}\n", "found")]
    public void What_a_record_gains_goes_under_the_name_and_comes_off_again(string file, string source, string name)
    {
        source = source.Replace("LEAK", Leak, StringComparison.Ordinal);
        _workspace.Write(file, source);
        Assert.Equal(0, _workspace.Run("clean", file, "--into", "found", "--article", "-o", "out/").ExitCode);
        using JsonDocument record = JsonDocument.Parse(File.ReadAllBytes(_workspace.PathOf($"out/{file}")));
        JsonElement gained = record.RootElement.GetProperty(name);
        Assert.Equal("php-var-dump", gained.GetProperty("leaks")[0].GetProperty("kind").GetString());
        Assert.Equal("One.", record.RootElement.GetProperty("text").GetString());
        Assert.False(record.RootElement.TryGetProperty("edits", out _));
        Assert.Equal(0, _workspace.Run("restore", $"out/{file}", "-o", "back").ExitCode);
        Assert.Equal(source, File.ReadAllText(_workspace.PathOf("back/a.jsonl")));
    }

    [Fact]
    public void A_row_of_a_table_and_a_page_gain_it_too_and_a_text_does_not()
    {
        _workspace.Write("a.csv", "id,text\n7,\"One.\n\nstring(9) \"\"[{\"\"a\"\":1}]\"\"\"\n");
        _workspace.Write("b.txt", "One.\n\nstring(9) \"[{\"a\":1}]\"\n");
        string[] records = _workspace.Run("clean", "a.csv", "b.txt", "--into", "found").Output.Split('\n');
        Assert.StartsWith("{\"id\":\"7\",\"text\":\"One.\",\"found\":{\"related_links\":[", records[0], StringComparison.Ordinal);
        Assert.DoesNotContain("\"found\"", records[1], StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_one_of_the_settings()
    {
        _workspace.Write("in/a.jsonl", $"{{\"text\":\"One.{Leak}\"}}\n");
        Assert.Equal(0, _workspace.Run("clean", "in", "-o", "out/").ExitCode);
        Assert.Equal(2, _workspace.Run("clean", "in", "-o", "out/", "--into", "found").ExitCode);
    }

    [Theory]
    [InlineData("", "--into takes a name")]
    [InlineData("leaks", "--into takes another name: records gain a field 'leaks'")]
    [InlineData("author", "--into takes another name: records gain a field 'author'")]
    public void A_name_that_records_gain_anyway_is_refused(string name, string error)
    {
        CommandResult result = _workspace.Run("clean", "--into", name);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(error, result.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => _workspace.Dispose();
}
