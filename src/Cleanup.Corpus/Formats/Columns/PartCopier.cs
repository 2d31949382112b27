namespace Cleanup.Corpus.Formats.Columns;

/// <summary>Copies a table part by part, such as row groups, with what changes of its rows.</summary>
internal abstract class PartCopier : TableCopy
{
    private readonly List<RowPatch> _patches = [];
    private int? _rows = 0;
    private bool _hasPart;
    private long _firstRow;

    /// <inheritdoc/>
    public sealed override void Add(RowPatch patch)
    {
        while (HasPart() && patch.Row >= _firstRow + _rows!.Value) CopyPart();
        _patches.Add(patch);
    }

    /// <inheritdoc/>
    public override void End()
    {
        while (HasPart()) CopyPart();
    }

    /// <summary>Goes to the next part, and says how many rows it has; null behind the last.</summary>
    protected abstract int? NextPart();

    /// <summary>Copies the part.</summary>
    /// <param name="patches">What changes of its rows.</param>
    /// <param name="firstRow">The place of its first row in the table, 0 for the first.</param>
    protected abstract void CopyPart(IReadOnlyList<RowPatch> patches, long firstRow);

    private bool HasPart()
    {
        if (!_hasPart && _rows is not null) _rows = NextPart();
        return _hasPart = _rows is not null;
    }

    private void CopyPart()
    {
        CopyPart(_patches, _firstRow);
        _firstRow += _rows!.Value;
        _patches.Clear();
        _hasPart = false;
    }
}
