using System.Collections.Immutable;
using System.Text.Json;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Reports.Sarif;

/// <summary>
/// Writes findings in SARIF 2.1.0, the format of code scanning. Of a run with more findings than GitHub stores the gravest are written, in
/// their order, and behind them a result a kind that says how many are left out.
/// Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html.
/// </summary>
/// <param name="output">Where to; disposed of with this.</param>
/// <param name="version">The version of the tool.</param>
/// <param name="kinds">The kinds that are looked for.</param>
/// <param name="redacts">Whether secrets are masked.</param>
public sealed class SarifWriter(OutputStream output, string version, ImmutableArray<LeakKind> kinds, bool redacts) : JsonReportFile(output)
{
    // What GitHub stores of a run; source: its documentation, "SARIF support for code scanning".
    private const int MaxResults = 5_000;

    private readonly SarifResult _result = new(kinds, redacts);
    private readonly GravestFirst _kept = new(MaxResults - kinds.Length);
    private readonly SortedDictionary<string, OmittedFindings> _omitted = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override void Write(ReportedFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        foreach (string kind in _kept.Add(finding.Severity, finding.Leak.Kind.Id, () => _result.BytesOf(finding)))
        {
            if (!_omitted.TryGetValue(kind, out OmittedFindings? omitted)) _omitted[kind] = omitted = new OmittedFindings(finding.Input);
            omitted.Count++;
        }
    }

    /// <inheritdoc/>
    protected override void WriteHead(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        SarifTool.Write(json, version, kinds);
        json.WriteString("columnKind", "unicodeCodePoints");
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(SarifUri.Root);
        json.WriteStartObject("description");
        json.WriteString("text", "The folder in which cleanup ran.");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("results");
    }

    /// <inheritdoc/>
    protected override void WriteTail(Utf8JsonWriter json, FindingsTotals totals)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(totals);
        foreach (byte[] result in _kept.InOrder) json.WriteRawValue(result);
        foreach ((string kind, OmittedFindings omitted) in _omitted) _result.WriteOmitted(json, kind, omitted);
        json.WriteEndArray();
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", totals.IsWhole);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
