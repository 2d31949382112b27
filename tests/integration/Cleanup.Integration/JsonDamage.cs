using System.Net;
using System.Text;

namespace Cleanup.Integration;

/// <summary>A way in which a list of records is damaged.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Apply">Damages the records; gives the text.</param>
/// <param name="Compare">What of a title's characters the damage leaves to compare; the title as it is when null.</param>
/// <param name="Lossy">Whether characters of values are lost: such damages do not count in the mean.</param>
internal sealed record JsonDamage(string Name, Func<JsonRecord[], Random, string> Apply, Func<string, string>? Compare = null, bool Lossy = false)
{
    private const string Structure = "\"{}[],:";

    public static JsonDamage[] All { get; } =
    [
        new("none", (records, _) => List(records)),
        new("entities", (records, _) => WebUtility.HtmlEncode(List(records))),
        new("entities twice", (records, _) => WebUtility.HtmlEncode(WebUtility.HtmlEncode(List(records)))),
        new("numeric entities", (records, _) => List(records).Replace("&", "&#38;", StringComparison.Ordinal).Replace("\"", "&#x22;", StringComparison.Ordinal)),
        new("texturized", (records, _) => Texturize(ListUnescaped(records)), Straighten),
        new("texturized, as entities", (records, _) => Texturize(ListUnescaped(records)).Replace("&", "&#038;", StringComparison.Ordinal).Replace("“", "&#8220;", StringComparison.Ordinal).Replace("”", "&#8221;", StringComparison.Ordinal).Replace("″", "&#8243;", StringComparison.Ordinal).Replace("’", "&#8217;", StringComparison.Ordinal), Straighten),
        new("curly quotes throughout", (records, _) => InTurn(ListUnescaped(records), '“', '”'), Straighten),
        new("low-high quotes", (records, _) => InTurn(List(records).Replace("\\\"", "'", StringComparison.Ordinal), '„', '“'), text => Straighten(text).Replace('"', '\'')),
        new("guillemets", (records, _) => InTurn(List(records).Replace("\\\"", "'", StringComparison.Ordinal), '«', '»'), text => Straighten(text).Replace('"', '\'')),
        new("escaped as a string", (records, _) => Escape(List(records))),
        new("escaped twice", (records, _) => Escape(Escape(List(records)))),
        new("read as windows-1252", (records, _) => InTurn(List(records).Replace("\\\"", "'", StringComparison.Ordinal).Replace('“', '*').Replace('”', '*').Replace('’', '\''), '“', '”').Replace("“", "â€œ", StringComparison.Ordinal).Replace("”", "â€\u009d", StringComparison.Ordinal), text => text.Replace('“', '*').Replace('”', '*').Replace('’', '\'').Replace('"', '\'')),
        new("inner quotes unescaped", (records, _) => ListUnescaped(records)),
        new("trailing commas", (records, _) => List(records).Replace("}", ",}", StringComparison.Ordinal).Replace("]", ",]", StringComparison.Ordinal)),
        new("no commas between records", (records, _) => List(records).Replace("},{", "} {", StringComparison.Ordinal)),
        new("commas missing in every tenth record", (records, random) => Some(records, random, json => Without(json, ',', random))),
        new("colons missing in every tenth record", (records, random) => Some(records, random, json => Without(json, ':', random))),
        new("openers missing in every tenth record", (records, random) => Some(records, random, json => json[1..])),
        new("closers missing in every tenth record", (records, random) => Some(records, random, json => json[..^1])),
        new("quotes missing in every tenth record", (records, random) => Some(records, random, json => Without(json, '"', random))),
        new("wrong closers in every tenth record", (records, random) => Some(records, random, json => json[..^1] + ']')),
        new("single quotes", (records, _) => List(records).Replace("\\\"", "\u0001", StringComparison.Ordinal).Replace('"', '\'').Replace('\u0001', '"')),
        new("unquoted keys", (records, _) => Keys(List(records), name => name)),
        new("Python", (records, _) => Keys(List(records), name => $"u'{name}'").Replace("\"21\"", "u'21'", StringComparison.Ordinal)),
        new("cut at 10 %", (records, _) => Cut(List(records), 10)),
        new("cut at 50 %", (records, _) => Cut(List(records), 50)),
        new("cut at 90 %", (records, _) => Cut(List(records), 90)),
        new("head cut at 10 %", (records, _) => List(records)[(List(records).Length / 10)..]),
        new("head cut at 50 %", (records, _) => List(records)[(List(records).Length / 2)..]),
        new("line breaks in strings", (records, _) => List(records).Replace(" ", "\r\n", StringComparison.Ordinal), text => text.Replace("\r\n", " ", StringComparison.Ordinal)),
        new("control characters in strings", (records, _) => List(records).Replace(" ", "\t", StringComparison.Ordinal), text => text.Replace('\t', ' ')),
        new("wrapped at 80 columns", (records, _) => Wrap(List(records)), text => text.Replace("\n", "", StringComparison.Ordinal)),
        new("tags between tokens", (records, _) => List(records).Replace("},{", "}<br />\n,<p>{", StringComparison.Ordinal).Replace("\":\"", "\":<b>\"", StringComparison.Ordinal)),
        new("comments", (records, _) => List(records).Replace("},{", "}, // next\n{", StringComparison.Ordinal).Replace("\":\"", "\":/* a \"b\" */\"", StringComparison.Ordinal)),
        new("full-width punctuation", (records, _) => List(records).Replace("\":\"", "\"：\"", StringComparison.Ordinal).Replace("\",\"", "\"，\"", StringComparison.Ordinal).Replace("},{", "｝，｛", StringComparison.Ordinal)),
        new("a record a line", (records, _) => string.Join('\n', records.Select(record => record.ToJson()))),
        new("records without brackets around", (records, _) => string.Join(",\n", records.Select(record => record.ToJson()))),
        new("prose with brackets around", (records, _) => $"He [the pilot] said: {{so}} it is [1].\n\n{List(records)}\n\nSee [2] and \"the\" {{rest}}, [sic] he said."),
        new("garbage of 40 characters between records, ten times", (records, random) => Insert(List(records), random, 10, betweenRecords: true)),
        new("garbage of 40 characters anywhere, ten times", (records, random) => Insert(List(records), random, 10, betweenRecords: false), Lossy: true),
        new("one structural character in 100 deleted", (records, random) => string.Concat(List(records).Where(c => !Structure.Contains(c, StringComparison.Ordinal) || random.Next(100) > 0)), Lossy: true),
        new("one character in 1,000 deleted", (records, random) => string.Concat(List(records).Where(_ => random.Next(1000) > 0)), Lossy: true),
        new("40 characters deleted, ten times", (records, random) => Enumerable.Range(0, 10).Aggregate(List(records), (text, _) => text.Remove(random.Next(text.Length - 40), 40)), Lossy: true),
    ];

