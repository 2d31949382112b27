using System.Text.Json;

namespace Cleanup.Corpus.Formats.Json;

/// <summary>Writes an edit as records have it. Thread-safe.</summary>
internal static class EditJson
{
    public const string Field = "field";
    public const string Start = "start";
    public const string End = "end";
    public const string Raw = "raw";
    public const string With = "with";

    /// <summary>Writes the edit as an object.</summary>
    public static void Write(Utf8JsonWriter writer, CleanedField field, Edit edit, bool lean)
    {
        writer.WriteStartObject();
        writer.WriteString(Field, field.Name);
        writer.WriteNumber(Start, field.Positions.Offset(edit.Range.Start));
        writer.WriteNumber(End, field.Positions.Offset(edit.Range.End));
        writer.WriteString("cause", KebabCase.NameOf(edit.Cause));
        if (!lean) SourceText.Write(writer, Raw, edit.Raw);
        SourceText.Write(writer, With, edit.With);
        writer.WriteEndObject();
    }
}
