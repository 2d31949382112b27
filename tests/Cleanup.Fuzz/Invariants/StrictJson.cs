using System.Text.Json;
using System.Text.Unicode;

namespace Cleanup.Fuzz.Invariants;

/// <summary>JSON as System.Text.Json reads it.</summary>
internal static class StrictJson
{
    /// <summary>Why bytes are no JSON; null when they are.</summary>
    public static string? Refusal(ReadOnlyMemory<byte> json, int maxDepth = int.MaxValue)
    {
        if (!Utf8.IsValid(json.Span)) return "not valid UTF-8";
        try
        {
            JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = maxDepth }).Dispose();
            return null;
        }
        catch (JsonException exception)
        {
            return exception.Message;
        }
    }
}
