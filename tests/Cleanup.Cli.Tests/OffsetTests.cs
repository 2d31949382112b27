using System.Text;
using System.Text.Json;

namespace Cleanup.Cli.Tests;

/// <summary>What offsets count: <c>--offsets</c>.</summary>
public sealed class OffsetTests : IDisposable
{
    private const string Leak = "string(9) \"[{\"a\":1}]\"";
    private const string Source = $"😀 é The ferry leaves at noon, and the crowd goes home 😀.\n\n{Leak}\n\nThe end of it, as it were 😀.\n";
    private readonly Workspace _workspace = new();

    [Theory]
    [InlineData(null, null)]
    [InlineData("codepoints", null)]
    [InlineData("utf8", "utf8")]
    [InlineData("utf16", "utf16")]
    public void Every_unit_finds_the_leak_and_the_way_back(string? unit, string? written)
    {
        string[] given = unit is null ? [] : ["--offsets", unit];
        byte[] line = [.. Encoding.UTF8.GetBytes($"{{\"id\":1,\"text\":{JsonSerializer.Serialize(Source)},\"x\":\"😀 "), 0xFF, .. "\"}\n"u8];
        _workspace.Write("in/a.txt", [.. Encoding.UTF8.GetBytes(Source), 0xFF, .. " the rest\n"u8]);
        _workspace.Write("in/b.jsonl", line);
        Assert.Equal(0, _workspace.Run(["clean", "in", "-o", "out/", "--on-bad-bytes", "replace", .. given]).ExitCode);
        foreach (string name in (string[])["out/in/a.json", "out/in/b.jsonl"])
        {
            JsonElement record = JsonElement.Parse(_workspace.Read(name));
            JsonElement leak = record.GetProperty("leaks")[0];
            Assert.Equal(Leak, Slice(Source, unit, leak.GetProperty("start").GetInt32(), leak.GetProperty("end").GetInt32()));
            Assert.Equal(written, record.TryGetProperty("offset_unit", out JsonElement said) ? said.GetString() : null);
        }
        Assert.Equal(0, _workspace.Run("restore", "out", "-o", "back/").ExitCode);
        Assert.Equal(_workspace.ReadBytes("in/a.txt"), _workspace.ReadBytes("back/in/a.txt"));
        Assert.Equal(Readable(line), Readable(_workspace.ReadBytes("back/out/in/b.jsonl".Replace("out/in/", "", StringComparison.Ordinal))));

        JsonElement found = JsonElement.Parse(_workspace.Run(["check", "in/a.txt", "--report", "json", "--on-bad-bytes", "replace", .. given]).Output)[0];
        Assert.Equal(Leak, Slice(Source, unit, found.GetProperty("start").GetInt32(), found.GetProperty("end").GetInt32()));
        Assert.Equal(written, found.TryGetProperty("offset_unit", out JsonElement also) ? also.GetString() : null);
        Assert.Equal(1, found.GetProperty("column").GetInt32());
    }

    public void Dispose() => _workspace.Dispose();

    private static string Slice(string text, string? unit, int start, int end) => unit switch
    {
        "utf8" => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)[start..end]),
        "utf16" => text[start..end],
        _ => string.Concat(text.EnumerateRunes().Skip(start).Take(end - start)),
    };

    private static string Readable(byte[] line) =>
        JsonElement.Parse(Encoding.Latin1.GetString(line)).GetRawText().Replace("\\\"", "\\u0022", StringComparison.Ordinal);
}
