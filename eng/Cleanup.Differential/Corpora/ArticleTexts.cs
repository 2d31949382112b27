using System.Text.Json;
using Cleanup.Differential.Texts;
using Cleanup.Testing;

namespace Cleanup.Differential.Corpora;

/// <summary>The articles of the fixtures: whole ones, labelled headers with a body, and lists of related links that leaked.</summary>
internal static class ArticleTexts
{
    private const string Folder = "articles";
    private const string HeadersFile = "articles/headers.jsonl";

    public static IEnumerable<SourceText> All => [.. Whole, .. Headers, .. Links];

    private static IEnumerable<SourceText> Whole => Files("*.txt").Select(file => SourceText.Of(file, Fixture.Read(file)));

    private static IEnumerable<SourceText> Headers =>
        File.ReadLines(Fixture.PathOf(HeadersFile)).Select(static (line, index) => ReadHeader($"{HeadersFile}:{index + 1}", line));

    private static IEnumerable<SourceText> Links =>
        Files("links/*.json").SelectMany(static file => Placing.Everywhere(SourceText.Of(file, Fixture.Read(file))));

    private static SourceText ReadHeader(string id, string line)
    {
        JsonElement article = JsonElement.Parse(line);
        string header = string.Join('\n', Strings(article, "header"));
        string body = string.Join("\n\n", Strings(article, "body"));
        return SourceText.Of(id, header.Length == 0 ? body : $"{header}\n\n{body}");
    }

    private static IEnumerable<string> Strings(JsonElement article, string name) =>
        article.GetProperty(name).EnumerateArray().Select(static line => line.GetString()!);

    private static IEnumerable<string> Files(string pattern) =>
        Directory.EnumerateFiles(Fixture.PathOf(Folder), pattern)
            .Select(static file => Path.GetRelativePath(Fixture.PathOf(""), file)).Order(StringComparer.Ordinal);
}
