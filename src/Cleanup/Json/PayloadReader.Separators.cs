namespace Cleanup.Json;

internal ref partial struct PayloadReader
{
    private bool ReadSeparator(int c)
    {
        switch (c)
        {
            case ',':
                _commaAt = _position;
                Accept(_position + _length);
                _expected = _containers.Top.IsArray ? Expectation.Value : Expectation.Key;
                return true;
            case '}' or ']':
                return Close(c == ']');
            case ')':
                return CloseParenthesis();
            case ';' or '|' when ElementRules.ItemOrCloser(ref _text, _position + 1):
                return ReadOtherSeparator();
            case '{' when !_containers.Top.IsArray && _containers.ParentIsArray &&
                PayloadStart.Check(ref _text, _position, options.MaxDepth) == PayloadRefusal.None:
                ListMissingClosers(1);
                return true;
        }
        if (!IsNextWithoutComma(c)) return false;
        // repair: the comma between two elements or properties
        List(RepairKind.MissingComma, _end, _end, ",", ofValue: false);
        _expected = _containers.Top.IsArray ? Expectation.Value : Expectation.Key;
        return true;
    }

    private bool ReadOtherSeparator()
    {
        int behind = _position + 1;
        if (Lookahead.Peek(ref _text, behind, out _, out _) is '}' or ']')
        {
            // repair: a semicolon or a bar with nothing behind it
            List(RepairKind.ExtraComma, _position, behind, "", ofValue: false);
            Accept(behind);
            return true;
        }
        // repair: a semicolon or a bar for a comma
        List(RepairKind.MissingComma, _position, behind, ",", ofValue: false);
        Accept(behind);
        _expected = _containers.Top.IsArray ? Expectation.Value : Expectation.Key;
        return true;
    }

    private bool IsNextWithoutComma(int c)
    {
        ref readonly Container top = ref _containers.Top;
        bool isNewLine = _lineBreaks > 0;
        return top.IsArray
            ? CommaRules.BeforeElement(ref _text, _position, c, top.EndsInContainer, _bareElements && isNewLine, policy, options.MaxDepth)
            : CommaRules.BeforeProperty(ref _text, _position, isNewLine, _unquotedKeys, policy);
    }

    private bool SkipExtraComma()
    {
        // repair: a comma with nothing before it
        List(RepairKind.ExtraComma, _position, _position + _length, "", ofValue: false);
        Accept(_position + _length);
        return true;
    }

    private void ListTrailingComma()
    {
        // repair: a comma with nothing behind it
        List(RepairKind.ExtraComma, _commaAt, _commaAt + 1, "", ofValue: false);
        _commaAt = -1;
    }
}
