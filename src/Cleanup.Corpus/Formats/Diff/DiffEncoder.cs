using System.Runtime.InteropServices;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Formats.Diff;

/// <summary>Finds the lines that change: their new bytes are the output, the changes the second one.</summary>
/// <param name="same">Writes the records in the format that they come in.</param>
/// <param name="format">That format.</param>
internal sealed class DiffEncoder(RecordEncoder same, InputFormat format) : RecordEncoder
{
    /// <inheritdoc/>
    public override bool TakesUntouched => same.TakesUntouched;

    /// <inheritdoc/>
    public override void Encode(CleanedRecord record, RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(batch);
        if (format.IsOneText && !record.IsEdited) return;
        int start = batch.Output.Bytes.Length;
        same.Encode(record, batch);
        if (record.Source.Line is { } line) Add(batch, new LineChange(line, 1, start, batch.Output.Bytes.Length - start));
        else AddText(batch, record.Fields[0], start);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) same.Dispose();
        base.Dispose(disposing);
    }

    private static void AddText(RecordBatch batch, CleanedField field, int start)
    {
        string text = field.Result.Text;
        ReadOnlySpan<byte> bytes = batch.Output.Bytes.Span[start..];
        if (batch.Bytes.Span.Contains((byte)0)) throw new CorpusException("holds zero bytes, as UTF-16 does: a diff cannot show it");
        if (batch.Bytes.Span.Count((byte)'\n') != field.Source.AsSpan().Count('\n') || bytes.Count((byte)'\n') != text.AsSpan().Count('\n'))
            throw new CorpusException("in an encoding that a diff cannot show");
        var oldLines = new LineCounter(field.Source);
        var newLines = new LineCounter(text);
        bool hasMark = batch.Bytes.Span.StartsWith("\uFEFF"u8);
        var finder = new LineFinder(bytes);
        foreach ((TextRange old, TextRange made) in TextChanges.Of(field.Source, field.Result.Edits, text, hasMark))
        {
            int first = oldLines.Before(old.Start);
            int lines = old.End == field.Source.Length ? int.MaxValue : oldLines.Before(old.End) - first;
            int from = finder.Of(newLines.Before(made.Start));
            int to = made.End == text.Length ? bytes.Length : finder.Of(newLines.Before(made.End));
            Add(batch, new LineChange(first + 1, lines, start + from, to - from));
        }
    }

    private static void Add(RecordBatch batch, LineChange change) =>
        batch.SecondOutput.Bytes.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<LineChange>(in change)));
}
