using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Cleanup.Fuzz.Found;

/// <summary>Reads and writes strings as <see cref="AnyJson"/> has them.</summary>
internal sealed class AnyStringConverter : JsonConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        AnyJson.Unescape(Encoding.UTF8.GetString(reader.ValueSpan));

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteRawValue(AnyJson.Quote(value));
}
