using System.Text.Json;

namespace Cleanup.Corpus.Reports.Page;

/// <summary>Writes the sums and what the charts show. Thread-safe.</summary>
internal static class PageSumsJson
{
    // More bars than a chart draws: what is behind them counts as others.
    private const int MostEntries = 30;
    private const int MostSources = 10;

    /// <summary>Writes them as properties of the object that is open.</summary>
    public static void Write(Utf8JsonWriter writer, PageContent content)
    {
        PageSums sums = content.Sums;
        writer.WriteStartObject("sums");
        writer.WriteNumber("documents", content.Documents);
        writer.WriteNumber("documents_with_leaks", sums.WithLeaks);
        writer.WriteNumber("documents_uncut", sums.Uncut);
        writer.WriteNumber("leaks_cut", sums.Cut);
        writer.WriteNumber("leaks_reported", sums.Reported);
        writer.WriteNumber("characters_cut", sums.CharactersCut);
        writer.WriteNumber("related_links", sums.RelatedLinks);
        writer.WriteNumber("faults", content.Faults);
        writer.WriteNumber("rejected", content.Rejected);
        writer.WriteNumber("errors", content.Errors);
        writer.WriteEndObject();
        writer.WriteStartObject("shares");
        WriteKinds(writer, sums.Kinds);
        WriteTally(writer, "hosts", sums.Hosts, MostEntries);
        WriteTally(writer, "folders", sums.Folders, MostEntries);
        writer.WriteStartArray("places");
        foreach (long count in sums.Places) writer.WriteNumberValue(count);
        writer.WriteEndArray();
        WriteDates(writer, sums);
        writer.WriteNumber("undated", sums.Undated);
        writer.WriteEndObject();
        WriteTally(writer, "sources", sums.Sources, MostSources, sums.SourceCharacters);
    }

    private static void WriteKinds(Utf8JsonWriter writer, Tally<(string Kind, bool IsCut)> kinds)
    {
        writer.WriteStartObject("kinds");
        writer.WriteNumber("others", kinds.Others);
        writer.WriteStartArray("entries");
        foreach ((string kind, long cut, long reported) in kinds.Counts.GroupBy(static pair => pair.Key.Kind, StringComparer.Ordinal)
            .Select(static kind => (kind.Key, Cut: Sum(kind, isCut: true), Reported: Sum(kind, isCut: false)))
            .OrderByDescending(static kind => kind.Cut + kind.Reported).ThenBy(static kind => kind.Key, StringComparer.Ordinal))
        {
            writer.WriteStartObject();
            writer.WriteString("name", kind);
            writer.WriteNumber("cut", cut);
            writer.WriteNumber("reported", reported);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static long Sum(IEnumerable<KeyValuePair<(string Kind, bool IsCut), long>> counts, bool isCut) =>
        counts.Where(pair => pair.Key.IsCut == isCut).Sum(static pair => pair.Value);

    private static void WriteTally(Utf8JsonWriter writer, string name, Tally<string> counts, int most, Tally<string>? characters = null)
    {
        (string Key, long Count)[] ranked = [.. counts.Ranked(StringComparer.Ordinal)];
        writer.WriteStartObject(name);
        writer.WriteNumber("others", counts.Others + ranked.Skip(most).Sum(static row => row.Count));
        writer.WriteStartArray("entries");
        foreach ((string key, long count) in ranked.Take(most))
        {
            writer.WriteStartObject();
            writer.WriteString("name", key);
            writer.WriteNumber("count", count);
            if (characters is not null) writer.WriteNumber("characters", characters.Counts.GetValueOrDefault(key));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteDates(Utf8JsonWriter writer, PageSums sums)
    {
        writer.WriteStartArray("dates");
        foreach ((string date, long count) in DateAxis.Of(sums.Dates.Counts))
        {
            writer.WriteStartObject();
            writer.WriteString("name", date);
            writer.WriteNumber("count", count);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }
}
