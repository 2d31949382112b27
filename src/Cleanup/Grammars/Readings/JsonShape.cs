using System.Runtime.InteropServices;
using System.Text.Json;

namespace Cleanup.Grammars.Readings;

/// <summary>
/// What a JSON value looks like from outside: whether it is a list, how many keys and values, and whether it holds a list of alike records.
/// </summary>
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

    // Of 800 values in texts two would make 194 lists more articles', of licenses (type, url) and options; four would take it from 347.
    private const int EnoughArticleKeys = 3;

    /// <summary>The shape of strict JSON, in one pass: documents of System.Text.Json take time with the square of the depth.</summary>
    public static JsonShape Of(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        var open = new Stack<Level>();
        int keys = 0;
        int values = 0;
        var evidence = Evidence.None;
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    keys++;
                    open.Peek().Records?.CountKey(ref reader);
                    break;
                case JsonTokenType.EndArray or JsonTokenType.EndObject:
                    if (open.Pop() is { IsList: true, Records: { } list }) evidence |= EvidenceOf(list);
                    break;
                default:
                    values++;
                    RecordList? around = open.TryPeek(out Level level) && level.IsList ? level.Records : null;
                    around?.Add(reader.TokenType);
                    if (reader.TokenType == JsonTokenType.StartArray) open.Push(new Level(IsList: true, new RecordList()));
                    else if (reader.TokenType == JsonTokenType.StartObject) open.Push(new Level(IsList: false, around));
                    break;
            }
        }
        return new JsonShape(json[0] == (byte)'[', keys, values - 1, evidence);
    }

    private static Evidence EvidenceOf(RecordList list)
    {
        if (!list.IsAlike) return Evidence.None;
        int article = list.Keys.Count(_articleKeys.Contains);
        return article >= EnoughArticleKeys ? Evidence.AlikeRecords | Evidence.ArticleKeys : Evidence.AlikeRecords;
    }

    // A container that is open: of a list its own records, of an object the list that it is a record of.
    private readonly record struct Level(bool IsList, RecordList? Records);
}
