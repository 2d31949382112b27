using System.Collections.Immutable;
using System.Text.Json;

namespace Cleanup.Corpus.Formats.Json;

/// <summary>Writes records: an article as a whole, or what a JSON record gains. Thread-safe.</summary>
/// <param name="lean">Whether to leave out recovered values and the text that was cut.</param>
internal sealed class RecordJson(bool lean)
{
    public const string RelatedLinks = "related_links";
    public const string Leaks = "leaks";
    public const string Edits = "edits";
    public const string Source = "source";
    public const string EncodingName = "encoding";
    public const string ByteOrderMark = "bom";
    public const string Sha256 = "source_sha256";
    public const string Text = "text";

    /// <summary>Writes a record that did not come as an object as one.</summary>
    public void WriteArticle(Utf8JsonWriter writer, CleanedRecord record)
    {
        var article = (ArticleRecord)record.Fields[0].Result;
        writer.WriteStartObject();
        writer.WriteString("id", record.Source.Id);
        writer.WriteString(Source, record.Source.Input.Source);
        record.Source.WriteOrigin(writer, record);
        HeaderJson.Write(writer, record, article);
        SourceText.Write(writer, Text, article.Text);
        WriteGained(writer, record, badBytes: []);
        writer.WriteEndObject();
    }

    /// <summary>Writes the <see cref="GainedFields"/> into the object that is open.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="record">The record.</param>
    /// <param name="badBytes">Where it came as an object, the bytes that were no UTF-8.</param>
    public void WriteGained(Utf8JsonWriter writer, CleanedRecord record, ImmutableArray<FieldBadBytes> badBytes)
    {
        writer.WritePropertyName(RelatedLinks);
        WriteRelatedLinks(writer, record);
        writer.WritePropertyName(Leaks);
        WriteLeaks(writer, record);
        writer.WriteStartArray(Edits);
        foreach (CleanedField field in record.Fields)
            foreach (Edit edit in field.Result.Edits)
                EditJson.Write(writer, field, edit, lean);
        writer.WriteEndArray();
        VersionsJson.Write(writer, record.Versions);
        OffsetUnitJson.Write(writer, record.Offsets);
        UncutJson.Write(writer, record.Uncut);
        BadBytesJson.Write(writer, badBytes, record.Offsets);
        FaultJson.Write(writer, record);
    }

    /// <summary>Writes the array of related links.</summary>
    public static void WriteRelatedLinks(Utf8JsonWriter writer, CleanedRecord record)
    {
        writer.WriteStartArray();
        foreach (RecordLink link in record.RelatedLinks) RelatedLinkJson.Write(writer, link);
        writer.WriteEndArray();
    }

    /// <summary>Writes the array of leaks.</summary>
    public void WriteLeaks(Utf8JsonWriter writer, CleanedRecord record)
    {
        writer.WriteStartArray();
        foreach (CleanedField field in record.Fields)
        {
            foreach (Finding leak in field.Result.Leaks)
            {
                writer.WriteStartObject();
                LeakJson.WriteProperties(writer, field, leak, lean);
                writer.WriteEndObject();
            }
        }
        writer.WriteEndArray();
    }
}
