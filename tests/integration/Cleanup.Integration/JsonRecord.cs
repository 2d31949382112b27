using System.Text.Json;

namespace Cleanup.Integration;

/// <summary>One of many alike records, as a news site's list of related links has them.</summary>
internal sealed record JsonRecord(string Id, string Sort, string Picture, string Title)
{
    private static readonly string[] _subjects = ["Ferry crew", "Harbour master", "The council", "Mayor’s office", "Pilots of three islands", "A diver", "Norr's lifeboat", "The weather office"];
    private static readonly string[] _verbs = ["rescues", "thanks", "reopens", "counts", "closes", "asks for", "\"finds\"", "paints"];
    private static readonly string[] _objects = ["two sailors", "the old pier, at last", "more than 50 seals", "a “lost” anchor", "Sild: the other harbour", "its boats & crews", "the \"Anna\"", "12 bridges"];
    private static readonly string[] _ends = ["after a storm", "in 2031", "+ Video", "(again)", "– an overview", "at night", "", "?"];

    /// <summary>As many different records as wanted, the same for the same seed.</summary>
    public static JsonRecord[] Create(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(i => new JsonRecord(
            $"{2_204_417 + (i * 7)}",
            $"{5_512_908 - i}",
            $"/2031/04/{1 + (i % 28):00}/harbour_{i:0000}_4x3.jpg",
            $"{Pick(random, _subjects)} {Pick(random, _verbs)} {Pick(random, _objects)} {Pick(random, _ends)}".TrimEnd()))];

    public string ToJson() => ToJson(Quote(Title));

    /// <summary>The record with its title's JSON given.</summary>
    public string ToJson(string title) =>
        $$"""{"id":"{{Id}}","sort":"{{Sort}}","contenttypeid":"21","pic":"{{Picture}}","title":{{title}}}""";

    /// <summary>The records in a recovered value, in any depth of arrays; what is no such record counts as one too.</summary>
    public static IEnumerable<JsonRecord?> ReadAll(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(ReadAll),
        JsonValueKind.Object => [Read(value)],
        _ => [null],
    };

    private static JsonRecord? Read(JsonElement value)
    {
        string[] names = [.. value.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal)];
        if (!names.AsSpan().SequenceEqual(["contenttypeid", "id", "pic", "sort", "title"])) return null;
        string? Text(string name) => value.GetProperty(name).ValueKind == JsonValueKind.String ? value.GetProperty(name).GetString() : null;
        return Text("contenttypeid")?.ReplaceLineEndings("") is "21" ? new(Text("id") ?? "", Text("sort") ?? "", Text("pic") ?? "", Text("title") ?? "") : null;
    }

    private static string Quote(string text) => $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
