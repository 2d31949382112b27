using Cleanup.Text;

namespace Cleanup.Json;

internal ref partial struct PayloadReader
{
    private bool ReadValue(int c)
    {
        switch (c)
        {
            case '{' or '[':
                Open(c == '[');
                return _refusal == PayloadRefusal.None;
            case ',' when _containers.Top.IsArray:
                return SkipExtraComma();
            case ',' or '}' or ']' when !_containers.Top.IsArray:
                WriteMissingValue();
                _expected = Expectation.Separator;
                return true;
            case '}' or ']':
                return Close(c == ']');
            case '(':
                return TryReadParenthesis();
            case ')':
                return CloseParenthesis();
            case '<' when policy.ReadsWords && !_containers.Top.IsArray:
                return TryReadMarkup();
        }
        // Words between records are no record.
        if (_containers.Depth == _recordsDepth && _containers.Top.EndsInContainer && _text.Keys is { Any: true } && !IsElement(c))
            return false;
        return QuoteMark.Is(c) ? ReadString(c) : ReadBare(c);
    }

    private bool IsElement(int c) => QuoteMark.Is(c)
        ? ElementRules.Quoted(ref _text, _position) || KnownKeyRule.TryFind(ref _text, _position, out _)
        : BareWord.IsLiteralOrNumber(ref _text, _position);

    private void Open(bool isArray)
    {
        if (_containers.IsFull)
        {
            _refusal = PayloadRefusal.TooDeep;
            return;
        }
        _writer.Open(isArray);
        _containers.Push(isArray, _position);
        _opened++;
        _commaAt = -1;
        _expected = isArray ? Expectation.Value : Expectation.Key;
        Accept(_position + _length);
    }

    private void OpenMissing(int first)
    {
        bool inArray = HeadlessPayload.IsList(_text.Units);
        bool inObject = first != '{';
        string openers = (inArray ? "[" : "") + (inObject ? "{" : "");
        // repair: the start was cut off; what stands at the end tells what it was
        List(RepairKind.MissingOpener, 0, _position, openers, ofValue: false, guess: true);
        _length = 0;
        if (inArray) Open(isArray: true);
        if (inObject && _refusal == PayloadRefusal.None) Open(isArray: false);
    }

    private void WriteWord(ReadOnlySpan<char> json, int end)
    {
        _writer.WriteLiteral(json);
        _literals++;
        AcceptValue(end);
    }

    // What has no quotes is written as a string.
    private void WriteAsText(RepairKind kind, TextRange content, bool guess)
    {
        DecodeText(content);
        List(kind, content.Start, content.End, Quoted(_writer.Value.Written), guess: guess);
        _writer.WriteValue();
        AcceptValue(content.End);
    }

    private void DecodeText(TextRange content)
    {
        _writer.Value.Clear();
        StringDecoder.Decode(ref _text, content, cut: false, _writer.Value);
    }

    private void AcceptValue(int end)
    {
        if (Mended is not null) ListEdits(end);
        _containers.Top.Count++;
        _containers.Top.EndsInContainer = false;
        _commaAt = -1;
        _expected = Expectation.Separator;
        Accept(end);
    }

    private void DropValue(int end)
    {
        _writer.DropName();
        _commaAt = -1;
        _expected = Expectation.Separator;
        Accept(end);
    }
}
