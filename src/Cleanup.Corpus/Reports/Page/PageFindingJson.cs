using System.Text;
using System.Text.Json;
using Cleanup.Corpus.Formats.Json;

namespace Cleanup.Corpus.Reports.Page;

/// <summary>Writes a finding; what there is none of is left out. Thread-safe.</summary>
internal static class PageFindingJson
{
    /// <summary>Writes the object.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="text">The place of its text among the texts.</param>
    /// <param name="level">How much of it.</param>
    public static void Write(Utf8JsonWriter writer, PageFinding finding, int text, PageLevel level)
    {
        writer.WriteStartObject();
        writer.WriteString("id", finding.Fingerprint);
        writer.WriteNumber("text", text);
        WriteFacts(writer, finding.Facts);
        if (finding.IsNew is { } isNew) writer.WriteString("change", isNew ? "new" : "known");
        PageDetails details = finding.Details.At(level);
        if (!details.Value.IsEmpty) SourceText.Write(writer, "value", Encoding.UTF8.GetString(details.Value.Span));
        if (details.IsValueCut) writer.WriteBoolean("value_cut", value: true);
        WriteLinks(writer, details);
        WriteRepairs(writer, details);
        if (details.Judgement is { } judgement) WriteJudgement(writer, judgement);
        writer.WriteEndObject();
    }

    private static void WriteFacts(Utf8JsonWriter writer, PageFacts facts)
    {
        writer.WriteString("kind", facts.Kind);
        writer.WriteString("confidence", facts.Confidence);
        writer.WriteString("action", KebabCase.NameOf(facts.Action));
        if (facts.Status != FindingStatus.New) writer.WriteString("status", KebabCase.NameOf(facts.Status));
        writer.WriteStartArray("evidence");
        foreach (string name in facts.Evidence) writer.WriteStringValue(name);
        writer.WriteEndArray();
        WritePair(writer, "range", (facts.Range.Start, facts.Range.End));
        WritePair(writer, "written", facts.Written);
        WritePair(writer, "begin", facts.Begin);
        WritePair(writer, "end", facts.End);
        writer.WriteNumber("place", facts.Place);
        writer.WriteString("recovery", KebabCase.NameOf(facts.Recovery.Status));
        if (facts.Recovery.Decoded) writer.WriteBoolean("decoded", value: true);
        if (facts.Recovery.DeclaredLength is { } declared) writer.WriteNumber("declared_length", declared);
        if (facts.Recovery.ActualLength is { } actual) writer.WriteNumber("actual_length", actual);
        if (facts.Recovery.LengthUnit is { } unit) writer.WriteString("length_unit", KebabCase.NameOf(unit));
        PageTextJson.WriteIfAny(writer, "hint", facts.Hint);
    }

    private static void WriteLinks(Utf8JsonWriter writer, PageDetails details)
    {
        if (details.LinksTotal == 0) return;
        writer.WriteNumber("links_total", details.LinksTotal);
        writer.WriteStartArray("links");
        foreach (PageLink link in details.Links)
        {
            writer.WriteStartObject();
            PageTextJson.WriteIfAny(writer, "id", link.Id);
            PageTextJson.WriteIfAny(writer, "title", link.Title);
            PageTextJson.WriteIfAny(writer, "url", link.Url);
            PageTextJson.WriteIfAny(writer, "image", link.Url is null ? link.Image : null);
            PageTextJson.WriteIfAny(writer, "published", link.Published);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void WriteRepairs(Utf8JsonWriter writer, PageDetails details)
    {
        if (details.RepairsTotal == 0) return;
        writer.WriteNumber("repairs_total", details.RepairsTotal);
        writer.WriteStartArray("repairs");
        foreach (PageRepair repair in details.Repairs)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", repair.Kind);
            SourceText.Write(writer, "path", repair.Path);
            SourceText.Write(writer, "before", repair.Before);
            SourceText.Write(writer, "after", repair.After);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void WriteJudgement(Utf8JsonWriter writer, PageJudgement page)
    {
        Judgement judgement = page.Judgement;
        writer.WriteStartObject("judgement");
        writer.WriteString("version", judgement.Version);
        writer.WriteNumber("sum", judgement.Sum);
        writer.WriteNumber("base", judgement.Base);
        writer.WriteString("family", judgement.Family);
        writer.WriteNumber("family_weight", judgement.FamilyWeight);
        writer.WriteString("prior", KebabCase.NameOf(judgement.Prior));
        writer.WriteNumber("prior_weight", judgement.PriorWeight);
        writer.WriteNumber("likely", judgement.Likely.Threshold);
        writer.WriteNumber("certain", judgement.Certain.Threshold);
        writer.WriteNumber("above", Math.Round(judgement.Likely.Decisive, 1));
        if (judgement.FindingsOfRun > 1 || judgement.FindingsOfFamily > 1) writer.WriteBoolean("together", value: true);
        writer.WriteString("reason", page.Reason);
        writer.WriteStartArray("signs");
        foreach (PageSign sign in page.Signs)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(sign.Id);
            writer.WriteNumberValue(sign.Weight);
            writer.WriteStringValue(sign.Where);
            writer.WriteEndArray();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WritePair(Utf8JsonWriter writer, string name, (int First, int Second) pair)
    {
        writer.WriteStartArray(name);
        writer.WriteNumberValue(pair.First);
        writer.WriteNumberValue(pair.Second);
        writer.WriteEndArray();
    }
}
