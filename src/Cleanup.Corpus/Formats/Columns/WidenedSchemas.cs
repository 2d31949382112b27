using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cleanup.Corpus.Formats.Columns;

/// <summary>Tells of new columns where others keep descriptions of a table's columns beside it. Thread-safe.</summary>
internal static class WidenedSchemas
{
    private const string Spark = "org.apache.spark.sql.parquet.row.metadata";
    private const string HuggingFace = "huggingface";

    /// <summary>A description with columns of texts added; as it was where it is none that is known.</summary>
    /// <param name="key">What it is kept under.</param>
    /// <param name="description">The description.</param>
    /// <param name="names">The names of the columns.</param>
    public static string Widen(string key, string description, ImmutableArray<string> names)
    {
        if (key is not (Spark or HuggingFace)) return description;
        try
        {
            if (JsonNode.Parse(description) is not JsonObject json) return description;
            if (key is Spark) AddToSpark(json, names);
            else AddToHuggingFace(json, names);
            return json.ToJsonString();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            // What others cannot read either stays.
            return description;
        }
    }

    /// <summary>A description without columns that were added.</summary>
    /// <param name="key">What it is kept under.</param>
    /// <param name="description">The description.</param>
    /// <param name="names">The names of the columns.</param>
    public static string Narrow(string key, string description, ImmutableArray<string> names)
    {
        if (key is not (Spark or HuggingFace)) return description;
        try
        {
            if (JsonNode.Parse(description) is not JsonObject json) return description;
            if (key is Spark && json["fields"] is JsonArray fields)
                fields.RemoveAll(field => field is JsonObject own && names.Contains((string?)own["name"] ?? "", StringComparer.Ordinal));
            else if (json["info"] is JsonObject info && info["features"] is JsonObject features)
                foreach (string name in names) features.Remove(name);
            return json.ToJsonString();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            return description;
        }
    }

    private static void AddToSpark(JsonObject json, ImmutableArray<string> names)
    {
        if (json["fields"] is not JsonArray fields) return;
        foreach (string name in names)
        {
            JsonNode field = new JsonObject
            {
                ["name"] = name,
                ["type"] = "string",
                ["nullable"] = true,
                ["metadata"] = new JsonObject(),
            };
            fields.Add(field);
        }
    }

    private static void AddToHuggingFace(JsonObject json, ImmutableArray<string> names)
    {
        if (json["info"] is not JsonObject info || info["features"] is not JsonObject features) return;
        foreach (string name in names) features[name] = new JsonObject { ["dtype"] = "string", ["_type"] = "Value" };
    }
}
