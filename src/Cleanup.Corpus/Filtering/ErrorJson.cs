using System.Text.Json;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Filtering;

/// <summary>Writes what stands for a record that could not be read, cleaned or written. Thread-safe.</summary>
internal static class ErrorJson
{
    /// <summary>The property's name.</summary>
    public const string Name = "error";

    /// <summary>Writes it as an object.</summary>
    public static void Write(Utf8JsonWriter writer, Exception reason)
    {
        writer.WriteStartObject();
        writer.WriteString(Name, Failure.Describe(reason));
        writer.WriteEndObject();
    }
}
