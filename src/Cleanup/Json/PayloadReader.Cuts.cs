namespace Cleanup.Json;

internal ref partial struct PayloadReader
{
    /// <summary>The payload breaks off behind the last accepted token: what is open is closed.</summary>
    private void CutHere()
    {
        _cut = true;
        _log.ForgetFrom(_end);
        if (LacksValue && options.DropCutValues)
        {
            // repair: a key whose value is missing at the cut
            List(RepairKind.CutValue, _containers.Top.Key.Start, _end, "");
            _writer.DropName();
        }
        else if (LacksValue) WriteMissingValue();
        else if (_commaAt >= 0) ListTrailingComma();
        bool isGuess = _isBroken && !policy.ProseMayFollow;
        // repair: the closers that the cut took, or what cannot be read
        List(RepairKind.MissingCloser, _end, _end, _containers.Closers(_containers.Depth), ofValue: false, isGuess);
        if (policy.ProseMayFollow) _unclosed = _containers.Inside();
        while (_containers.Depth > 0) CloseTop();
    }

    /// <summary>
    /// Whether prose begins behind a payload that was cut: a blank line, or a line break where payloads have none, and nothing
    /// behind it that goes on as JSON does here.
    /// </summary>
    private bool IsProseBehindBreak(int c)
    {
        if (!policy.ProseMayFollow || _lineBreaks == 0 || c is ',' or ':' or '}' or ']') return false;
        ref readonly Container top = ref _containers.Top;
        bool inProperty = _expected == Expectation.Value && !top.IsArray;
        bool inRecords = top.IsArray && top.EndsInContainer;
        if (_lineBreaks == 1 && !inProperty && !inRecords) return false;
        if (c is '{' or '[') return PayloadStart.Check(ref _text, _position, options.MaxDepth) != PayloadRefusal.None;
        if (KeyLookahead.Whole(ref _text, _position)) return inProperty;
        bool afterComma = _expected == Expectation.Value;
        return inRecords && !afterComma || !ElementRules.Scalar(ref _text, _position, c);
    }
}
