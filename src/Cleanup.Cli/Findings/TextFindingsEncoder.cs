using System.Text;
using Cleanup.Corpus;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Cli.Findings;

/// <summary>Writes a line a finding, and under it why it is one where that is asked for.</summary>
/// <param name="explain">Explains the findings of a field, by its index; null for nothing but lines.</param>
internal sealed class TextFindingsEncoder(Func<SourceRecord, int, Explanation>? explain) : RecordEncoder
{
    /// <summary>Where such lines go.</summary>
    public static LinesSink SinkTo(OutputStream output, Func<SourceRecord, int, Explanation>? explain) =>
        new(output, _ => new TextFindingsEncoder(explain));

    /// <inheritdoc/>
    public override bool TakesUntouched => true;

    /// <inheritdoc/>
    public override void Encode(CleanedRecord record, RecordBatch batch)
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
        Encoding.UTF8.GetBytes(text.ToString(), batch.Output.Bytes);
    }
}
