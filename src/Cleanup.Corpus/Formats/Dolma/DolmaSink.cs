using Cleanup.Corpus.Compression;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Formats.Dolma;

/// <summary>Writes each input into the two folders of a data set of Dolma: documents as they are, and their leaks as attributes.</summary>
/// <param name="folder">The folder of the data set; created when it is not there.</param>
/// <param name="files">Begins the files.</param>
/// <param name="log">Gets what goes wrong.</param>
internal sealed class DolmaSink(string folder, OutputFiles files, ProblemLog log) : InputsSink(log)
{
    private const string Extension = ".jsonl.gz";

    /// <inheritdoc/>
    public override RecordEncoder CreateEncoder(InputFormat format) => new DolmaEncoder();

    /// <inheritdoc/>
    protected override RecordSink Open(InputFile input)
    {
        string name = Path.ChangeExtension(CompressionFormat.NameOfContent(input.Source), Extension);
        return files.CreateWithFolder(Path.Combine(folder, "documents", name)).HandTo(documents =>
            new DolmaFile(documents, files.CreateWithFolder(Path.Combine(folder, "attributes", DolmaAttributes.Set, name))));
    }
}
