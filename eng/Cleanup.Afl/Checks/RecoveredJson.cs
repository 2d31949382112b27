using System.Text.Json;

namespace Cleanup.Afl.Checks;

/// <summary>The promise that what was recovered is strict JSON.</summary>
internal static class RecoveredJson
{
    // The default limit of Cleanup, which is 256, and one level more.
    private static readonly JsonDocumentOptions s_options = new() { MaxDepth = 257 };

    public static void Check(ReadOnlyMemory<byte> json)
    {
        if (!json.IsEmpty) JsonDocument.Parse(json, s_options).Dispose();
    }
}
