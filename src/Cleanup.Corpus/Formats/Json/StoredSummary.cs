using System.Text.Json;

namespace Cleanup.Corpus.Formats.Json;

/// <summary>Reads sums as <see cref="SummaryJson"/> writes them. Thread-safe.</summary>
internal static class StoredSummary
{
    /// <summary>The sums of an object.</summary>
    /// <exception cref="KeyNotFoundException">One is missing.</exception>
    /// <exception cref="InvalidOperationException">One is of another type.</exception>
    /// <exception cref="FormatException">One is out of range.</exception>
    public static RunSummary Read(JsonElement sums)
    {
        var summary = new RunSummary
        {
            Records = Number(sums, "documents"),
            WithLeaks = Number(sums, "documents_with_leaks"),
            Uncut = Number(sums, "documents_uncut"),
            Cut = Number(sums, "leaks_cut"),
            Reported = Number(sums, "leaks_reported"),
            CharactersCut = Number(sums, "characters_cut"),
            RelatedLinks = Number(sums, "related_links"),
            Faults = Number(sums, "faults"),
        };
        foreach (JsonElement leaks in sums.GetProperty("leaks").EnumerateArray()) summary.Leaks.Add(SortOf(leaks), Number(leaks, "count"));
        foreach (JsonElement host in sums.GetProperty("hosts").EnumerateArray())
        {
            if (host.GetProperty("host").GetString() is { } name) summary.Hosts.Add(name, Number(host, "count"));
            else summary.Hosts.AddOthers(Number(host, "count"));
        }
        return summary;
    }

    private static LeakSort SortOf(JsonElement leaks) => new(
        leaks.GetProperty("kind").GetString()!,
        KebabCase.Parse<Confidence>(leaks.GetProperty("confidence").GetString()!),
        KebabCase.Parse<LeakAction>(leaks.GetProperty("action").GetString()!));

    private static long Number(JsonElement of, string name) => of.GetProperty(name).GetInt64();
}
