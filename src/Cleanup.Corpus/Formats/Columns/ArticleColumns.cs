using System.Collections.Immutable;
using System.Text.Json;
using Cleanup.Corpus.Formats.Json;

namespace Cleanup.Corpus.Formats.Columns;

/// <summary>
/// The table of articles: those of CSV, and what is needed to get a text's bytes back. What is no text is a column of JSON. Thread-safe.
/// </summary>
internal static class ArticleColumns
{
    private const string Id = "id";
    private const string Title = "title";

    /// <summary>The names of the columns.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        Id, RecordJson.Source, .. HeaderJson.Names, RecordJson.Text, .. GainedFields.Names,
        RecordJson.EncodingName, RecordJson.ByteOrderMark, RecordJson.Sha256,
    ];

    /// <summary>Writes a record as an object that has them, those left out that are null.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="record">The record.</param>
    /// <param name="json">Writes what is known of it.</param>
    public static void Write(Utf8JsonWriter writer, CleanedRecord record, RecordJson json)
    {
        writer.WriteStartObject();
        writer.WriteString(Id, record.Source.Id);
        writer.WriteString(RecordJson.Source, record.Source.Input.Source);
        record.Source.WriteOrigin(writer, record);
        if (record.Article is { } article) HeaderJson.Write(writer, record, article);
        // A field of the record goes before what a header said: of two properties the last counts.
        if (record.Title is { } title) SourceText.Write(writer, Title, title);
        if (record.Text is { } text) SourceText.Write(writer, RecordJson.Text, text);
        json.WriteGained(writer, record, badBytes: []);
        writer.WriteEndObject();
    }
}
