using System.Text;
using Cleanup.Corpus;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Cli.Findings;

/// <summary>Writes a line a finding, and under it why it is one where that is asked for.</summary>
/// <param name="output">Where to.</param>
/// <param name="explain">Explains the findings of a field, by its index; null for nothing but lines.</param>
internal sealed class TextFindingsWriter(OutputStream output, Func<SourceRecord, int, Explanation>? explain) : RecordWriter
{
    /// <inheritdoc/>
    public override void Write(CleanedRecord record)
    {
        var text = new StringBuilder();
        foreach ((int index, CleanedField field) in record.Fields.Index())
        {
            if (field.Result.Leaks.IsEmpty) continue;
            Explanation? explanation = explain?.Invoke(record.Source, index);
            foreach ((int number, Finding leak) in field.Result.Leaks.Index())
            {
                text.Append(FindingLine.Of(record, field, leak));
                if (explanation is not null) ExplanationText.AppendReasons(text, field, explanation.Findings[number]);
            }
        }
        output.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <inheritdoc/>
    public override void Complete() => output.Commit();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) output.Dispose();
        base.Dispose(disposing);
    }
}
