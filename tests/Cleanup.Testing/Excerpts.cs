using System.Collections.Immutable;
using System.Text.Json;

namespace Cleanup.Testing;

/// <summary>The excerpts in the manner of scraped pages, <c>fixtures/excerpts</c>.</summary>
public static class Excerpts
{
    private const int MostOfName = 100;

    private const string Title = "Harbour bridge opens in May";
    private const string First = "The council votes on Thursday, with \"a long agenda\" before it.";
    private const string Last = "The vote is public.";

    /// <summary>Leaks, with their kind and what is done with them.</summary>
    public static ImmutableArray<LeakExcerpt> Leaks { get; } =
        [.. Lines("leaks").Select(static line => new LeakExcerpt(Of(line, "kind"), Of(line, "action"), Of(line, "leak")))];

    /// <summary>Honest texts that look like leaks.</summary>
    public static ImmutableArray<string> LookAlikes { get; } = [.. Lines("look-alikes").Select(static line => Of(line, "text"))];

    /// <summary>A short article in which a leak stands on lines of its own.</summary>
    public const string Article = $"{Title}\n\n{First}\n\n{Last}";

    /// <summary>Where it stands there, what is before and behind it.</summary>
    public static ImmutableArray<(string Place, string Before, string After)> Places { get; } =
    [
        ("in front", "", $"\n{Article}"),
        ("between", $"{Title}\n\n{First}\n\n", $"\n\n{Last}"),
        ("at the end", $"{Article}\n\n", ""),
    ];

    /// <summary>By what a text is named in a list: its beginning, on one line.</summary>
    public static string Begin(string text)
    {
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length > MostOfName ? line[..MostOfName] : line;
    }

    private static IEnumerable<JsonElement> Lines(string name) =>
        File.ReadLines(Fixture.PathOf($"excerpts/{name}.jsonl")).Select(static line => JsonElement.Parse(line));

    private static string Of(JsonElement line, string field) => line.GetProperty(field).GetString()!;
}
