using System.Collections.Immutable;
using System.Text.Json;

namespace Cleanup.Corpus.Formats.Json;

/// <summary>Writes what an article's header said, and how that is known. Thread-safe.</summary>
internal static class HeaderJson
{
    private const string DateOrder = "date_order";
    private const string Filled = "filled";

    /// <summary>The names of the fields, in their order.</summary>
    public static ImmutableArray<string> Names { get; } = ["title", "author", "dateline", "published", "modified", DateOrder, Filled];

    /// <summary>Writes all fields of a record's article, null where the header did not say.</summary>
    public static void Write(Utf8JsonWriter writer, CleanedRecord record, ArticleRecord article)
    {
        foreach ((string name, string? value) in Texts(article)) writer.WriteString(name, value);
        writer.WritePropertyName(DateOrder);
        if (article.DateOrder is { } decision) WriteDateOrder(writer, decision);
        else writer.WriteNullValue();
        writer.WritePropertyName(Filled);
        if (record.FilledFrom is { } leak) WriteFilled(writer, leak, article.FilledFields);
        else writer.WriteNullValue();
    }

    /// <summary>Writes the fields that a record's article gave and the JSON record does not have.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="record">The record.</param>
    /// <param name="article">Its article.</param>
    /// <param name="names">The properties that the JSON record has.</param>
    public static void WriteMissing(Utf8JsonWriter writer, CleanedRecord record, ArticleRecord article, IReadOnlyCollection<string> names)
    {
        foreach ((string name, string? value) in Texts(article))
            if (value is not null && IsMissing(name)) writer.WriteString(name, value);
        if (article.DateOrder is { } decision && IsMissing(DateOrder))
        {
            writer.WritePropertyName(DateOrder);
            WriteDateOrder(writer, decision);
        }
        string[] filled = [.. article.FilledFields.Where(IsMissing)];
        if (record.FilledFrom is { } leak && filled.Length > 0 && IsMissing(Filled))
        {
            writer.WritePropertyName(Filled);
            WriteFilled(writer, leak, filled);
        }

        bool IsMissing(string name) => !names.Contains(name, StringComparer.Ordinal);
    }

    /// <summary>Writes how dates of numbers were read, and what decided it.</summary>
    public static void WriteDateOrder(Utf8JsonWriter writer, DateOrderDecision decision)
    {
        writer.WriteStartObject();
        writer.WriteString("order", KebabCase.NameOf(decision.Order));
        writer.WriteString("from", KebabCase.NameOf(decision.Source));
        writer.WriteEndObject();
    }

    /// <summary>Writes which leak filled which fields.</summary>
    public static void WriteFilled(Utf8JsonWriter writer, int leak, IEnumerable<string> fields)
    {
        writer.WriteStartObject();
        writer.WriteNumber("leak", leak);
        writer.WriteStartArray("fields");
        foreach (string field in fields) writer.WriteStringValue(field);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static IEnumerable<(string Name, string? Value)> Texts(ArticleRecord article) =>
        Names.Zip((string?[])[article.Title, article.Author, article.Dateline, article.Published, article.Modified]);
}
