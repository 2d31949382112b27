using System.Text;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Formats.JsonLines;
using Cleanup.Corpus.Sinks;
using Cleanup.Testing;

namespace Cleanup.Corpus.Tests;

/// <summary>Runs sinks against memory.</summary>
internal static class MemoryOutput
{
    /// <summary>JSON Lines with all that is known of a record.</summary>
    public static RecordSink Lines(OutputStream output) => Lines(output, lean: false);

    /// <inheritdoc cref="Lines(OutputStream)"/>
    public static RecordSink Lines(OutputStream output, bool lean) => Lines(output, new CleanupContent(new RecordForm { Lean = lean }));

    public static RecordSink Lines(OutputStream output, RecordContent content) =>
        new LinesSink(output, format => new JsonLinesEncoder(content, format));

    /// <summary>One JSON document with all that is known of a record.</summary>
    public static RecordSink Document(OutputStream output) => Document(output, lean: false);

    /// <inheritdoc cref="Document(OutputStream)"/>
    public static RecordSink Document(OutputStream output, bool lean) =>
        Document(output, new CleanupContent(new RecordForm { Lean = lean }));

    public static RecordSink Document(OutputStream output, RecordContent content) =>
        new JsonDocumentSink(output, isArray: false, _ => new JsonDocumentEncoder(content));

    /// <summary>What a sink makes of records, which the schema has to accept.</summary>
    public static string Of(Func<OutputStream, RecordSink> create, params ReadOnlySpan<CleanedRecord> records)
    {
        var bytes = new MemoryStream();
        using (RecordSink sink = create(new OutputStream(bytes, "memory")))
        {
            Write(sink, records);
            sink.Complete();
        }
        string output = Encoding.UTF8.GetString(bytes.ToArray());
        RecordSchema.Check(output);
        return output;
    }

    /// <summary>Encodes records and appends them.</summary>
    public static void Write(RecordSink sink, params ReadOnlySpan<CleanedRecord> records)
    {
        foreach (CleanedRecord record in records)
        {
            InputFile input = record.Source.Input;
            using RecordEncoder encoder = sink.CreateEncoder(input.Format);
            var batch = new RecordBatch { Input = input };
            encoder.Encode(record, batch);
            sink.Append(batch);
        }
    }
}
