using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace Cleanup.Testing;

/// <summary>The published schema of settings.</summary>
public static class SettingsSchema
{
    // NJsonSchema knows the definitions of a schema by the name they had before 2019-09.
    private static readonly JsonSchema _schema = JsonSchema
        .FromJsonAsync(Text.Replace("$defs", "definitions", StringComparison.Ordinal))
        .GetAwaiter().GetResult();

    /// <summary>The schema itself.</summary>
    public static string Text => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "cleanup.schema.json"));

    /// <summary>Whether the schema accepts settings.</summary>
    public static bool Accepts(string settings) => _schema.Validate(JToken.Parse(settings)).Count == 0;
}
