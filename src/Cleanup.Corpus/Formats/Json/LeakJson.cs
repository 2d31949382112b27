using System.Text.Json;

namespace Cleanup.Corpus.Formats.Json;

/// <summary>
/// Writes a leak as records and findings have it. Columns are code points of the field's source text. Thread-safe.
/// </summary>
public static class LeakJson
{
    /// <summary>Writes the leak's properties into the object that is open.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="field">The field the leak stands in.</param>
    /// <param name="leak">The leak.</param>
    /// <param name="lean">Whether to leave out the recovered value.</param>
    /// <param name="mask">Masks secrets in what the leak held, and leaves lengths as they are; null to show it all.</param>
    public static void WriteProperties(
        Utf8JsonWriter writer, CleanedField field, Finding leak, bool lean, Func<string, string>? mask = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(leak);
        RecoveredValue recovery = leak.Recovery;
        writer.WriteString("kind", leak.Kind.Id);
        writer.WriteString("confidence", KebabCase.NameOf(leak.Confidence));
        writer.WriteString("action", KebabCase.NameOf(leak.Action));
        writer.WriteStartArray("evidence");
        foreach (string id in EvidenceNames.Of(leak)) writer.WriteStringValue(id);
        writer.WriteEndArray();
        writer.WriteString("field", field.Name);
        writer.WriteNumber("start", field.Positions.Offset(leak.Range.Start));
        writer.WriteNumber("end", field.Positions.Offset(leak.Range.End));
        writer.WriteNumber("line", field.Positions.Line(leak.Range.Start));
        writer.WriteNumber("column", field.Positions.Column(leak.Range.Start));
        WriteNumberOrNull(writer, "declared_length", recovery.DeclaredLength);
        WriteNumberOrNull(writer, "actual_length", recovery.ActualLength);
        writer.WriteString("length_unit", recovery.LengthUnit is { } unit ? KebabCase.NameOf(unit) : null);
        writer.WriteString("recovery", KebabCase.NameOf(recovery.Status));
        WriteRepairs(writer, field.Positions, recovery.Repairs, mask);
        writer.WriteBoolean("decoded", recovery.Decoded);
        if (leak.Hint is not null) writer.WriteString("hint", leak.Hint);
        if (lean) return;
        writer.WritePropertyName("value");
        if (recovery.Json.IsEmpty) writer.WriteNullValue();
        else WriteRaw(writer, mask is null ? recovery.Json : MaskedJson.Of(recovery.Json, mask));
    }

    /// <summary>Writes what was mended as the property <c>repairs</c>.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="positions">Of the field that was mended.</param>
    /// <param name="repairs">What was mended.</param>
    /// <param name="mask">Masks secrets; null to show it all.</param>
    public static void WriteRepairs(
        Utf8JsonWriter writer, TextPositions positions, IEnumerable<RepairStep> repairs, Func<string, string>? mask = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(positions);
        ArgumentNullException.ThrowIfNull(repairs);
        writer.WriteStartArray("repairs");
        foreach (RepairStep step in repairs) WriteRepair(writer, positions, step, mask);
        writer.WriteEndArray();
    }

    /// <summary>Writes JSON that is known to be valid as it is, but on one line.</summary>
    internal static void WriteRaw(Utf8JsonWriter writer, ReadOnlyMemory<byte> json) =>
        // The writer's own check would refuse what nests deeper than it does itself.
        writer.WriteRawValue(SingleLineJson.Of(json).Span, skipInputValidation: true);

    private static void WriteRepair(Utf8JsonWriter writer, TextPositions positions, RepairStep step, Func<string, string>? mask)
    {
        int start = positions.Offset(step.Range.Start);
        writer.WriteStartObject();
        writer.WriteString("kind", KebabCase.NameOf(step.Kind));
        writer.WriteNumber("start", start);
        writer.WriteNumber("length", positions.Offset(step.Range.End) - start);
        SourceText.Write(writer, "path", step.Path);
        SourceText.Write(writer, "before", mask?.Invoke(step.Before) ?? step.Before);
        SourceText.Write(writer, "after", mask?.Invoke(step.After) ?? step.After);
        writer.WriteEndObject();
    }

    private static void WriteNumberOrNull(Utf8JsonWriter writer, string name, int? number)
    {
        if (number is { } value) writer.WriteNumber(name, value);
        else writer.WriteNull(name);
    }
}
