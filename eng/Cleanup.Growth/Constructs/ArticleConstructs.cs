using System.Text.Json;
using Cleanup.Testing;

namespace Cleanup.Growth.Constructs;

/// <summary>What stands around leaks: lines of headers, clean articles; and the lists of related links in them.</summary>
internal static class ArticleConstructs
{
    private const string Kind = "article";

    public static IEnumerable<Construct> All => [.. Headers, .. LookAlikes, .. Links];

    private static IEnumerable<Construct> Headers => File.ReadLines(Fixture.PathOf("articles/headers.jsonl"))
        .SelectMany((line, index) => Pieces.Of(Kind, $"articles/headers.jsonl:{index + 1}", Subject.Clean, HeaderOf(JsonElement.Parse(line))));

    private static IEnumerable<Construct> LookAlikes => File.ReadLines(Fixture.PathOf("excerpts/look-alikes.jsonl"))
        .SelectMany((line, index) => Pieces.Of(Kind, $"excerpts/look-alikes.jsonl:{index + 1}", Subject.Clean, JsonElement.Parse(line).GetProperty("text").GetString()!));

    private static IEnumerable<Construct> Links => Directory.EnumerateFiles(Fixture.PathOf("articles/links"), "*.json").Order(StringComparer.Ordinal)
        .SelectMany(file => OfList($"articles/links/{Path.GetFileName(file)}", JsonElement.Parse(File.ReadAllText(file))));

    // The list as long as the text, whole and without its end; and many short ones.
    private static IEnumerable<Construct> OfList(string name, JsonElement list)
    {
        yield return new(Kind, name, "list", Subject.Clean, list.GetRawText() + "\n");
        if (list.ValueKind is not JsonValueKind.Array) yield break;
        string record = list[0].GetRawText();
        yield return new(Kind, name, "record, cut", Subject.Clean, record + ",") { Start = "[" };
        yield return new(Kind, name, "record", Subject.Clean, record + ",") { Start = "[", Middle = record + "]" };
    }

    private static string HeaderOf(JsonElement article) =>
        string.Join('\n', article.GetProperty("header").EnumerateArray().Select(line => line.GetString()));
}
