using Cleanup.Testing;
using Newtonsoft.Json.Linq;

namespace Cleanup.Fuzz.Scraps;

/// <summary>Scraps of the fixtures that belong to no single kind.</summary>
internal static class FixtureScraps
{
    /// <summary>What is given to JSON repair: the examples with their results, the sets, texts that are made to be slow.</summary>
    public static IEnumerable<string> Repair =>
    [
        .. RepairExample.ReadAll().SelectMany(static example => example.After.Append(example.Before)),
        .. Files("repair").SelectMany(static file => Strings(file, "text")),
        .. HostileJson.All.SelectMany(static hostile => (string[])[hostile.Start, hostile.Repeated, hostile.Create(40 + hostile.Repeated.Length)]),
    ];

    /// <summary>Leaks in the manner of scraped pages, look-alikes, lists of links.</summary>
    public static IEnumerable<string> Excerpts =>
    [
        .. Files("excerpts").SelectMany(static file => Strings(file, "leak").Concat(Strings(file, "text"))),
        .. Directory.EnumerateFiles(Fixture.PathOf("articles/links")).Order(StringComparer.Ordinal).Select(File.ReadAllText),
    ];

    /// <summary>Titles, datelines, bylines with the text below.</summary>
    public static IEnumerable<string> Headers =>
        Lines(Fixture.PathOf("articles/headers.jsonl")).SelectMany(static line => (string[])[Join(line["header"]), Join(line["body"])]);

    /// <summary>Texts that fuzzing found.</summary>
    public static IEnumerable<string> Found => Files("fuzz").SelectMany(static file => Strings(file, "text"));

    private static IEnumerable<string> Files(string folder) => Directory.Exists(Fixture.PathOf(folder))
        ? Directory.EnumerateFiles(Fixture.PathOf(folder), "*.jsonl").Order(StringComparer.Ordinal)
        : [];

    private static IEnumerable<string> Strings(string file, string field) => Lines(file).Select(line => (string?)line[field]).OfType<string>();

    // Not System.Text.Json: it refuses the lone surrogates that found texts may hold.
    private static IEnumerable<JObject> Lines(string file) => File.ReadLines(file).Select(JObject.Parse);

    private static string Join(JToken? lines) => string.Join('\n', lines?.Select(static line => (string?)line) ?? []);
}
