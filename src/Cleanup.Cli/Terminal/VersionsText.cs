using System.Buffers;
using System.Text;
using System.Text.Json;
using Cleanup.Corpus;
using Cleanup.Corpus.Formats.Json;

namespace Cleanup.Cli.Terminal;

/// <summary>What records are cleaned with, as JSON. Thread-safe.</summary>
internal static class VersionsText
{
    /// <summary>The object on a line.</summary>
    public static string Of(RunVersions versions)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, JsonFormats.SingleLine))
        {
            json.WriteStartObject();
            json.WriteString("version", RunVersions.Tool);
            json.WriteString("judge", versions.Judge);
            json.WriteString("settings", versions.Settings);
            json.WriteEndObject();
        }
        return $"{Encoding.UTF8.GetString(bytes.WrittenSpan)}\n";
    }
}
