using System.Collections.Immutable;
using System.Text.Json;
using Cleanup.Articles.Links;

namespace Cleanup.Articles.JsonLd;

/// <summary>
/// The description of the article itself that leaked with it: a JSON-LD object of type <c>NewsArticle</c> or another Article
/// (schema.org). Immutable.
/// </summary>
internal sealed class LeakedArticle
{
    // JSON-LD lists its things flat or under @graph; deeper ones describe other pages.
    private const int DeepestThing = 4;

    private static readonly HashSet<string> _types = new(StringComparer.OrdinalIgnoreCase)
    {
        "Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "BackgroundNewsArticle",
        "ReviewNewsArticle", "BlogPosting", "LiveBlogPosting", "ScholarlyArticle",
    };

    /// <summary>The index of the leak in its text.</summary>
    public required int Leak { get; init; }

    public string? Title { get; init; }

    public string? Author { get; init; }

    public string? Published { get; init; }

    public string? Modified { get; init; }

    /// <summary>The article that the leaks describe; null when they describe none, or several.</summary>
    public static LeakedArticle? Find(ImmutableArray<Finding> leaks)
    {
        LeakedArticle? found = null;
        for (int leak = 0; leak < leaks.Length; leak++)
        {
            ReadOnlyMemory<byte> json = leaks[leak].Recovery.Json;
            if (leaks[leak].Action != LeakAction.Cut || json.IsEmpty ||
                json.Span.IndexOf("Article\""u8) < 0 && json.Span.IndexOf("Posting\""u8) < 0)
                continue;
            if (!JsonSource.TryParse(json.Span, out JsonElement root)) continue;
            foreach (JsonElement thing in Things(root))
            {
                if (found is not null) return null;
                found = Read(thing, root, leak);
            }
        }
        return found;
    }

    /// <summary>The names of what it says of the article and a header does not.</summary>
    public ImmutableArray<string> Fills(string? title, string? author, string? published, string? modified)
    {
        (string Name, string? Own, string? Leaked)[] fields =
            [("title", title, Title), ("author", author, Author), ("published", published, Published), ("modified", modified, Modified)];
        return [.. fields.Where(static field => field.Own is null && field.Leaked is not null).Select(static field => field.Name)];
    }

    private static List<JsonElement> Things(JsonElement root)
    {
        var things = new List<JsonElement>();
        var open = new Stack<(JsonElement Value, int Depth)>([(root, 0)]);
        while (open.TryPop(out (JsonElement Value, int Depth) next))
        {
            if (next.Depth > DeepestThing) continue;
            if (next.Value.ValueKind == JsonValueKind.Array)
            {
                foreach (JsonElement member in next.Value.EnumerateArray()) open.Push((member, next.Depth + 1));
            }
            else if (next.Value.ValueKind == JsonValueKind.Object)
            {
                if (IsArticle(next.Value)) things.Add(next.Value);
                else if (Thing.Get(next.Value, "@graph") is { } graph) open.Push((graph, next.Depth + 1));
                else if (Thing.Get(next.Value, "mainEntity") is { } main) open.Push((main, next.Depth + 1));
            }
        }
        return things;
    }

    private static bool IsArticle(JsonElement value)
    {
        bool isNamed = Thing.Get(value, "headline") is not null || Thing.Get(value, "name") is not null;
        if (!isNamed || Thing.Get(value, "@type") is not { } type) return false;
        return type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Any(IsArticleType) : IsArticleType(type);
    }

    private static bool IsArticleType(JsonElement type) => JsonSource.TryGetText(type, out string? text) && _types.Contains(text);

    private static LeakedArticle Read(JsonElement thing, JsonElement root, int leak) => new()
    {
        Leak = leak,
        Title = Thing.Text(thing, LinkRole.Title, "headline", "name"),
        Author = Thing.Text(thing, LinkRole.Author, "author", "creator") ?? Thing.ReferredAuthor(thing, root),
        Published = Thing.Date(thing, "datePublished"),
        Modified = Thing.Date(thing, "dateModified"),
    };
}
