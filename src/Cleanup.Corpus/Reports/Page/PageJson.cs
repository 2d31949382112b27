using System.Collections.Immutable;
using System.Text.Json;
using Cleanup.Corpus.Formats.Json;

namespace Cleanup.Corpus.Reports.Page;

/// <summary>
/// Writes what the page's script reads; offsets are UTF-16 units, as the script counts, where nothing else is said. Thread-safe.
/// </summary>
internal static class PageJson
{
    /// <summary>Writes all of it.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="content">What the page tells.</param>
    /// <param name="level">How much of each finding.</param>
    public static void Write(Utf8JsonWriter writer, PageContent content, PageLevel level)
    {
        var held = HeldTexts.Of(content.Findings, level);
        writer.WriteStartObject();
        writer.WriteNumber("format", 1);
        WriteVersions(writer, content);
        writer.WriteString("offsets", KebabCase.NameOf(content.Offsets));
        writer.WriteBoolean("redacted", content.Redacts);
        PageSumsJson.Write(writer, content);
        if (content.Comparison is { } comparison) PageComparisonJson.Write(writer, comparison);
        WriteLeftOut(writer, content, held);
        WriteMeanings(writer, content.Findings);
        writer.WriteStartArray("records");
        foreach (PageRecord record in held.Records) PageTextJson.WriteRecord(writer, record);
        writer.WriteEndArray();
        writer.WriteStartArray("texts");
        foreach (PageText text in held.Texts) PageTextJson.Write(writer, text, held.IndexOf(text.Record));
        writer.WriteEndArray();
        writer.WriteStartArray("findings");
        foreach (PageFinding finding in content.Findings) PageFindingJson.Write(writer, finding, held.IndexOf(finding.Text), level);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteVersions(Utf8JsonWriter writer, PageContent content)
    {
        writer.WriteStartObject("versions");
        writer.WriteString("tool", RunVersions.Tool);
        writer.WriteString("judge", content.Versions?.Judge ?? "");
        writer.WriteString("settings", content.Versions?.Settings ?? "");
        writer.WriteEndObject();
    }

    private static void WriteLeftOut(Utf8JsonWriter writer, PageContent content, HeldTexts held)
    {
        writer.WriteStartObject("left_out");
        writer.WriteString("how", content.IsSample ? "the first of each kind and a sample of the others" : "");
        writer.WriteNumber("texts", held.Texts.Count(static text => !text.IsWhole));
        writer.WriteNumber("values", content.Findings.Count(finding =>
            finding.Details.IsValueCut || finding.Details.Value.Length > held.Level.Value));
        writer.WriteEndObject();
    }

    // Once each, as a thousand findings share them.
    private static void WriteMeanings(Utf8JsonWriter writer, ImmutableArray<PageFinding> findings)
    {
        writer.WriteStartObject("signs");
        foreach (PageSign sign in findings.SelectMany(static finding => finding.Details.Judgement?.Signs ?? [])
            .DistinctBy(static sign => sign.Id, StringComparer.Ordinal).OrderBy(static sign => sign.Id, StringComparer.Ordinal))
            writer.WriteString(sign.Id, sign.Meaning);
        writer.WriteEndObject();
    }
}
