using System.Runtime.InteropServices;
using System.Text.Json;

namespace Cleanup.Detectors.Json;

/// <summary>What a JSON value looks like from outside: whether it is a list, how many keys and values, and whether it holds a list of alike records.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct JsonShape(bool IsList, int Keys, int Values, Evidence Evidence)
{
    // The words of content management systems; three of them in one record are no accident.
    private static readonly HashSet<string> _articleKeys = new(StringComparer.OrdinalIgnoreCase)
    {
        "id", "_id", "nid", "uuid", "post_id", "title", "headline", "name", "post_title", "url", "link", "href", "slug", "permalink",
        "image", "img", "pic", "thumb", "thumbnail", "date", "published", "datePublished", "created", "modified", "updated",
        "author", "section", "category", "contenttypeid", "type", "sort", "order", "summary", "description", "excerpt", "@type",
    };

    private const int EnoughArticleKeys = 3;

    /// <summary>The shape of strict JSON.</summary>
    public static JsonShape Of(ReadOnlyMemory<byte> json)
    {
        using JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = int.MaxValue });
        int keys = 0;
        int values = 0;
        var evidence = Evidence.None;
        var pending = new Stack<JsonElement>([document.RootElement]);
        while (pending.TryPop(out JsonElement element))
        {
            values++;
            if (element.ValueKind == JsonValueKind.Array)
            {
                evidence |= OfList(element);
                foreach (JsonElement item in element.EnumerateArray()) pending.Push(item);
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                foreach (JsonProperty property in element.EnumerateObject())
                {
                    keys++;
                    pending.Push(property.Value);
                }
            }
        }
        return new JsonShape(document.RootElement.ValueKind == JsonValueKind.Array, keys, values - 1, evidence);
    }

    private static Evidence OfList(JsonElement list)
    {
        int records = 0;
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (JsonElement item in list.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.Object) return Evidence.None;
            records++;
            foreach (JsonProperty property in item.EnumerateObject())
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, property.Name, out _)++;
            }
        }
        // Alike: most keys are in most records.
        int shared = counts.Values.Count(count => count * 2 > records);
        if (records < 2 || shared == 0 || shared * 2 < counts.Count) return Evidence.None;
        int article = counts.Keys.Count(_articleKeys.Contains);
        return article >= EnoughArticleKeys ? Evidence.AlikeRecords | Evidence.ArticleKeys : Evidence.AlikeRecords;
    }
}
