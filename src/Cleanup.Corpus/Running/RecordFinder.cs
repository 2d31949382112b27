using Cleanup.Corpus.Formats;
using Cleanup.Corpus.Formats.JsonLines;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Sources;

namespace Cleanup.Corpus.Running;

/// <summary>Finds the record that a line of an input is, or is part of. Not thread-safe.</summary>
/// <param name="options">How inputs are read.</param>
public sealed class RecordFinder(ReadOptions options)
{
    /// <summary>The record. A text is one as a whole, whatever the line.</summary>
    /// <param name="input">The input, of which nothing behind the record is read.</param>
    /// <param name="line">The 1-based number of the line.</param>
    /// <exception cref="CorpusException">There is no such line, it is no record, or the input cannot be used.</exception>
    /// <exception cref="IOException">The input cannot be read.</exception>
    public SourceRecord Find(InputFile input, long line)
    {
        ArgumentNullException.ThrowIfNull(input);
        string place = $"{input.Path}:{line}";
        Problem? rejection = null;
        // What is wrong with other lines is not asked for.
        var log = new ProblemLog(problem => rejection ??= string.Equals(problem.Place, place, StringComparison.Ordinal) ? problem : null);
        foreach (SourceRecord record in new RecordReader(options, new RejectedLines(log, Stream.Null), log).Read(input))
        {
            if (record is not JsonLineRecord candidate) return record;
            if (candidate.Number < line) continue;
            if (candidate.Number > line) break;
            return candidate.IsBlank ? throw new CorpusException("the line is blank") : record;
        }
        throw rejection is null
            ? new CorpusException("no such line")
            : new CorpusException($"no record: {rejection.Reason}", rejection.Exception);
    }
}
