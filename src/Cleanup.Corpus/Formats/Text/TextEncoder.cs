using System.Text;
using Cleanup.Corpus.Charsets;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Formats.Text;

/// <summary>Writes the texts of records, each a value of the output, and the names for their files as the second.</summary>
/// <param name="format">The format that the records come in.</param>
/// <param name="keepsEncoding">Whether a text file stays in its encoding; else all is UTF-8.</param>
/// <param name="readsHeaders">Whether more is cut of a text file than its leaks.</param>
internal sealed class TextEncoder(InputFormat format, bool keepsEncoding, bool readsHeaders) : RecordEncoder
{
    /// <inheritdoc/>
    public override bool TakesUntouched => format.IsOneText && !readsHeaders;

    // Whether the texts of an input are a file of texts again.
    private bool IsSame => format.SameOutput == OutputFormat.Text;

    /// <inheritdoc/>
    public override void Encode(CleanedRecord record, RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(batch);
        if (format.IsOneText && !keepsEncoding) Encoding.UTF8.GetBytes(record.OneText, batch.Output.Bytes);
        else record.Source.WriteText(record, batch.Output.Bytes);
        batch.Output.EndValue();
        if (IsSame) return;
        Encoding.UTF8.GetBytes(RecordFileName.Of(record.Source), batch.SecondOutput.Bytes);
        batch.SecondOutput.EndValue();
    }

    /// <inheritdoc/>
    public override void EncodeUntouched(ReadOnlySpan<byte> bytes, RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ReadOnlySpan<byte> mark = SourceEncoding.Utf8.ByteOrderMark;
        batch.Output.Bytes.Write(!keepsEncoding && bytes.StartsWith(mark) ? bytes[mark.Length..] : bytes);
        batch.Output.EndValue();
    }

    /// <inheritdoc/>
    public override void EncodeBlank(ReadOnlySpan<byte> bytes, RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        if (!IsSame) return;
        batch.Output.Bytes.Write(bytes);
        batch.Output.EndValue();
    }
}
