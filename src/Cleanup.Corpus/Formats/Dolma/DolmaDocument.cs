using System.Buffers;
using System.Text.Json;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Formats.Dolma;

/// <summary>
/// Writes a record as a document of Dolma: one that came as an object as it came, else its id, text and source. Not thread-safe.
/// </summary>
internal sealed class DolmaDocument : IDisposable
{
    /// <summary>The field that Dolma's tools read.</summary>
    public const string Text = "text";

    private const string Id = "id";
    private readonly ReusedJsonWriter _json = new(JsonFormats.SingleLine);
    private readonly ByteBuffer _own = new();

    /// <summary>Writes the document with its line ending, and gives its id as JSON.</summary>
    /// <exception cref="CorpusException">It has no text.</exception>
    public byte[] Write(CleanedRecord record, CleanedField text, ByteBuffer output)
    {
        _own.Clear();
        // Nothing is cut, and nothing said of it: that is for the attributes.
        CleanedRecord uncut = record with
        {
            Fields = [.. record.Fields.Select(Uncut)],
            Uncut = null,
        };
        byte[] madeId = MadeId(record.Source.Id);
        if (!record.Source.TryWriteOwn(uncut, new RecordForm(), _own))
        {
            WriteMade(record, text, output);
            return madeId;
        }
        // It may have come over several lines.
        ReadOnlySpan<byte> line = SingleLineJson.Of(_own.Memory[.._own.Span.TrimEnd("\r\n"u8).Length]).Span.Trim(" \t"u8);
        byte[]? ownId = IdOf(line);
        if (ownId is not null)
        {
            output.Write(line);
        }
        else
        {
            output.Write("{\"id\":"u8);
            output.Write(madeId);
            output.Write(","u8);
            output.Write(line[1..]);
        }
        output.Write("\n"u8);
        return ownId ?? madeId;
    }

    public void Dispose()
    {
        _json.Dispose();
    }

    private void WriteMade(CleanedRecord record, CleanedField text, ByteBuffer output)
    {
        Utf8JsonWriter json = _json.On(output);
        json.WriteStartObject();
        json.WriteString(Id, record.Source.Id);
        SourceText.Write(json, Text, text.Source);
        json.WriteString(RecordJson.Source, record.Source.Input.Source);
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    private static CleanedField Uncut(CleanedField field) => new(field.Name, field.Source, new CleanResult { Text = field.Source });

    private static byte[] MadeId(string id)
    {
        var json = new ArrayBufferWriter<byte>();
        json.Write("\""u8);
        JsonString.Escape(json, id);
        json.Write("\""u8);
        return json.WrittenSpan.ToArray();
    }

    // The value as it stands there; null where it is no string or number.
    private static byte[]? IdOf(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = int.MaxValue });
        byte[]? id = null;
        bool isNext = false;
        while (reader.Read())
        {
            if (isNext)
                id = reader.TokenType is JsonTokenType.String or JsonTokenType.Number
                    ? line[(int)reader.TokenStartIndex..(int)reader.BytesConsumed].ToArray()
                    : null;
            isNext = reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals(Id);
        }
        return id;
    }
}
