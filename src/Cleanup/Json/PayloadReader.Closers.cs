namespace Cleanup.Json;

internal ref partial struct PayloadReader
{
    /// <summary>A closer stands where the innermost container may end.</summary>
    private bool Close(bool isArray)
    {
        int behind = _position + _length;
        int count = _containers.CountUpTo(isArray);
        if (count == 1 && !ListGoesOnBehind(behind))
        {
            CloseTop();
        }
        else if (count > 1 && FitsBehind(behind, _containers.Depth - count))
        {
            ListMissingClosers(count - 1);
            CloseTop();
        }
        else if (count == 1 || FitsBehind(behind, _containers.Depth))
        {
            // repair: a closer too many
            List(RepairKind.ExtraCloser, _position, behind, "", ofValue: false, guess: true);
            _expected = Expectation.Separator;
        }
        else if (count == 0 || FitsBehind(behind, _containers.Depth - 1))
        {
            // repair: the closer of the other sort
            List(RepairKind.WrongCloser, _position, behind, _containers.Closers(1), ofValue: false, guess: true);
            CloseTop();
        }
        else
        {
            ListMissingClosers(count - 1);
            CloseTop();
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
        // repair: closers that are missing before a closer further out, the next record, or the parent's next key
        List(RepairKind.MissingCloser, _end, _end, _containers.Closers(count), ofValue: false);
        bool wasComma = _commaAt >= 0;
        _commaAt = -1;
        for (int i = 0; i < count; i++) CloseTop();
        // The comma before the next record stands between the two, where it belongs.
        if (wasComma) _expected = _containers.Top.IsArray ? Expectation.Value : Expectation.Key;
    }

    // Whether "]" would end a payload whose records go on behind it.
    private bool ListGoesOnBehind(int behind) =>
        _containers.Depth == 1 && _containers.Top is { IsArray: true, EndsInContainer: true }
        && (!embedded && KeyLookahead.KnownRecord(ref _text, behind) || IsRecordBehind(behind));

    private bool IsRecordBehind(int behind) =>
        Lookahead.Peek(ref _text, behind, out int comma, out _) == ','
        && Lookahead.Peek(ref _text, comma + 1, out int record, out _) == '{'
        && PayloadStart.Check(ref _text, record, options.MaxDepth) == PayloadRefusal.None;

    /// <summary>Whether what stands behind a closer fits there when <paramref name="depth"/> containers are still open.</summary>
    private bool FitsBehind(int behind, int depth)
    {
        int c = Lookahead.Peek(ref _text, behind, out int at, out _);
        if (depth == 0) return c is not (',' or '}' or ']');
        ref readonly Container container = ref _containers[depth];
        if (c != ',') return c == (container.IsArray ? ']' : '}');
        c = Lookahead.Peek(ref _text, at + 1, out at, out _);
        bool isKey = KeyLookahead.Quoted(ref _text, at, out _) == KeySight.Whole;
        if (!container.IsArray) return isKey;
        // The innermost array counts what is complete in it; one further out ends in the container that would close.
        bool endsInContainer = depth < _containers.Depth || container.EndsInContainer;
        return !isKey && endsInContainer == (c is '{' or '[');
    }
}
