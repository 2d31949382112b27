using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Cleanup.Corpus.Formats.Json;

namespace Cleanup.Corpus.Reports.Sarif;

/// <summary>Writes results. Not thread-safe.</summary>
/// <param name="kinds">The kinds, in the order of the rules.</param>
/// <param name="redacts">Whether secrets are masked.</param>
internal sealed class SarifResult(ImmutableArray<LeakKind> kinds, bool redacts)
{
    private readonly Dictionary<string, int> _rules =
        kinds.Index().ToDictionary(static rule => rule.Item.Id, static rule => rule.Index, StringComparer.Ordinal);

    /// <summary>The result of a finding.</summary>
    public byte[] BytesOf(ReportedFinding finding)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, JsonFormats.SingleLine)) Write(json, finding);
        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>Writes a result that says how many of a kind are not listed.</summary>
    public void WriteOmitted(Utf8JsonWriter json, string kind, OmittedFindings omitted)
    {
        json.WriteStartObject();
        WriteRule(json, kind);
        json.WriteString("level", SarifTool.LevelOf(FindingSeverity.Note));
        WriteMessage(json, string.Create(
            CultureInfo.InvariantCulture, $"{omitted.Count} more findings of {kind} are not listed here: `--report jsonl` has them all."));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteFile(json, omitted.Input.PathInRepository);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, ReportedFinding finding)
    {
        json.WriteStartObject();
        WriteRule(json, finding.Leak.Kind.Id);
        json.WriteString("level", SarifTool.LevelOf(finding.Severity));
        WriteMessage(json, $"{FindingText.MessageInRecord(finding)} {FindingText.Advice(finding)}");
        json.WriteStartArray("locations");
        WriteLocation(json, finding);
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString(BaselineReport.SarifFingerprint, finding.Fingerprint);
        json.WriteEndObject();
        WriteSuppression(json, finding);
        SarifFix.Write(json, finding);
        json.WriteStartObject("properties");
        json.WriteString("confidence", KebabCase.NameOf(finding.Leak.Confidence));
        json.WriteString("action", KebabCase.NameOf(finding.Leak.Action));
        json.WriteString("recovery", KebabCase.NameOf(finding.Leak.Recovery.Status));
        json.WriteStartArray("evidence");
        foreach (string id in EvidenceNames.Of(finding.Leak)) json.WriteStringValue(id);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteRule(Utf8JsonWriter json, string kind)
    {
        json.WriteString("ruleId", kind);
        if (_rules.TryGetValue(kind, out int rule)) json.WriteNumber("ruleIndex", rule);
    }

    private static void WriteMessage(Utf8JsonWriter json, string text)
    {
        json.WriteStartObject("message");
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private void WriteLocation(Utf8JsonWriter json, ReportedFinding finding)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteFile(json, finding.Input.PathInRepository);
        json.WriteStartObject("region");
        if (finding.IsWholeFile)
        {
            SarifFix.WriteRegion(json, finding.Field.Positions, finding.Leak.Range);
        }
        else
        {
            json.WriteNumber("startLine", finding.FileLine);
            json.WriteNumber("endLine", finding.FileEndLine);
        }
        json.WriteStartObject("snippet");
        json.WriteString("text", FindingText.ExcerptOf(finding, redacts));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        if (!finding.IsWholeFile) WriteField(json, finding);
        json.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter json, ReportedFinding finding)
    {
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("name", finding.Field.Name);
        json.WriteString("fullyQualifiedName", $"{finding.Record.Source.Id}/{finding.Field.Name}");
        json.WriteString("kind", "value");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteSuppression(Utf8JsonWriter json, ReportedFinding finding)
    {
        if (finding.Status == FindingStatus.New) return;
        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", finding.Status == FindingStatus.Ignored ? "inSource" : "external");
        if (finding.Reason is not null) json.WriteString("justification", finding.Reason);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>Writes the name of a file into the object that is open.</summary>
    internal static void WriteFile(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", SarifUri.Of(path));
        if (SarifUri.IsRelative(path)) json.WriteString("uriBaseId", SarifUri.Root);
        json.WriteEndObject();
    }
}
