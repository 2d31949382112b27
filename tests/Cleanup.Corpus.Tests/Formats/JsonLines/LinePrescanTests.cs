using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Cleanup.Corpus.Formats.JsonLines;
using Cleanup.Testing;
using CsCheck;

namespace Cleanup.Corpus.Tests.Formats.JsonLines;

/// <summary>The walk over a line's bytes passes what the parser reads, and hands on the same texts.</summary>
public sealed class LinePrescanTests
{
    private const int MaxDepth = 5;

    private static readonly Gen<string> _strings = Gen.OneOf(
        "", "a", "text", "title", "n", "The ferry leaves at noon, and the crowd goes home.", "caf\u00e9", "語", "\\n", "\\\"", "\\\\",
            "\\/", "\\u00e9", "\\ud83d\\ude00", "\\ud800", "\\ude00x", "\\b\\f\\r\\t",
        new string('x', 31), new string('y', 70), "\\u12", "\\x", "\u0001", "\t", "\\").Array[0, 4].Select(string.Concat);

    private static readonly Gen<string> _scalars =
        Gen.OneOf("1", "0", "-0", "01", "-", "1.5", "1.", ".5", "1e5", "1E+5", "1e-", "1e", "+1", "12345678901234567890", "true", "false",
            "null", "truex", "nul", "NaN", "1x", "'a'");

    private static readonly Gen<string> _blanks = Gen.Frequency((20, Gen.Const("")), (2, Gen.Const(" ")), (1, Gen.Const("\t")),
        (1, Gen.Const("\r")), (1, Gen.Const("\u00A0")));

    private static readonly Gen<string> _lines = Gen.OneOf(
        Object(MaxDepth), Gen.Select(Object(3), Gen.OneOf("", " ", "x", ",", "{}", "\r\n", "\n"), (json, end) => json + end),
            Gen.Select(Gen.OneOf(" ", "\t", "\r", "", "["), Object(2), (start, json) => start + json),
        Gen.Select(Object(3), Gen.Int[0, 200], Gen.OneOf("\"", "\\", "{", "}", "[", "]", ",", ":", "", "\u0000", "1"), Damage));

    [Fact]
    public void What_the_parser_reads_passes_and_nothing_else() => Gen.Select(_lines,
        Gen.OneOf<string[]>([], ["*"], ["n"], ["/a/0", "text"])).Holds(
        sample =>
        {
            (string line, string[] fields) = sample;
            byte[] utf8 = Encoding.UTF8.GetBytes(line);
            var selector = new FieldSelector(fields);
            var consumer = new Listener();
            var prescan = new LinePrescan(selector, MaxDepth);
            bool passes = prescan.Passes(utf8.AsSpan().TrimEnd("\r\n"u8), consumer);
            JsonLineContent? content = Read(utf8, selector);
            if (content is null || !HasEscapedName(utf8)) Assert.Equal(content is not null, passes);
            if (!passes) return;
            // Where paths are selected all strings inside are looked at.
            string[] expected = [.. content!.Fields.Select(field => field.Text.EnumerateRunes()
                .Aggregate(new StringBuilder(), (text, rune) => text.Append(rune)).ToString())];
            if (selector.LooksInside) Assert.Subset(consumer.Texts.ToHashSet(StringComparer.Ordinal),
                expected.ToHashSet(StringComparer.Ordinal));
            else Assert.Equal(expected, consumer.Texts);
            if (!selector.LooksInside) Assert.Equal(content.Fields.Select(field => JsonPath.OwnProperty(field.Name)), prescan.Fields);
        },
        samples: 30_000);

    [Fact]
    public void A_text_that_may_have_a_leak_does_not_pass()
    {
        var consumer = new Listener { Suspect = "b\"" };
        var prescan = new LinePrescan(new FieldSelector([]), MaxDepth);
        Assert.False(prescan.Passes("""{"a":"b\"","text":"b\""}"""u8, consumer));
        Assert.True(prescan.Passes("""{"a":"b\"","text":"c"}"""u8, consumer));
        Assert.False(new LinePrescan(new FieldSelector(["*"]), MaxDepth).Passes("""{"a":["b\""]}"""u8, consumer));
    }

    [Fact]
    public void A_line_that_passes_allocates_nothing()
    {
        var prescan = new LinePrescan(new FieldSelector([]), MaxDepth);
        var consumer = new Silence();
        byte[] line = Encoding.UTF8.GetBytes("""{"id":7,"text":"The ferry\nleaves “at noon” \u00e9","meta":{"a":[1,2,{"b":null}]}}""");
        Assert.True(prescan.Passes(line, consumer));
        long before = GC.GetAllocatedBytesForCurrentThread();
        prescan.Passes(line, consumer);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static Gen<string> Object(int depth) => Gen.Select(Gen.Select(_strings, _blanks, _blanks).Array[0, 4], Value(depth - 1)
        .Array[4], _blanks,
        (names, values, blank) =>
            $"{{{blank}{string.Join(',', names.Select((name, i) => $"{name.Item2}\"{name.Item1}\"{name.Item3}:{name.Item2}{values[i]}{name.Item3}"))}}}");

    private static Gen<string> Value(int depth) => depth <= 0 ? Gen.OneOf(_scalars, Quoted)
        : Gen.Frequency((4, Quoted), (2, _scalars), (1, Object(depth)), (1, Array(depth)));

    private static Gen<string> Array(int depth) => Gen.Select(Value(depth - 1).Array[0, 3], _blanks, (values, blank) =>
        $"[{blank}{string.Join($"{blank},", values)}]");

    private static Gen<string> Quoted => _strings.Select(text => $"\"{text}\"");

    private static string Damage(string json, int at, string with)
    {
        at = Math.Min(at, json.Length);
        return json[..at] + with + json[Math.Min(json.Length, at + 1)..];
    }

    private static JsonLineContent? Read(byte[] utf8, FieldSelector selector)
    {
        if (!Utf8.IsValid(utf8) || utf8.AsSpan().TrimStart(" \t"u8) is not [(byte)'{', ..]) return null;
        try
        {
            return new JsonFieldScanner(selector, MaxDepth).Scan(utf8.AsSpan().TrimEnd("\r\n"u8));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool HasEscapedName(byte[] utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MaxDepth });
        while (reader.Read())
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 &&
                reader.ValueSpan.Contains((byte)'\\')) return true;
        return false;
    }

    private class Silence : RecordConsumer
    {
        public override bool TakesUntouched => true;

        public override bool MayHaveLeaks(ReadOnlySpan<byte> utf8, bool isArticle) => false;

        public override void TakeUntouched(ReadOnlySpan<byte> bytes) => throw new NotSupportedException();

        public override void Take(SourceRecord record, ReadOnlySpan<byte> bytes) => throw new NotSupportedException();

        public override void TakeBlank(long line, ReadOnlySpan<byte> bytes) => throw new NotSupportedException();

        public override void Reject(long line, ReadOnlySpan<byte> bytes, Exception reason) => throw new NotSupportedException();

        public override void ContinueReject(ReadOnlySpan<byte> bytes) => throw new NotSupportedException();
    }

    private sealed class Listener : Silence
    {
        public List<string> Texts { get; } = [];

        public string? Suspect { get; init; }

        public override bool MayHaveLeaks(ReadOnlySpan<byte> utf8, bool isArticle)
        {
            Texts.Add(Encoding.UTF8.GetString(utf8));
            return string.Equals(Texts[^1], Suspect, StringComparison.Ordinal);
        }
    }
}
