using Cleanup.Corpus.Compression;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Formats.Text;

/// <summary>
/// Writes text files under their source paths, and of each other input a folder of that name with a file for each record.
/// </summary>
/// <param name="folder">The output folder; created when it is not there.</param>
/// <param name="encoder">Makes encoders for the records of a format.</param>
/// <param name="files">Begins the files.</param>
/// <param name="log">Gets what goes wrong.</param>
internal sealed class TextFolderSink(string folder, Func<InputFormat, RecordEncoder> encoder, OutputFiles files, ProblemLog log)
    : InputsSink(log)
{
    /// <inheritdoc/>
    public override RecordEncoder CreateEncoder(InputFormat format) => encoder(format);

    /// <inheritdoc/>
    protected override RecordSink Open(InputFile input)
    {
        string path = Path.Combine(folder, input.Source);
        if (input.Format.SameOutput != OutputFormat.Text) return new RecordFilesSink(CompressionFormat.NameOfContent(path), files);
        return new TextsSink(files.CreateWithFolder(input.IsStandardInput ? path + ".txt" : path), encoder);
    }
}
