namespace Cleanup.Json;

internal ref partial struct PayloadReader
{
    /// <summary>A closer stands where the innermost container may end.</summary>
    private bool Close(bool isArray)
    {
        int behind = _position + _length;
        // What was edited in the container belongs to it, not to the one around it.
        if (Mended is not null) ListEdits(behind);
        switch (CloserRules.Of(ref _text, behind, isArray, _containers, policy, options.MaxDepth))
        {
            case CloserReading.OfOuter:
                ListMissingClosers(_containers.CountUpTo(isArray) - 1);
                CloseTop();
                break;
            case CloserReading.Extra:
                // repair: a closer too many
                List(RepairKind.ExtraCloser, _position, behind, "", ofValue: false, guess: true);
                _expected = Expectation.Separator;
                break;
            case CloserReading.OtherSort:
                // repair: the closer of the other sort
                List(RepairKind.WrongCloser, _position, behind, _containers.Closers(1), ofValue: false, guess: true);
                CloseTop();
                break;
            default:
                CloseTop();
                break;
        }
        Accept(behind);
        return true;
    }

    private void CloseTop()
    {
        if (_commaAt >= 0) ListTrailingComma();
        _writer.Close(_containers.Top.IsArray);
        bool isRecord = !_containers.Top.IsArray;
        _containers.Pop();
        if (isRecord && _containers.Depth > 0 && _containers.Top.IsArray) _recordsDepth = _containers.Depth;
        _expected = Expectation.Separator;
        if (_containers.Depth == 0) return;
        _containers.Top.Count++;
        _containers.Top.EndsInContainer = true;
    }

    private void ListMissingClosers(int count)
    {
        bool wasComma = _commaAt >= 0;
        int at = wasComma ? _commaAt : _end;
        // repair: closers that are missing before a closer further out, the next record, or the parent's next key
        List(RepairKind.MissingCloser, at, at, _containers.Closers(count), ofValue: false);
        _commaAt = -1;
        for (int i = 0; i < count; i++) CloseTop();
        if (!wasComma) return;
        // The comma before the next record stands between the two, where it belongs.
        _commaAt = at;
        _expected = _containers.Top.IsArray ? Expectation.Value : Expectation.Key;
    }
}
