using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cleanup.Peers;

/// <summary>Makes random JSON as programs print it: flat and nested objects, lists of alike records, in several layouts.</summary>
internal sealed class RandomRecord(Random random)
{
    private const int MaxDepth = 3;

    private static readonly string[] _keys =
    [
        "id", "name", "title", "url", "tags", "items", "price", "published",
        "author", "size", "lang", "active", "notes", "geo", "lat", "lon",
        "größe", "名前", "e-mail", "created_at", "imageUrl", "x:y",
        "type", "children", "count", "score", "first name", "@id", "$ref", "заголовок",
    ];

    private static readonly string[] _words =
    [
        "harbour", "ferry", "council", "Brücke", "crew", "the", "of",
        "2031", "storm", "église", "港口", "гавань", "night", "pier", "x", "12",
        "“lost”", "boats & crews", "5 %", "it's", "a/b", "(again)",
        "no.", "🚢", "Málaga", "mayor", "true", "at last",
    ];

    private static readonly string[] _joints = [" ", " ", " ", " ", " ", " ", ", ", ": ", " – ", ". ", "; ", "\n", " \"quoted\" ", "-"];

    /// <summary>The text of one document.</summary>
    public string Next()
    {
        JsonNode document = random.Next(4) switch
        {
            0 => Object(depth: MaxDepth),
            1 => Object(depth: 1),
            2 => AlikeRecords(),
            _ => new JsonObject { ["total"] = random.Next(100), [Pick(_keys)] = AlikeRecords(), ["next"] = Scalar() },
        };
        return Layout(document);
    }

    private string Layout(JsonNode document)
    {
        bool isIndented = random.Next(3) == 0;
        var options = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = isIndented };
        string json = document.ToJsonString(options);
        // The manner of Python's json.dumps: a blank behind each comma and colon.
        if (isIndented || random.Next(2) == 0) return json;
        return string.Concat(JsonTokens.Of(json).Select(token => token is "," or ":" ? token + " " : token));
    }

    private JsonArray AlikeRecords()
    {
        string[] keys = Keys(2 + random.Next(5));
        // Each key's values are made alike too.
        Func<JsonNode?>[] values = [.. keys.Select(_ => AlikeValue())];
        var records = new JsonArray();
        for (int count = 2 + random.Next(6); count > 0; count--)
        {
            var record = new JsonObject();
            for (int i = 0; i < keys.Length; i++) record[keys[i]] = values[i]();
            records.Add(record);
        }
        return records;
    }

    private Func<JsonNode?> AlikeValue()
    {
        string[] inner = Keys(2);
        return random.Next(7) switch
        {
            0 => () => random.Next(100_000),
            1 => () => random.Next(2) == 0,
            2 => () => new JsonObject { [inner[0]] = Text(), [inner[^1]] = random.Next(1000) },
            3 => () => new JsonArray([.. Enumerable.Range(0, random.Next(4)).Select(_ => (JsonNode)Text())]),
            4 => () => $"https://example.org/{random.Next(10_000)}/{Pick(_words)}?a=1,2",
            _ => () => Text(),
        };
    }

    private JsonObject Object(int depth)
    {
        var result = new JsonObject();
        foreach (string key in Keys(1 + random.Next(6))) result[key] = Value(depth - 1);
        return result;
    }

    private JsonNode? Value(int depth) => depth <= 0
        ? Scalar()
        : random.Next(5) switch
        {
            0 => Object(depth),
            1 => new JsonArray([.. Enumerable.Range(0, random.Next(5)).Select(_ => Value(depth - 1))]),
            _ => Scalar(),
        };

    private JsonNode? Scalar() => random.Next(9) switch
    {
        0 => random.Next(-50, 10_000),
        1 => Math.Round((random.NextDouble() * 200) - 100, 4),
        2 => random.Next(2) == 0,
        3 => null,
        4 => $"2031-0{1 + random.Next(9)}-1{random.Next(10)}T0{random.Next(10)}:30:00Z",
        _ => Text(),
    };

    private string Text()
    {
        int count = random.Next(12);
        string text = count == 0 && random.Next(3) > 0 ? Pick(_words) : "";
        for (int i = 0; i < count; i++) text += (i == 0 ? "" : Pick(_joints)) + Pick(_words);
        return text;
    }

    private string[] Keys(int count) => [.. random.GetItems(_keys, count * 2).Distinct(StringComparer.Ordinal).Take(count)];

    private string Pick(string[] from) => from[random.Next(from.Length)];
}
