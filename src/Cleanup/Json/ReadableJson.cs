using System.Text.Encodings.Web;

namespace Cleanup.Json;

/// <summary>How recovered JSON is written: readable, with only that escaped which JSON demands (RFC 8259 §7). Thread-safe.</summary>
public static class ReadableJson
{
    /// <summary>
    /// The encoder for a writer of System.Text.Json that is to write as Cleanup does. Safe outside HTML: it leaves <c>&lt;</c> and
    /// <c>&amp;</c> as they are.
    /// </summary>
    public static JavaScriptEncoder Encoder => ReadableJsonEncoder.Instance;
}
