namespace Cleanup.Corpus;

/// <summary>Names a place for people and editors. Thread-safe.</summary>
public static class RecordPlace
{
    /// <summary>
    /// <c>file:line:column</c> in a text file; <c>file:line:field:line:column</c> in a record among others, and <c>file:line#record:…</c>
    /// where several begin in the line.
    /// </summary>
    /// <param name="record">The record.</param>
    /// <param name="field">The field of the record.</param>
    /// <param name="offset">The offset in the field's source text, in UTF-16 units.</param>
    public static string Of(SourceRecord record, CleanedField field, int offset)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(field);
        string place = $"{field.Positions.Line(offset)}:{field.Positions.Column(offset)}";
        return record.Line is { } line
            ? $"{record.Input.Name}:{line}{(record.Index is { } index ? $"#{index}" : "")}:{field.Name}:{place}"
            : $"{record.Input.Name}:{place}";
    }
}
