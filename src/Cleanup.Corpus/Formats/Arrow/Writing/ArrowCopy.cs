using Cleanup.Corpus.Formats.Arrow.Reading;
using Cleanup.Corpus.Formats.Columns;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Formats.Arrow.Writing;

/// <summary>Copies an Arrow file or stream without its last columns.</summary>
internal sealed class ArrowCopy : TableCopy
{
    private readonly ArrowOutput _output;
    private readonly BatchCopier _rows;

    /// <summary>Begins a copy.</summary>
    /// <param name="file">The file; disposed of with this.</param>
    /// <param name="path">Its path.</param>
    /// <param name="output">Where to.</param>
    /// <param name="dropped">How many columns are left out.</param>
    public ArrowCopy(ArrowFile file, string path, OutputStream output, int dropped)
    {
        _output = new ArrowOutput(output, ArrowSchemas.Narrow(file.Schema, dropped), isStream: !file.IsFile);
        _rows = new BatchCopier(file, path, GainedColumns.None, _output, dropped);
    }

    /// <inheritdoc/>
    public override void Add(RowPatch patch) => _rows.Add(patch);

    /// <inheritdoc/>
    public override void End()
    {
        _rows.End();
        _output.End();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (!disposing) return;
        _rows.Dispose();
        _output.Dispose();
    }
}
