using System.Text.Json;

namespace Cleanup.Corpus.Formats.Json;

/// <summary>
/// Records as JSON-LD in the vocabulary of schema.org: a <c>NewsArticle</c> with what is known of it. Related links are
/// the <c>relatedLink</c> of its page, and with all their data lists that the article mentions.
/// </summary>
internal sealed class SchemaOrgContent : RecordContent
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CleanedRecord record)
    {
        ArticleRecord? article = record.Article;
        OwnHeader own = record.Source.ReadOwnHeader();
        RelatedLink[] links = [.. record.RelatedLinks.Select(related => related.Link)];
        writer.WriteStartObject();
        writer.WriteString("@context", "https://schema.org");
        writer.WriteString("@type", "NewsArticle");
        writer.WriteString("identifier", record.Source.Id);
        WriteText(writer, "url", record.Source.Url);
        WriteText(writer, "headline", record.Title ?? own.Title);
        WritePerson(writer, own.Author ?? article?.Author);
        WriteText(writer, "dateline", article?.Dateline);
        WriteText(writer, "datePublished", own.Published ?? article?.Published);
        WriteText(writer, "dateModified", own.Modified ?? article?.Modified);
        WriteText(writer, "articleBody", record.Text);
        WriteAddresses(writer, [.. links.Select(link => link.Url).OfType<string>()]);
        WriteLists(writer, links);
        writer.WriteEndObject();
    }

    // relatedLink is a property of pages, not of articles (schema.org/relatedLink).
    private static void WriteAddresses(Utf8JsonWriter writer, string[] addresses)
    {
        if (addresses.Length == 0) return;
        writer.WriteStartObject("mainEntityOfPage");
        writer.WriteString("@type", "WebPage");
        writer.WriteStartArray("relatedLink");
        foreach (string address in addresses) writer.WriteStringValue(address);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteLists(Utf8JsonWriter writer, RelatedLink[] links)
    {
        if (links.Length == 0) return;
        writer.WriteStartArray("mentions");
        foreach (IGrouping<int, RelatedLink> list in links.GroupBy(link => link.Leak))
        {
            writer.WriteStartObject();
            writer.WriteString("@type", "ItemList");
            writer.WriteStartArray("itemListElement");
            foreach ((int index, RelatedLink link) in list.Index()) WriteItem(writer, index + 1, link);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void WriteItem(Utf8JsonWriter writer, int position, RelatedLink link)
    {
        writer.WriteStartObject();
        writer.WriteString("@type", "ListItem");
        writer.WriteNumber("position", position);
        writer.WriteStartObject("item");
        writer.WriteString("@type", "Article");
        WriteText(writer, "identifier", link.Id);
        WriteText(writer, "url", link.Url);
        WriteText(writer, "headline", link.Title);
        WritePerson(writer, link.Author);
        WriteText(writer, "datePublished", link.Published);
        WriteText(writer, "articleSection", link.Section);
        WriteText(writer, "description", link.Summary);
        WriteText(writer, "image", link.Image);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WritePerson(Utf8JsonWriter writer, string? name)
    {
        if (name is null) return;
        writer.WriteStartObject("author");
        writer.WriteString("@type", "Person");
        writer.WriteString("name", name);
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null) writer.WriteString(name, text);
    }
}
