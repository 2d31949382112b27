using System.Text.Encodings.Web;
using System.Text.Json;

namespace Cleanup.Peers;

/// <summary>The damaged documents in a file, a JSON string a line, for a peer in another language to read.</summary>
internal static class DamageFile
{
    public static JsonSerializerOptions Json { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(string path, IEnumerable<DamagedRecord> records) =>
        File.WriteAllLines(path, records.Select(record => JsonSerializer.Serialize(record.Text, Json)));
}
