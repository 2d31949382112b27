using System.Text.Json;
using Cleanup.Corpus.Charsets;

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

    /// <summary>Writes the record of a text file as an object.</summary>
    public void WriteArticle(Utf8JsonWriter writer, CleanedRecord record)
    {
        var source = (TextRecord)record.Source;
        var article = (ArticleRecord)record.Fields[0].Result;
        SourceEncoding encoding = source.Content.Encoding;
        writer.WriteStartObject();
        writer.WriteString("id", record.Source.Id);
        writer.WriteString(Source, source.Input.Source);
        writer.WriteString(EncodingName, encoding.Name);
        writer.WriteBoolean(ByteOrderMark, encoding.HasByteOrderMark);
        writer.WriteString(Sha256, source.Content.Sha256);
        BadBytesJson.Write(writer, record.Fields[0].Positions, source.Content.BadBytes);
        HeaderJson.Write(writer, record, article);
        SourceText.Write(writer, Text, article.Text);
        WriteGained(writer, record);
        writer.WriteEndObject();
    }

    /// <summary>Writes the <see cref="GainedFields"/> into the object that is open.</summary>
    public void WriteGained(Utf8JsonWriter writer, CleanedRecord record)
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
        if (record.Source is JsonLineRecord line) BadBytesJson.Write(writer, line.BadBytes);
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
