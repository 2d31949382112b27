using System.Text.Json;
using Cleanup.Testing;

namespace Cleanup.Growth.Constructs;

/// <summary>What stands around leaks: lines of headers, clean articles; and the lists of related links in them.</summary>
internal static class ArticleConstructs
{
    private const string Kind = "article";

    public static IEnumerable<Construct> All =>
    [
        .. Lines("articles/headers.jsonl", HeaderOf),
        .. Lines("excerpts/look-alikes.jsonl", static line => line.GetProperty("text").GetString()!),
        .. Directory.EnumerateFiles(Fixture.PathOf("articles/links"), "*.json").Order(StringComparer.Ordinal).SelectMany(Links),
    ];

    private static IEnumerable<Construct> Lines(string file, Func<JsonElement, string> textOf) =>
        File.ReadLines(Fixture.PathOf(file)).SelectMany((line, index) =>
            Pieces.Of(Kind, $"{file}:{index + 1}", Subject.Clean, textOf(JsonElement.Parse(line))));

    // Many lists; and a list as long as the text, whole and without its end.
    private static IEnumerable<Construct> Links(string file)
    {
        var list = JsonElement.Parse(File.ReadAllText(file));
        var whole = new Construct(Kind, $"articles/links/{Path.GetFileName(file)}", "list", Subject.Clean, list.GetRawText() + "\n");
        yield return whole;
        if (list.ValueKind is not JsonValueKind.Array) yield break;
        string record = list[0].GetRawText();
        yield return whole with { Form = "record, cut", Start = "[", Unit = record + "," };
        yield return whole with { Form = "record", Start = "[", Unit = record + ",", Middle = record + "]" };
    }

    private static string HeaderOf(JsonElement article) =>
        string.Join('\n', article.GetProperty("header").EnumerateArray().Select(line => line.GetString()));
}
