using System.Text;
using System.Text.Json;

namespace Cleanup.Integration;

/// <summary>A finding's recovered value, to compare and to print.</summary>
internal static class Recovered
{
    /// <summary>Whether the value is the expected one; a string that holds JSON may have been decoded.</summary>
    public static bool Same(Finding finding, JsonElement expected, Func<string, string> fold)
    {
        if (finding.Recovery.Json.IsEmpty) return false;
        using JsonDocument actual = JsonDocument.Parse(finding.Recovery.Json);
        if (!finding.Recovery.Decoded || expected.ValueKind != JsonValueKind.String) return JsonValues.Same(actual.RootElement, expected, fold);
        using JsonDocument inner = JsonDocument.Parse(expected.GetString()!);
        return JsonValues.Same(actual.RootElement, inner.RootElement, fold);
    }

    /// <summary>The value's JSON.</summary>
    public static string Text(Finding finding) => Encoding.UTF8.GetString(finding.Recovery.Json.Span);
}
