using System.Collections.Immutable;
using System.Text.Json;
using Cleanup.Corpus.Charsets;

namespace Cleanup.Corpus.Formats.Json;

/// <summary>Writes the bytes that were no text as records have them: an array each. Nothing where there are none. Thread-safe.</summary>
internal static class BadBytesJson
{
    public const string Name = "bad_bytes";

    /// <summary>Those of a text file: the offset in its text and the bytes.</summary>
    public static void Write(Utf8JsonWriter writer, TextPositions positions, ImmutableArray<BadBytes> badBytes) =>
        WriteAll(writer, badBytes, bad =>
        {
            writer.WriteNumberValue(positions.Offset(bad.Offset));
            writer.WriteStringValue(bad.Hex);
        });

    /// <summary>Those of a JSON record: the offset in the value of a string, the bytes, and the string's name.</summary>
    public static void Write(Utf8JsonWriter writer, ImmutableArray<FieldBadBytes> badBytes, OffsetUnit unit) =>
        WriteAll(writer, badBytes, bad =>
        {
            writer.WriteNumberValue(bad.Offset.In(unit));
            writer.WriteStringValue(bad.Hex);
            writer.WriteStringValue(bad.Field);
        });

    private static void WriteAll<T>(Utf8JsonWriter writer, ImmutableArray<T> badBytes, Action<T> write)
    {
        if (badBytes.IsEmpty) return;
        writer.WriteStartArray(Name);
        foreach (T bad in badBytes)
        {
            writer.WriteStartArray();
            write(bad);
            writer.WriteEndArray();
        }
        writer.WriteEndArray();
    }
}
