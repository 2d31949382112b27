using Cleanup.Corpus.Charsets;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Formats.Text;

/// <summary>Decodes a text file: its one record. A file that is no text fails as an input.</summary>
internal sealed class TextParser : BatchParser
{
    private readonly TextDecoder _decoder;
    private readonly bool _isAnyEncoding;

    /// <summary>A parser with the given options.</summary>
    /// <exception cref="CorpusException">The options name an encoding that does not exist.</exception>
    public TextParser(ReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _isAnyEncoding = options.EncodingName is null;
        _decoder = new TextDecoder(options.EncodingName, options.BadBytes);
    }

    /// <inheritdoc/>
    public override void Parse(RecordBatch batch, RecordConsumer consumer)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(consumer);
        ReadOnlySpan<byte> bytes = batch.Bytes.Span;
        if (consumer.TakesUntouched && IsPlainUtf8(bytes) && !consumer.MayHaveLeaks(Utf8Text.WithoutMark(bytes), isArticle: true))
            consumer.TakeUntouched(bytes);
        else
            consumer.Take(new TextRecord { Input = batch.Input, Id = batch.Input.Id, Content = _decoder.Decode(bytes) }, bytes);
    }

    // Zeros between bytes are UTF-16.
    private bool IsPlainUtf8(ReadOnlySpan<byte> bytes) => _isAnyEncoding && !bytes.Contains((byte)0) && Utf8Validity.IsValid(bytes);
}
