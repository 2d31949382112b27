using System.Text;
using System.Text.Json;
using Cleanup.Differential.Comparing;

namespace Cleanup.Differential.Reporting;

/// <summary>A difference as a line of JSON.</summary>
internal static class DifferenceLine
{
    private static readonly JsonWriterOptions _options = new() { Encoder = AnswerJson.Readable.Encoder };

    /// <summary>The line. What is long is a string of the part that differs.</summary>
    public static string Write(Difference difference)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, _options))
        {
            writer.WriteStartObject();
            writer.WriteString("corpus", difference.Corpus);
            writer.WriteString("id", difference.Id);
            writer.WriteString("command", difference.Command);
            writer.WriteString("class", DifferenceClasses.NameOf(difference.Class));
            writer.WriteString("kind", difference.Kind);
            if (difference.Also.Count > 0) WriteAlso(writer, difference.Also);
            if (difference.Start is { } start) writer.WriteNumber("start", start);
            if (difference.End is { } end) writer.WriteNumber("end", end);
            WriteSide(writer, "old", difference.Old, difference.New);
            WriteSide(writer, "new", difference.New, difference.Old);
            writer.WriteString("excerpt", difference.Excerpt);
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static void WriteAlso(Utf8JsonWriter writer, IReadOnlyList<DifferenceClass> also)
    {
        writer.WriteStartArray("also");
        foreach (DifferenceClass value in also) writer.WriteStringValue(DifferenceClasses.NameOf(value));
        writer.WriteEndArray();
    }

    private static void WriteSide(
        Utf8JsonWriter writer,
        string name,
        IReadOnlyDictionary<string, string> side,
        IReadOnlyDictionary<string, string> other)
    {
        writer.WriteStartObject(name);
        foreach ((string field, string value) in side)
        {
            writer.WritePropertyName(field);
            string shown = Excerpt.OfPair(value, other.GetValueOrDefault(field, "")).Old;
            if (shown.Length == value.Length) writer.WriteRawValue(value, skipInputValidation: true);
            else writer.WriteStringValue(shown);
        }
        writer.WriteEndObject();
    }
}
