using System.Text.Json;
using Cleanup.Corpus.Formats.Json;

namespace Cleanup.Corpus.Reports.Json;

/// <summary>A finding as JSON. Thread-safe.</summary>
internal static class FindingJson
{
    /// <summary>Writes the object.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="redacts">Whether secrets are masked.</param>
    public static void Write(Utf8JsonWriter writer, ReportedFinding finding, bool redacts)
    {
        CleanedRecord record = finding.Record;
        writer.WriteStartObject();
        writer.WriteString("source", record.Source.Input.Source);
        writer.WriteString("id", record.Source.Id);
        if (record.Source.Line is { } line) writer.WriteNumber("record_line", line);
        else writer.WriteNull("record_line");
        writer.WriteString("severity", KebabCase.NameOf(finding.Severity));
        writer.WriteString("status", KebabCase.NameOf(finding.Status));
        if (finding.Reason is not null) writer.WriteString("reason", finding.Reason);
        LeakJson.WriteProperties(writer, finding.Field, finding.Leak, lean: false, redacts ? Redaction.Of : null);
        writer.WriteNumber("end_line", finding.EndLine);
        writer.WriteNumber("end_column", finding.EndColumn);
        writer.WriteString("excerpt", FindingText.ExcerptOf(finding, redacts));
        writer.WriteString("fingerprint", finding.Fingerprint);
        OffsetUnitJson.Write(writer, record.Offsets);
        FaultJson.Write(writer, record);
        writer.WriteEndObject();
    }
}
