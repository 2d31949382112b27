using System.Text.Json;

namespace Cleanup.Differential.Comparing;

/// <summary>The names of fields in answers, and which objects of an answer have fields of ours: what is inside a value is data.</summary>
internal static class Fields
{
    public const string Record = "record";
    public const string Leaks = "leaks";
    public const string Payloads = "payloads";
    public const string Edits = "edits";
    public const string Links = "related_links";
    public const string Repairs = "repairs";
    public const string Filled = "filled";
    public const string Text = "text";
    public const string Kind = "kind";
    public const string Start = "start";
    public const string End = "end";
    public const string Action = "action";
    public const string Confidence = "confidence";
    public const string Leak = "leak";
    public const string Cause = "cause";

    private static readonly string[] _ours = [Leaks, Payloads, Edits, Links, Repairs, Filled];

    /// <summary>What a property's fields belong to; null when it holds data.</summary>
    public static string? ScopeOf(JsonProperty property) => Array.Find(_ours, property.NameEquals);

    /// <summary>The objects of a property: itself, or those of its list.</summary>
    public static IEnumerable<JsonElement> ObjectsOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => [value],
        JsonValueKind.Array => value.EnumerateArray().Where(static entry => entry.ValueKind == JsonValueKind.Object),
        _ => [],
    };
}
