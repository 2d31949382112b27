using System.Collections.Immutable;
using System.Text.Json;

namespace Cleanup.Corpus.Reports.Sarif;

/// <summary>Writes the tool, with a rule for each kind. Thread-safe.</summary>
internal static class SarifTool
{
    /// <summary>The level of a severity.</summary>
    public static string LevelOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "note",
    };

    /// <summary>Writes it as a property of the run that is open.</summary>
    public static void Write(Utf8JsonWriter json, string version, ImmutableArray<LeakKind> kinds)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "cleanup");
        json.WriteString("semanticVersion", version);
        json.WriteStartArray("rules");
        foreach (LeakKind kind in kinds) WriteRule(json, kind);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, LeakKind kind)
    {
        json.WriteStartObject();
        json.WriteString("id", kind.Id);
        json.WriteString("name", "Leaked" + NameOf(kind.Id));
        WriteText("shortDescription", $"Leaked {kind.Id}.");
        WriteText("fullDescription", kind.Summary);
        json.WriteStartObject("help");
        string advice = $"`cleanup clean` cuts it and recovers what it holds; `cleanup kinds {kind.Id}` has examples.";
        json.WriteString("text", $"{kind.Summary} {advice}");
        json.WriteString("markdown", $"{kind.Summary}\n\n{advice}");
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", LevelOf(FindingSeverity.Error));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue("leaked-output");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();

        void WriteText(string name, string text)
        {
            json.WriteStartObject(name);
            json.WriteString("text", text);
            json.WriteEndObject();
        }
    }

    // PhpVarDump: SARIF wants an identifier, and another one than the id.
    private static string NameOf(string id) => string.Concat(
        id.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(static word => char.ToUpperInvariant(word[0]) + word[1..]));
}
