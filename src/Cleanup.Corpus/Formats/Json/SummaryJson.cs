using System.Text.Json;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Formats.Json;

/// <summary>Writes the sums of a run. Thread-safe.</summary>
public static class SummaryJson
{
    /// <summary>Writes them as an indented document.</summary>
    public static void Write(Stream output, RunSummary summary, ProblemLog log, RunVersions versions)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(versions);
        using (var writer = new Utf8JsonWriter(output, JsonFormats.Indented))
        {
            writer.WriteStartObject();
            WriteSums(writer, summary);
            writer.WriteNumber("errors", log.Errors);
            writer.WriteNumber("rejected", log.Rejected);
            WriteCounts(writer, "reject_reasons", "reason", log.RejectReasons);
            VersionsJson.Write(writer, versions);
            writer.WriteEndObject();
        }
        output.Write("\n"u8);
    }

    /// <summary>Writes what is summed of records, as properties of the object that is open.</summary>
    internal static void WriteSums(Utf8JsonWriter writer, RunSummary summary)
    {
        writer.WriteNumber("documents", summary.Records);
        writer.WriteNumber("documents_with_leaks", summary.WithLeaks);
        writer.WriteNumber("documents_uncut", summary.Uncut);
        writer.WriteNumber("leaks_cut", summary.Cut);
        writer.WriteNumber("leaks_reported", summary.Reported);
        writer.WriteNumber("characters_cut", summary.CharactersCut);
        writer.WriteNumber("related_links", summary.RelatedLinks);
        writer.WriteNumber("faults", summary.Faults);
        WriteLeaks(writer, summary.Leaks);
        WriteCounts(writer, "hosts", "host", summary.Hosts);
    }

    private static void WriteLeaks(Utf8JsonWriter writer, Tally<LeakSort> leaks)
    {
        writer.WriteStartArray("leaks");
        foreach ((LeakSort sort, long count) in leaks.Ranked(LeakSortOrder.Instance))
        {
            writer.WriteStartObject();
            writer.WriteString("kind", sort.Kind);
            writer.WriteString("confidence", KebabCase.NameOf(sort.Confidence));
            writer.WriteString("action", KebabCase.NameOf(sort.Action));
            writer.WriteNumber("count", count);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    // Null stands for those beyond the limit.
    private static void WriteCounts(Utf8JsonWriter writer, string name, string keyName, Tally<string> counts)
    {
        writer.WriteStartArray(name);
        foreach ((string key, long count) in counts.Ranked(StringComparer.Ordinal)) WriteCount(writer, keyName, key, count);
        if (counts.Others > 0) WriteCount(writer, keyName, null, counts.Others);
        writer.WriteEndArray();
    }

    private static void WriteCount(Utf8JsonWriter writer, string keyName, string? key, long count)
    {
        writer.WriteStartObject();
        writer.WriteString(keyName, key);
        writer.WriteNumber("count", count);
        writer.WriteEndObject();
    }
}
