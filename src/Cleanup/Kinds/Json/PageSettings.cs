using System.Text.Json;
using Cleanup.Text;

namespace Cleanup.Kinds.Json;

/// <summary>
/// Settings that a page gives its browser or its script in an element of their own, told by their keys: import maps and speculation rules
/// (HTML), Drupal's settings. Thread-safe.
/// </summary>
internal static class PageSettings
{
    /// <summary>Whether the value is such.</summary>
    public static bool Are(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return false;
        bool hasImports = false, hasRules = false, hasOther = false, hasPath = false, hasDrupal = false;
        for (int i = 0; i < Reach.Row && reader.Read() && reader.TokenType == JsonTokenType.PropertyName; i++)
        {
            bool isImports = reader.ValueTextEquals("imports"u8);
            bool isRules = reader.ValueTextEquals("prefetch"u8) || reader.ValueTextEquals("prerender"u8);
            hasOther |= !isImports && !isRules && !reader.ValueTextEquals("scopes"u8) && !reader.ValueTextEquals("integrity"u8);
            hasPath |= reader.ValueTextEquals("path"u8) || reader.ValueTextEquals("basePath"u8);
            hasDrupal |= reader.ValueTextEquals("pluralDelimiter"u8) || reader.ValueTextEquals("ajaxPageState"u8);
            if (!reader.Read()) return false;
            hasImports |= isImports && reader.TokenType == JsonTokenType.StartObject;
            hasRules |= isRules && reader.TokenType == JsonTokenType.StartArray;
            reader.Skip();
        }
        return (hasImports || hasRules) && !hasOther || hasPath && hasDrupal;
    }
}
