using System.Text.Json;

namespace Cleanup.Corpus.Formats.Json;

/// <summary>Writes what a record was cleaned with. Nothing where that is not known. Thread-safe.</summary>
internal static class VersionsJson
{
    public const string Name = "versions";
    public const string Tool = "tool";
    public const string Judge = "judge";
    public const string Settings = "settings";

    public static void Write(Utf8JsonWriter writer, RunVersions? versions)
    {
        if (versions is null) return;
        writer.WriteStartObject(Name);
        writer.WriteString(Tool, RunVersions.Tool);
        writer.WriteString(Judge, versions.Judge);
        writer.WriteString(Settings, versions.Settings);
        writer.WriteEndObject();
    }
}
