using Cleanup.Corpus.Charsets;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Formats.Text;

/// <summary>Reads a text file as one record. Thread-safe.</summary>
public sealed class TextFileReader
{
    private readonly TextDecoder _decoder;
    private readonly int _recordLimit;

    /// <summary>A reader with the given options.</summary>
    /// <exception cref="CorpusException">The options name an encoding that does not exist.</exception>
    public TextFileReader(ReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _decoder = new TextDecoder(options.EncodingName, options.BadBytes);
        _recordLimit = options.RecordLimit;
    }

    /// <summary>Reads the input as a whole.</summary>
    /// <exception cref="CorpusException">It is too large or cannot be decoded.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public TextRecord Read(InputFile input)
    {
        ArgumentNullException.ThrowIfNull(input);
        using Stream stream = input.Open();
        var bytes = new ByteBuffer();
        TextBatchReader.ReadAll(stream, _recordLimit, bytes);
        return new TextRecord { Input = input, Id = input.Id, Content = _decoder.Decode(bytes.Span) };
    }
}
