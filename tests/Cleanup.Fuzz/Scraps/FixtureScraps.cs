using System.Text.Json;
using Cleanup.Fuzz.Found;
using Cleanup.Testing;

namespace Cleanup.Fuzz.Scraps;

/// <summary>Scraps of the fixtures that belong to no single kind.</summary>
internal static class FixtureScraps
{
    private const int HostileLength = 60;

    /// <summary>What is given to JSON repair: the examples with their results, the sets, texts that are made to be slow.</summary>
    public static IEnumerable<string> Repair =>
    [
        .. RepairExample.ReadAll().SelectMany(static example => example.After.Append(example.Before)),
        .. Files("repair").SelectMany(static file => Strings(file, "text")),
        .. HostileJson.All.SelectMany(static hostile => (string[])[hostile.Start, hostile.Repeated, hostile.Create(HostileLength)]),
    ];

    /// <summary>Leaks in the manner of scraped pages, look-alikes, lists of links.</summary>
    public static IEnumerable<string> Excerpts =>
    [
        .. Files("excerpts").SelectMany(static file => Strings(file, "leak").Concat(Strings(file, "text"))),
        .. Directory.EnumerateFiles(Fixture.PathOf("articles/links")).Order(StringComparer.Ordinal).Select(File.ReadAllText),
    ];

    /// <summary>Titles, datelines, bylines with the text below.</summary>
    public static IEnumerable<string> Headers =>
        Lines(Fixture.PathOf("articles/headers.jsonl")).SelectMany(static line => (string[])[Join(line, "header"), Join(line, "body")]);

    /// <summary>Texts that fuzzing found.</summary>
    public static IEnumerable<string> Found => Files("fuzz").SelectMany(FoundText.ReadAll).Select(static found => found.Text);

    private static IEnumerable<string> Files(string folder) => Directory.Exists(Fixture.PathOf(folder))
        ? Directory.EnumerateFiles(Fixture.PathOf(folder), "*.jsonl").Order(StringComparer.Ordinal)
        : [];

    private static IEnumerable<string> Strings(string file, string field)
    {
        foreach (JsonElement line in Lines(file))
        {
            if (line.TryGetProperty(field, out JsonElement value) && value.ValueKind == JsonValueKind.String)
                yield return AnyJson.Text(value);
        }
    }

    private static IEnumerable<JsonElement> Lines(string file) => File.ReadLines(file).Select(static line => JsonElement.Parse(line));

    private static string Join(JsonElement article, string part) =>
        string.Join('\n', article.GetProperty(part).EnumerateArray().Select(static line => line.GetString()));
}