    private static string List(JsonRecord[] records) => $"[{string.Join(',', records.Select(record => record.ToJson()))}]";

    private static string ListUnescaped(JsonRecord[] records) => $"[{string.Join(',', records.Select(record => record.ToJson($"\"{record.Title}\"")))}]";

    private static string Cut(string text, int percent) => text[..(int)((long)text.Length * percent / 100)];

    private static string Escape(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);

    private static string Straighten(string text) => text.Replace('“', '"').Replace('”', '"').Replace('″', '"').Replace('’', '\'');

    private static string InTurn(string text, char open, char close)
    {
        bool opens = false;
        return string.Concat(text.Select(c => c != '"' ? c : (opens = !opens) ? open : close));
    }

    // What WordPress's wptexturize does: by the character before, and primes behind digits.
    private static string Texturize(string text) => string.Concat(text.Select((c, i) => c switch
    {
        '"' when " [{:,".Contains(text[i - 1], StringComparison.Ordinal) => '“',
        '"' when char.IsAsciiDigit(text[i - 1]) => '″',
        '"' => '”',
        '\'' => '’',
        _ => c,
    }));

    private static string Some(JsonRecord[] records, Random random, Func<string, string> damage) =>
        $"[{string.Join(',', records.Select(record => random.Next(10) == 0 ? damage(record.ToJson()) : record.ToJson()))}]";

    // Without one of the record's own structural characters of one sort.
    private static string Without(string json, char character, Random random)
    {
        int title = json.LastIndexOf(":\"", StringComparison.Ordinal) + 1;
        int[] places = [.. Enumerable.Range(0, json.Length).Where(i => json[i] == character && i <= title)];
        return json.Remove(places[random.Next(places.Length)], 1);
    }

    private static string Keys(string json, Func<string, string> write)
    {
        foreach (string name in (string[])["id", "sort", "contenttypeid", "pic", "title"]) json = json.Replace($"\"{name}\":", $"{write(name)}:", StringComparison.Ordinal);
        return json;
    }

    private static string Wrap(string text) => string.Join('\n', text.Chunk(80).Select(line => new string(line)));

    private static string Insert(string text, Random random, int times, bool betweenRecords)
    {
        const string alphabet = "abcdefghijklmnopqrstuvwxyz0123456789 ,.;<>\"'{}[]:%&#@";
        var result = new StringBuilder(text);
        for (int i = 0; i < times; i++)
        {
            int place = random.Next(result.Length);
            if (betweenRecords) place = result.ToString().IndexOf("},{", place, StringComparison.Ordinal) is >= 0 and int found ? found + 2 : 1;
            result.Insert(place, string.Concat(Enumerable.Range(0, 40).Select(_ => alphabet[random.Next(alphabet.Length)])));
        }
        return result.ToString();
    }
}
