using System.Runtime.InteropServices;
using Cleanup.Corpus.Formats.InPlace;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Sinks;
using Cleanup.Corpus.Sources;

namespace Cleanup.Corpus.Formats.Diff;

/// <summary>Brings the lines of an input and the changes that the encoder found together.</summary>
/// <param name="input">The input.</param>
/// <param name="diff">Gets them.</param>
internal sealed class FileDiff(InputFile input, UnifiedDiff diff) : RecordSink
{
    private readonly WholeLines _lines = new(diff);

    /// <inheritdoc/>
    public override RecordEncoder CreateEncoder(InputFormat format) => throw new NotSupportedException();

    /// <inheritdoc/>
    /// <exception cref="CorpusException">It has a line that is too long to be shown.</exception>
    public override void Append(RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        if (batch.BeginsInside || batch.EndsInside) throw new CorpusException("has a line that is too long for a diff");
        if (batch.Summary.Cut > 0 && StoredCompression.Of(input) is { } stored)
            throw new CorpusException($"{stored.Name} data: a diff cannot show it");
        if (input.Format.SameOutput == OutputFormat.Json) AppendDocument(batch);
        else AppendLines(batch);
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        _lines.End();
        diff.End();
    }

    private void AppendLines(RecordBatch batch)
    {
        ReadOnlySpan<byte> source = batch.Bytes.Span;
        long line = batch.FirstLine;
        foreach (LineChange change in MemoryMarshal.Cast<byte, LineChange>(batch.SecondOutput.Bytes.Span))
        {
            int before = new LineFinder(source).Of((int)(change.Line - line));
            diff.Keep(source[..before]);
            source = source[before..];
            int length = new LineFinder(source).Of(change.Lines);
            ReadOnlySpan<byte> made = batch.Output.Bytes.Span.Slice(change.Start, change.Length);
            ReadOnlySpan<byte> mark = change.Line == 1 ? KeptMark.Of(batch, made) : [];
            diff.Replace(source[..length], mark.IsEmpty ? made : (byte[])[.. mark, .. made]);
            source = source[length..];
            line = change.Line + change.Lines;
        }
        diff.Keep(source);
    }

    // Records begin and end anywhere in a line.
    private void AppendDocument(RecordBatch batch)
    {
        if (batch.Problems.Any(static problem => problem.Kind == ProblemKind.Rejected))
            throw new CorpusException("has records that were rejected: there is no diff of what is left");
        ReadOnlySpan<byte> source = batch.Bytes.Span;
        int at = 0;
        int value = 0;
        foreach (Range record in batch.Records)
        {
            (int start, int length) = record.GetOffsetAndLength(source.Length);
            _lines.Keep(source[at..start]);
            // The values take turns: what stands between records, and a record.
            while (!batch.Output.Value(value).IsEmpty) value += 2;
            _lines.Replace(source.Slice(start, length), batch.Output.Value(value + 1));
            value += 2;
            at = start + length;
        }
        _lines.Keep(source[at..]);
    }
}
