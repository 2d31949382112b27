using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Reports.Json;

/// <summary>Writes findings as one indented array: each as in a record, and which record it is in.</summary>
/// <param name="output">Where to; disposed of with this.</param>
/// <param name="redacts">Whether secrets are masked.</param>
public sealed class JsonFindingsWriter(OutputStream output, bool redacts) : JsonReportFile(output)
{
    /// <inheritdoc/>
    public override void Write(ReportedFinding finding)
    {
        FindingJson.Write(Document, finding, redacts);
        Document.Flush();
    }
}
