using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Formats.JsonLines;

/// <summary>Takes the lines that are no records: reports each, and keeps it verbatim. Not thread-safe.</summary>
/// <param name="log">Gets what is wrong with them.</param>
/// <param name="kept">Gets the lines themselves; <see cref="Stream.Null"/> when nobody wants them.</param>
public sealed class RejectedLines(ProblemLog log, Stream kept)
{
    private readonly LineWriter _kept = new(kept);

    /// <summary>Rejects a line, or begins to when it is too long to hold.</summary>
    public void Reject(InputFile input, long number, ReadOnlySpan<byte> line, Exception reason)
    {
        ArgumentNullException.ThrowIfNull(input);
        log.Report($"{input.Path}:{number}", reason, ProblemKind.Rejected);
        _kept.Write(line);
    }

    /// <summary>Goes on with the line that was rejected last.</summary>
    public void Continue(ReadOnlySpan<byte> bytes) => _kept.Continue(bytes);
}
