using System.Text.Json;

namespace Cleanup.Corpus.Reports.Sarif;

/// <summary>
/// Writes what <c>cleanup clean</c> would do about a finding, as replacements. Only of text files: what a change of a text is in a line of
/// JSON is not to be said in lines and columns of the text. Thread-safe.
/// </summary>
internal static class SarifFix
{
    /// <summary>Writes it as a property of the result that is open; nothing where nothing would be done.</summary>
    public static void Write(Utf8JsonWriter json, ReportedFinding finding)
    {
        if (!finding.IsWholeFile || finding.Leak.Action != LeakAction.Cut) return;
        Edit[] edits = [.. finding.Field.Result.Edits.Where(edit => IsOf(finding.Leak, edit))];
        if (edits.Length == 0) return;
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        json.WriteStartObject("description");
        json.WriteString("text", "Cut the leak.");
        json.WriteEndObject();
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        SarifResult.WriteFile(json, finding.Input.PathInRepository);
        json.WriteStartArray("replacements");
        foreach (Edit edit in edits) WriteReplacement(json, finding.Field.Positions, edit);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>Writes a range into the object that is open.</summary>
    public static void WriteRegion(Utf8JsonWriter json, TextPositions positions, TextRange range)
    {
        json.WriteNumber("startLine", positions.Line(range.Start));
        json.WriteNumber("startColumn", positions.Column(range.Start));
        json.WriteNumber("endLine", positions.Line(range.End));
        json.WriteNumber("endColumn", positions.Column(range.End));
    }

    // The cut itself, and the blanks that it leaves over beside it.
    private static bool IsOf(Finding leak, Edit edit) =>
        edit.Cause is EditCause.Leak or EditCause.Separator && edit.Range.Start <= leak.Range.End && edit.Range.End >= leak.Range.Start;

    private static void WriteReplacement(Utf8JsonWriter json, TextPositions positions, Edit edit)
    {
        json.WriteStartObject();
        json.WriteStartObject("deletedRegion");
        WriteRegion(json, positions, edit.Range);
        json.WriteEndObject();
        if (edit.With.Length > 0)
        {
            json.WriteStartObject("insertedContent");
            json.WriteString("text", edit.With);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }
}
