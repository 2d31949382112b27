using Cleanup.Corpus.Charsets;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Sources;

namespace Cleanup.Corpus.Formats.Text;

/// <summary>Reads a text file as one record. Thread-safe.</summary>
public sealed class TextFileReader
{
    private const int ChunkLength = 64 * 1024;
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
        return new TextRecord { Input = input, Id = input.Id, Content = _decoder.Decode(ReadAll(stream)) };
    }

    private ReadOnlySpan<byte> ReadAll(Stream stream)
    {
        // One byte more than the file has, so that its end shows without growing the buffer.
        long expected = stream.CanSeek ? stream.Length + 1 : ChunkLength;
        if (expected - 1 > _recordLimit) throw new CorpusException(RecordTooLarge.Reason(_recordLimit));
        byte[] buffer = new byte[expected];
        int length = 0;
        for (int read; (read = stream.Read(buffer.AsSpan(length))) > 0;)
        {
            length += read;
            if (length > _recordLimit) throw new CorpusException(RecordTooLarge.Reason(_recordLimit));
            if (length == buffer.Length) Array.Resize(ref buffer, (int)Math.Min(Array.MaxLength, Math.Max(ChunkLength, 2L * length)));
        }
        return buffer.AsSpan(0, length);
    }
}
