using System.Text.Encodings.Web;
using System.Text.Json;

namespace Cleanup.Cli.Tests;

/// <summary>Bytes that are no text: refused, or read on request and given back by restore.</summary>
public sealed class BadBytesTests : IDisposable
{
    private const string Refused = "; --on-bad-bytes reads it all the same";
    private static readonly byte[] _dump = "One.\n\nstring(9) \"[{\"a\":1}]\"\n\nTwo.\n"u8.ToArray();
    private readonly Workspace _workspace = new();

    [Fact]
    public void They_are_refused_with_their_offset_and_the_way_out()
    {
        _workspace.Write("a.txt", [.. "Grüße, 😀 und "u8, 0xFC, .. "brigens"u8]);
        _workspace.Write("b.jsonl", [.. "{\"text\":\"It"u8, 0x92, .. "s\"}\n"u8]);
        CommandResult result = _workspace.Run("clean", "a.txt", "b.jsonl");
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Equal(
            [
                "a.txt: error: not valid utf-8: the first bad byte is at offset 18" + Refused,
                "b.jsonl:1: rejected: not valid UTF-8 at byte 11" + Refused,
            ],
            result.Errors.Split('\n')[..2]);
    }

    [Theory]
    [InlineData("replace", "It\uFFFDs ", "[[2,\"92\"],[47,\"e280\"]]")]
    [InlineData("windows-1252", "It’s ", "[[2,\"92\"],[47,\"e2\"],[48,\"80\"]]")]
    public void A_text_is_read_and_restored(string policy, string start, string badBytes)
    {
        byte[] bytes = [.. "It"u8, 0x92, .. "s 😀 fine. "u8, .. _dump, 0xE2, 0x80];
        _workspace.Write("a.txt", bytes);
        CommandResult result = _workspace.Run("clean", "a.txt", "--on-bad-bytes", policy, "-o", "r.jsonl");
        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("1 record: 1 leak to cut, ", result.Errors, StringComparison.Ordinal);
        JsonElement record = JsonElement.Parse(_workspace.Read("r.jsonl"));
        Assert.StartsWith(start, record.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(("utf-8", badBytes), (record.GetProperty("encoding").GetString(), record.GetProperty("bad_bytes").GetRawText()));
        Assert.Equal(0, _workspace.Run("restore", "r.jsonl", "-o", "back").ExitCode);
        Assert.Equal(bytes, _workspace.ReadBytes("back/a.txt"));
    }

    [Theory]
    [InlineData("replace")]
    [InlineData("windows-1252")]
    public void Lines_are_read_and_restored(string policy)
    {
        byte[] bytes = Lines(JsonEncodedText.Encode(_dump).EncodedUtf8Bytes);
        _workspace.Write("a.jsonl", bytes);
        CommandResult result = _workspace.Run("clean", "a.jsonl", "--on-bad-bytes", policy, "-o", "r.jsonl");
        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("3 records: 1 leak to cut, ", result.Errors, StringComparison.Ordinal);
        string[] lines = _workspace.Read("r.jsonl").Split('\n');
        Assert.Equal("{\"id\":1,\"text\":\"plain\"}", lines[0]);
        const string Bad = "[[3,'e9','/tags/0'],[2,'80','/tags/1/a~1b'],[3,'81','/tags/1/a~1b'],[2,'92','text'],[43,'fc','text']]";
        Assert.Contains($"\"bad_bytes\":{Bad.Replace('\'', '"')}", lines[1], StringComparison.Ordinal);
        const string Nested = "{'related_links':[],'leaks':[],'edits':[],'bad_bytes':[[0,'ff','title']]}";
        Assert.EndsWith($",\"cleanup\":{Nested.Replace('\'', '"')}}}", Workspace.WithoutVersions(lines[2]), StringComparison.Ordinal);
        Assert.Equal(0, _workspace.Run("restore", "r.jsonl", "-o", "back").ExitCode);
        // The escapes inside what had been cut are ours.
        JsonEncodedText dump = JsonEncodedText.Encode(_dump, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        Assert.Equal(Lines(dump.EncodedUtf8Bytes), _workspace.ReadBytes("back/r.jsonl"));

        static byte[] Lines(ReadOnlySpan<byte> dump) =>
        [
            .. "{\"id\":1,\"text\":\"plain\"}\n"u8,
            .. "{\"tags\":[\"caf"u8, 0xE9, .. "\",{\"a/b\":\"\\u00e9\\ud83d\\ude00"u8, 0x80, 0x81, .. "\"}],"u8,
            .. "\"text\":\"It"u8, 0x92, .. "s \\\"\\u0041 "u8, .. dump, .. " "u8, 0xFC, .. "ber\" }\r\n"u8,
            .. "{\"title\":\""u8, 0xFF, .. "\",\"edits\":[],\"bad_bytes\":0}\n"u8,
        ];
    }

    [Fact]
    public void Lines_that_could_not_be_restored_are_rejected_as_they_came()
    {
        byte[] name = [.. "{\"caf"u8, 0xE9, .. "\":\"x\"}\n"u8];
        byte[] twice = [.. "{\"text\":\"caf"u8, 0xE9, .. "\",\"text\":\"x\"}\n"u8];
        byte[] broken = [.. "{\"text\":\"caf"u8, 0xE9, .. "\n"u8];
        _workspace.Write("a.jsonl", [.. name, .. twice, .. broken]);
        CommandResult result = _workspace.Run("clean", "a.jsonl", "--on-bad-bytes", "windows-1252", "--rejects", "rejects.jsonl");
        Assert.Equal((0, ""), (result.ExitCode, result.Output));
        Assert.Equal(
            [
                "a.jsonl:1: rejected: not valid UTF-8 outside of its values",
                "a.jsonl:2: rejected: not valid UTF-8 in a field 'text' that occurs twice",
                "a.jsonl:3: rejected: not a JSON object: it goes wrong at byte 14",
            ],
            result.Errors.Split('\n')[..3]);
        Assert.Equal([.. name, .. twice, .. broken], _workspace.ReadBytes("rejects.jsonl"));
    }

    [Fact]
    public void An_apostrophe_of_windows_is_read_without_asking()
    {
        byte[] bytes = [.. "It"u8, 0x92, .. "s a fine day, said the mayor.\n"u8];
        _workspace.Write("a.txt", bytes);
        JsonElement record = JsonElement.Parse(_workspace.Run("clean", "a.txt").Output);
        Assert.Equal("windows-1252", record.GetProperty("encoding").GetString());
        Assert.Equal("It’s a fine day, said the mayor.", record.GetProperty("text").GetString()!.Trim());
    }

    [Fact]
    public void Repair_and_check_read_them_too()
    {
        _workspace.Write("a.json", [.. "{'a': 'caf"u8, 0xE9, .. "'}"u8]);
        Assert.Equal("{\"a\":\"café\"}\n", _workspace.Run("repair", "--on-bad-bytes", "windows-1252", "a.json").Output);
        _workspace.Write("a.txt", [.. _dump, 0xFF]);
        Assert.Equal(1, _workspace.Run("check", "--on-bad-bytes", "replace", "a.txt").ExitCode);
    }

    public void Dispose() => _workspace.Dispose();
}
