using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Formats.Dolma;

/// <summary>Writes the documents of an input and their attributes, row by row the same.</summary>
/// <param name="documents">Gets the documents; disposed of with this.</param>
/// <param name="attributes">Gets the attributes; disposed of with this.</param>
internal sealed class DolmaFile(OutputStream documents, OutputStream attributes) : RecordSink
{
    /// <inheritdoc/>
    public override RecordEncoder CreateEncoder(InputFormat format) => new DolmaEncoder();

    /// <inheritdoc/>
    public override void Append(RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        documents.Write(batch.Output.Bytes.Span);
        attributes.Write(batch.SecondOutput.Bytes.Span);
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        // Both or none: documents must not take their place while the attributes fail.
        documents.Flush();
        attributes.Flush();
        documents.Commit();
        attributes.Commit();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            documents.Dispose();
            attributes.Dispose();
        }
        base.Dispose(disposing);
    }
}
