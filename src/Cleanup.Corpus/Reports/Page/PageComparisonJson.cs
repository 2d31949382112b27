using System.Collections.Immutable;
using System.Text.Json;

namespace Cleanup.Corpus.Reports.Page;

/// <summary>Writes what changed. Thread-safe.</summary>
internal static class PageComparisonJson
{
    // A list for people; the earlier report has them all.
    private const int MostGone = 100;

    /// <summary>Writes it as a property of the object that is open.</summary>
    public static void Write(Utf8JsonWriter writer, PageComparison comparison)
    {
        ImmutableArray<BaselineEntry> gone = comparison.Gone;
        writer.WriteStartObject("compare");
        writer.WriteString("name", comparison.Name);
        writer.WriteNumber("new", comparison.New);
        writer.WriteNumber("gone", gone.Length);
        writer.WriteNumber("same", comparison.Same);
        writer.WriteNumber("not_read", comparison.NotRead);
        WriteKinds(
            writer, comparison, gone.CountBy(static entry => entry.Kind, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal));
        writer.WriteStartArray("gone_findings");
        foreach (BaselineEntry entry in gone.Take(MostGone))
        {
            writer.WriteStartObject();
            writer.WriteString("kind", entry.Kind);
            writer.WriteString("source", entry.Source);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteKinds(Utf8JsonWriter writer, PageComparison comparison, Dictionary<string, int> gone)
    {
        writer.WriteStartArray("kinds");
        foreach (string kind in comparison.NewByKind.Keys.Union(gone.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            writer.WriteStartObject();
            writer.WriteString("kind", kind);
            writer.WriteNumber("new", comparison.NewByKind.GetValueOrDefault(kind));
            writer.WriteNumber("gone", gone.GetValueOrDefault(kind));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }
}
