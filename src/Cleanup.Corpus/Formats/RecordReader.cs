using Cleanup.Corpus.Formats.JsonLines;
using Cleanup.Corpus.Formats.Text;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Sources;

namespace Cleanup.Corpus.Formats;

/// <summary>Reads the records of any input.</summary>
public sealed class RecordReader
{
    private readonly TextFileReader _texts;
    private readonly JsonLinesReader _jsonLines;

    /// <summary>A reader with the given options.</summary>
    /// <param name="options">Encoding, fields and limits.</param>
    /// <param name="rejected">Takes the lines that are no records.</param>
    /// <param name="log">Gets warnings.</param>
    /// <exception cref="CorpusException">The options name an encoding that does not exist.</exception>
    public RecordReader(ReadOptions options, RejectedLines rejected, ProblemLog log)
    {
        _texts = new TextFileReader(options);
        _jsonLines = new JsonLinesReader(options, rejected, log);
    }

    /// <summary>The input's records, read as they are asked for.</summary>
    /// <exception cref="CorpusException">The input cannot be used.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public IEnumerable<SourceRecord> Read(InputFile input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return input.Format == InputFormat.JsonLines ? _jsonLines.Read(input) : [_texts.Read(input)];
    }
}
