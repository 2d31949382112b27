using System.Text.Json;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Reports.Json;

/// <summary>Writes findings as JSON Lines: each as in a record, and which record it is in.</summary>
/// <param name="output">Where to; disposed of with this.</param>
/// <param name="redacts">Whether secrets are masked.</param>
public sealed class JsonLinesFindingsWriter(OutputStream output, bool redacts) : ReportFile(output)
{
    private readonly Utf8JsonWriter _line = new(Stream.Null, JsonFormats.SingleLine);

    /// <inheritdoc/>
    public override void Write(ReportedFinding finding)
    {
        _line.Reset(Output);
        FindingJson.Write(_line, finding, redacts);
        _line.Flush();
        Output.Write("\n"u8);
    }

    /// <inheritdoc/>
    public override void Complete(FindingsTotals totals) => Output.Commit();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _line.Reset(Stream.Null);
            _line.Dispose();
        }
        base.Dispose(disposing);
    }
}
