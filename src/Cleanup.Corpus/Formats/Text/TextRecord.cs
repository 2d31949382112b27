using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Cleanup.Corpus.Charsets;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Formats.Text;

namespace Cleanup.Corpus;

/// <summary>A text file. Immutable.</summary>
public sealed record TextRecord : SourceRecord
{
    private const string FieldName = RecordJson.Text;

    /// <summary>The file's text, and what is needed to get its bytes back.</summary>
    public required DecodedText Content { get; init; }

    /// <inheritdoc/>
    public override ImmutableArray<SourceField> Fields => [new SourceField(FieldName, Content.Text)];

    /// <inheritdoc/>
    public override bool IsArticle => true;

    /// <inheritdoc/>
    public override bool TryWriteOwn(CleanedRecord cleaned, RecordForm form, IBufferWriter<byte> output) => false;

    /// <inheritdoc/>
    public override void WriteText(CleanedRecord cleaned, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(cleaned);
        CleanResult result = cleaned.Fields[0].Result;
        if (Content.Encoding.TryEncode(result.Text, KeptBadBytes.Of(Content.BadBytes, result.Edits)) is { } bytes) output.Write(bytes);
        else base.WriteText(cleaned, output);
    }

    /// <inheritdoc/>
    public override void WriteOrigin(Utf8JsonWriter writer, CleanedRecord cleaned)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(cleaned);
        writer.WriteString(RecordJson.EncodingName, Content.Encoding.Name);
        writer.WriteBoolean(RecordJson.ByteOrderMark, Content.Encoding.HasByteOrderMark);
        writer.WriteString(RecordJson.Sha256, Content.Sha256);
        BadBytesJson.Write(writer, cleaned.Fields[0].Positions, Content.BadBytes);
    }
}
