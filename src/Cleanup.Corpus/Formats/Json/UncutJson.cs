using System.Text.Json;

namespace Cleanup.Corpus.Formats.Json;

/// <summary>Writes why a record was left uncut. Nothing where it was not. Thread-safe.</summary>
internal static class UncutJson
{
    public const string Name = "uncut";
    public const string Reason = "reason";

    /// <summary>Hundredths of a percent: of a record of ten thousand characters, each.</summary>
    public const int Digits = 4;

    public static void Write(Utf8JsonWriter writer, UncutRecord? uncut)
    {
        if (uncut is null) return;
        writer.WriteStartObject(Name);
        writer.WriteString(Reason, "max-cut-ratio");
        writer.WriteNumber("ratio", Math.Round(uncut.Ratio, Digits));
        writer.WriteEndObject();
    }
}
