using System.Text;
using Cleanup.Json;

namespace Cleanup.Tests.Json;

/// <summary>How far is looked ahead for what damaged JSON may hold: so far and one unit further.</summary>
public sealed class LookaheadTests
{
    public static TheoryData<string, string> Texts { get; } = new()
    {
        // A word: Lookahead.Near.
        { $$"""{"id":{{A(64)}}("7")}""", """{"id":"7"}""" },
        { $$"""{"id":{{A(65)}}("7")}""", $$"""{"id":"{{A(65)}}(\"7\")"}""" },
        { $$"""{"a":"x" {{A(64)}}, "b":1}""", """{"a":"x","b":1}""" },
        { $$"""{"a":"x" {{A(65)}}, "b":1}""", $$"""{"a":"x\" {{A(65)}}","b":1}""" },
        { $"see ```json{new string(' ', 57)}[1]", "[1]" },
        { $"see ```json{new string(' ', 58)}[1]", "" },
        // A tag: Lookahead.Window.
        { $"[1,<i {A(253)}>2]", "[1,2]" },
        { $"[1,<i {A(254)}>2]", "[1]" },
        // A comment, a style.
        { $$"""{"a":1,/*{{A(4_094)}}*/"b":2}""", """{"a":1,"b":2}""" },
        { $$"""{"a":1,/*{{A(4_095)}}*/"b":2}""", """{"a":1}""" },
        // Source in place of a value.
        { "{\"f\":function(){" + A(1_011) + "},\"b\":1}", "{\"f\":\"function(){" + A(1_011) + "}\",\"b\":1}" },
        // A page in place of a value, and a text between triple quotes: Lookahead.Far.
        { $$"""{"a":<p>{{A(65_529)}}</p>,"b":2}""", $$"""{"a":"<p>{{A(65_529)}}</p>","b":2}""" },
        { $$"""{"a":<p>{{A(65_530)}}</p>,"b":2}""", $$"""{"a":"{{A(65_530)}}","b":2}""" },
        // How often it was escaped.
        { Escaped(3), """{"a":1}""" },
        { Escaped(4), "" },
        // A reference that was cut: HtmlEntities.LongestBody.
        { $"{{&quot;a&quot;:&quot;x&{A(9)}", """{"a":"x"}""" },
        { $"{{&quot;a&quot;:&quot;x&{A(10)}", $$"""{"a":"x&{{A(10)}}"}""" },
        // Keys that records have in common, behind others: KnownKeys.
        { Records(254, """{"t":"x" id":4}"""), Records(254, """{"t":"x","id":4}""") },
        { Records(255, """{"t":"x" id":4}"""), Records(255, """{"t":"x\" id\":4"}""") },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_is_read(string text, string expected)
    {
        string json = JsonRepair.Repair(text).Payloads is [var first, ..] ? Encoding.UTF8.GetString(first.Json.Span) : "";
        Assert.Equal(expected, json);
    }

    [Theory]
    [InlineData("string(0000000009) \"", true)]
    [InlineData("string(00000000009) \"", false)]
    public void A_declared_length_has_ten_digits_at_most(string head, bool expected)
    {
        long budget = 100;
        Assert.Equal(expected, PayloadSurroundings.TryFindDeclaredEnd($"{head}[1, 2, 3]\"", head.Length, ref budget, out _));
    }

    [Theory]
    [InlineData(40, "}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}")]
    [InlineData(41, "}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}…")]
    public void People_are_shown_so_much_of_what_is_left_out(int closers, string shown) =>
        Assert.Equal(shown, JsonRepair.Repair("[1]" + new string('}', closers)).Payloads[0].Repairs[^1].Before);

    [Theory]
    [InlineData(40, "")]
    [InlineData(41, "…")]
    public void And_so_much_of_a_key(int length, string behind)
    {
        string text = "{\"" + A(length) + "\":{\"b\":\"c \"d\" e\"}}";
        Assert.Equal($"/{A(40)}{behind}/b", JsonRepair.Repair(text).Payloads[0].Repairs[0].Path);
    }

    private static string A(int count) => new('a', count);

    private static string Escaped(int times)
    {
        string text = """{"a":1}""";
        for (int i = 0; i < times; i++) text = text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        return text;
    }

    private static string Records(int keys, string last) =>
        $"[{{{string.Join(',', Enumerable.Range(0, keys).Select(static i => $"\"k{i}\":1"))}}},{{\"t\":\"x\",\"id\":1}},{{\"t\":\"x\",\"id\":2}},{last}]";
}
