using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Sources;

namespace Cleanup.Corpus.Formats;

/// <summary>Says so when an input's bytes tell another format than its name does. Thread-safe.</summary>
internal static class OtherFormat
{
    /// <summary>Looks at the first part of an input, and warns in it.</summary>
    /// <exception cref="CorpusException">It holds no text.</exception>
    public static void Check(RecordBatch batch)
    {
        InputFormat format = batch.Input.Format;
        if (!format.IsText) return;
        ReadOnlySpan<byte> first = batch.Bytes.Span;
        first = first[..Math.Min(FirstBytes.Count, first.Length)];
        BinaryData.Refuse(first);
        if (batch.Input.IsFormatGiven || InputFormats.OfBytes(first) is not { } told || format.Reads(told)) return;
        batch.Problems.Add(new Problem(ProblemKind.Warning, batch.Input.Name,
            $"looks like {told.Name}, and is read as {format.Name}: --input-format {told.Name} reads it so"));
    }
}
