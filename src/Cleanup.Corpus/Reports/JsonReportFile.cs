using System.Text.Json;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Reports;

/// <summary>A report that is one JSON document, written as its findings come: an array of them, where it does not say otherwise.</summary>
/// <param name="output">Where to; disposed of with this.</param>
public abstract class JsonReportFile(OutputStream output) : ReportFile(output)
{
    private Utf8JsonWriter? _json;

    /// <summary>The document, begun; what is written of a finding is flushed behind it.</summary>
    protected Utf8JsonWriter Document
    {
        get
        {
            if (_json is not null) return _json;
            _json = new Utf8JsonWriter(Output, JsonFormats.Indented);
            WriteHead(_json);
            return _json;
        }
    }

    /// <inheritdoc/>
    public sealed override void Complete(FindingsTotals totals)
    {
        WriteTail(Document, totals);
        Document.Flush();
        Output.Write("\n"u8);
        Output.Commit();
    }

    /// <summary>Begins the document.</summary>
    protected virtual void WriteHead(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartArray();
    }

    /// <summary>Ends the document.</summary>
    protected virtual void WriteTail(Utf8JsonWriter json, FindingsTotals totals)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteEndArray();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && _json is not null)
        {
            // What is left of a report that failed goes nowhere.
            _json.Reset(Stream.Null);
            _json.Dispose();
        }
        base.Dispose(disposing);
    }
}
