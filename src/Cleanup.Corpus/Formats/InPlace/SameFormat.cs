using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Formats.JsonDocuments;
using Cleanup.Corpus.Formats.JsonLines;
using Cleanup.Corpus.Formats.Text;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Formats.InPlace;

/// <summary>Writes records in the format that they come in, so that an input stays what it is. Immutable and thread-safe.</summary>
/// <param name="content">What stands for a record.</param>
/// <param name="readsHeaders">Whether more is cut of a text file than its leaks.</param>
internal sealed class SameFormat(RecordContent content, bool readsHeaders)
{
    /// <summary>An encoder for the records of a format.</summary>
    /// <exception cref="CorpusException">There is none.</exception>
    public RecordEncoder EncoderFor(InputFormat format) => format.SameOutput switch
    {
        OutputFormat.Text => new TextEncoder(format, keepsEncoding: true, readsHeaders),
        OutputFormat.JsonLines => new JsonLinesEncoder(content, format),
        OutputFormat.Json => new OwnDocumentEncoder(content),
        _ => throw new CorpusException($"what is read as {format.Name} is not written as such: use -o"),
    };
}
