using System.Globalization;
using System.Text;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Formats.Text;

/// <summary>Writes each text into a file of its own, under the name that the encoder gave it.</summary>
/// <param name="folder">The folder.</param>
/// <param name="files">Begins the files.</param>
internal sealed class RecordFilesSink(string folder, OutputFiles files) : RecordSink
{
    private const string Extension = ".txt";

    // Some file systems take upper and lower case for the same.
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override RecordEncoder CreateEncoder(InputFormat format) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Append(RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        for (int i = 0; i < batch.Output.Ends.Length; i++)
        {
            string name = NameFor(Encoding.UTF8.GetString(batch.SecondOutput.Value(i)));
            using OutputFile file = files.CreateWithFolder(Path.Combine(folder, name + Extension));
            file.Write(batch.Output.Value(i));
            file.Commit();
        }
    }

    /// <inheritdoc/>
    public override void Complete()
    {
    }

    private string NameFor(string name)
    {
        string free = name;
        for (int number = 2; !_taken.Add(free); number++) free = string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");
        return free;
    }
}
