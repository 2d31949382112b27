using System.Text.Json;
using Cleanup.Differential.Texts;

namespace Cleanup.Differential.Corpora;

/// <summary>The news that bench/fetch-news.sh fetches: clean articles, each with its title in front.</summary>
internal static class NewsTexts
{
    /// <summary>The articles of a file.</summary>
    public static IEnumerable<SourceText> Read(string file) => File.ReadLines(file).Select(static line =>
    {
        JsonElement article = JsonElement.Parse(line);
        return SourceText.Of($"{article.GetProperty("id")}", $"{article.GetProperty("title")}\n\n{article.GetProperty("body")}");
    });
}
