using System.Text.Json;

namespace Cleanup.Corpus.Reports;

/// <summary>
/// Reads what was known from a report: JSON, JSON Lines, SARIF, GitLab's. Wherever in it a finding stands, its fingerprint tells it.
/// Thread-safe.
/// </summary>
internal static class BaselineReport
{
    /// <summary>The name of our fingerprint among those that a result of SARIF may have.</summary>
    public const string SarifFingerprint = "cleanup/v1";

    private static readonly JsonReaderOptions _options = new()
    {
        AllowMultipleValues = true,
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 512,
    };

    /// <summary>The findings of a report.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static List<BaselineEntry> Read(ReadOnlySpan<byte> report)
    {
        var entries = new List<BaselineEntry>();
        var reader = new Utf8JsonReader(report, _options);
        while (reader.Read())
        {
            using var value = JsonDocument.ParseValue(ref reader);
            Collect(value.RootElement, entries);
        }
        return entries;
    }

    private static void Collect(JsonElement value, List<BaselineEntry> entries)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in value.EnumerateArray()) Collect(item, entries);
        }
        else if (value.ValueKind == JsonValueKind.Object && EntryOf(value) is { } entry)
        {
            entries.Add(entry);
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty property in value.EnumerateObject()) Collect(property.Value, entries);
        }
    }

    private static BaselineEntry? EntryOf(JsonElement value)
    {
        string? fingerprint = Text(value, "fingerprint") ?? Text(value, "partialFingerprints", SarifFingerprint);
        if (!FindingHash.IsFingerprint(fingerprint)) return null;
        // A result of SARIF has a kind, too, which is another thing.
        string kind = Text(value, "ruleId") ?? Text(value, "kind") ?? Text(value, "check_name") ?? "";
        string source = Text(value, "source") ?? Text(value, "location", "path") ?? SarifPath(value) ?? "";
        return new BaselineEntry(source, kind, fingerprint!, Reason: null);
    }

    private static string? SarifPath(JsonElement result)
    {
        if (!result.TryGetProperty("locations", out JsonElement locations) || locations.ValueKind != JsonValueKind.Array) return null;
        string? uri = locations.EnumerateArray()
            .Select(static place => Text(place, "physicalLocation", "artifactLocation", "uri")).FirstOrDefault();
        return uri is null ? null : Uri.UnescapeDataString(uri);
    }

    private static string? Text(JsonElement value, params ReadOnlySpan<string> path)
    {
        foreach (string name in path)
            if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(name, out value)) return null;
        return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
    }
}
