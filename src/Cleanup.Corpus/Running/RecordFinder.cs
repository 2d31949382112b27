using System.Runtime.ExceptionServices;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Running;

/// <summary>Finds the record that a line of an input is, or is part of. Not thread-safe.</summary>
/// <param name="options">How inputs are read.</param>
public sealed class RecordFinder(ReadOptions options)
{
    /// <summary>The record. A text is one as a whole, whatever the line.</summary>
    /// <param name="input">The input, of which nothing behind the record's batch is read.</param>
    /// <param name="line">The 1-based number of the line.</param>
    /// <param name="index">Its place among the records, where several begin in the line; null for the first of them.</param>
    /// <exception cref="CorpusException">There is no such line, it is no record, or the input cannot be used.</exception>
    /// <exception cref="IOException">The input cannot be read.</exception>
    public SourceRecord Find(InputFile input, long line, long? index = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        using BatchReader reader = input.Format.Open(input, options);
        BatchParser parser = input.Format.CreateParser(options);
        var wanted = new RecordAtLine(line, index);
        var batch = new RecordBatch { Input = input };
        for (long ordinal = 0; !wanted.IsAnswered && !batch.IsLast; ordinal++)
        {
            batch.Begin(input, inputIndex: 0, ordinal);
            reader.Read(batch);
            parser.Parse(batch, wanted);
            if (!wanted.IsAnswered && batch.Failure is { } failure) ExceptionDispatchInfo.Throw(failure);
        }
        return wanted.Answer();
    }
}
