using Cleanup.Text;

namespace Cleanup.Json;

internal ref partial struct PayloadReader
{
    private bool ReadKey(int c)
    {
        switch (c)
        {
            case '}' or ']':
                return Close(c == ']');
            case ',':
                return SkipExtraComma();
            case '{' when _containers.ParentIsArray && PayloadStart.Check(ref _text, _position, options.MaxDepth) == PayloadRefusal.None:
                // repair: the next record begins in this one
                ListMissingClosers(1);
                return true;
        }
        KeySight sight = KeyLookahead.Quoted(ref _text, _position, out _);
        if (sight != KeySight.Whole && KnownKeyRule.TryFind(ref _text, _position, out DamagedKey damaged))
            return ReadDamagedKey(c, damaged);
        if (QuoteMark.Is(c)) return ReadQuotedKey(c, sight);
        bool isKey = KeyRules.Unquoted(ref _text, _position, out int end) ||
            policy.ReadsWords && KeyRules.UnquotedWithoutColon(ref _text, _position, out end);
        return isKey && ReadUnquotedKey(_position, end);
    }

    private bool ReadDamagedKey(int c, DamagedKey key)
    {
        if (key.HasOpening) ListQuoteStyle(c);
        if (key.HasClosing) ListQuoteStyle(_text.Read(key.Name.End, out int length), key.Name.End, key.Name.End + length);
        // repair: a quote of a known key is missing
        if (!key.HasOpening) List(RepairKind.MissingQuote, key.Name.Start, key.Name.Start, "\"", ofValue: false);
        if (!key.HasClosing) List(RepairKind.MissingQuote, key.Name.End, key.Name.End, "\"", ofValue: false);
        AcceptKey(key.Name, key.End);
        // repair: a known key has no line break
        if (_writer.Name.RemoveLineBreaks())
            List(RepairKind.ControlCharacter, key.Name.Start, key.Name.End, Encoded(_writer.Name.Written), ofValue: false);
        return true;
    }

    private bool ReadQuotedKey(int c, KeySight sight)
    {
        if (policy.ProseMayFollow && _lineBreaks > 0 && sight == KeySight.None) return false;
        if (sight != KeySight.Whole && KeyRules.HalfQuoted(ref _text, _position))
        {
            KeyRules.Unquoted(ref _text, _position + _length, out int end);
            // repair: the key's closing quote is missing
            List(RepairKind.MissingQuote, end, end, "\"", ofValue: false, guess: true);
            AcceptKey(TextRange.FromBounds(_position + _length, end), end);
            return true;
        }
        ListQuoteStyle(c);
        StringToken token = KeyLookahead.Plain(ref _text, _position, out StringToken plain)
            ? plain
            : StringEnd.Find(ref _text, _position, Site(isKey: true));
        if (token.Ending == StringEnding.TooLong) return false;
        if (token.Ending == StringEnding.Cut)
        {
            // repair: half a key at the cut names nothing
            List(RepairKind.CutKey, _position, token.Content.End, "", ofValue: false);
            Accept(token.Content.End);
            return false;
        }
        DecodedString decoded = AcceptKey(token.Content, token.End);
        if (token is { Ending: StringEnding.Closed, InnerQuotes.Length: 0 })
            _text.Keys!.Learn(_text.Units.Slice(token.Content));
        ListStringRepairs(token, decoded);
        return true;
    }

    private bool ReadUnquotedKey(int start, int end)
    {
        // Behind a line break prose may stand: "Note: …" is a key only where other keys have no quotes either.
        bool isDoubtful = _lineBreaks > 0 && (_containers.Top.Count > 0 || policy.ProseMayFollow && _lineBreaks > 1);
        bool isProven = _unquotedKeys || policy.ReadsWords && KeyRules.UnquotedProperty(ref _text, start);
        if (isDoubtful && !isProven) return false;
        bool closed = QuoteMark.Is(_text.Read(end, out int length));
        // repair: the key has no quotes, or no opening one
        if (closed) List(RepairKind.MissingQuote, start, start, "\"", ofValue: false, guess: true);
        else List(RepairKind.UnquotedKey, start, end, $"\"{_text.Units[start..end]}\"", ofValue: false);
        _unquotedKeys |= !closed;
        AcceptKey(TextRange.FromBounds(start, end), closed ? end + length : end);
        return true;
    }

    private DecodedString AcceptKey(TextRange content, int end)
    {
        _containers.Top.Key = content;
        _writer.Name.Clear();
        DecodedString decoded = StringDecoder.Decode(ref _text, content, cut: false, _writer.Name);
        _writer.KeepName();
        _commaAt = -1;
        _expected = Expectation.Colon;
        Accept(end);
        return decoded;
    }

    private bool ReadColon(int c)
    {
        switch (c)
        {
            case ':' when _text.Read(_position + _length, out _) != ':':
                break;
            case ':':
                // repair: a colon too many
                List(RepairKind.ExtraColon, _position + _length, _position + (_length *= 2), "", ofValue: false);
                break;
            case '=':
                if (_text.Read(_position + _length, out int arrow) == '>') _length += arrow;
                // repair: PHP's and Ruby's arrow, or an equals sign
                List(RepairKind.MissingColon, _position, _position + _length, ":");
                break;
            case ',' or '}' or ']' when IsProven:
                WriteMissingValue();
                _expected = Expectation.Separator;
                return true;
            default:
                if (_lineBreaks > 0 || !IsProven || !ValueLookahead.Any(ref _text, _position)) return false;
                // repair: the value follows its key at once
                List(RepairKind.MissingColon, _end, _end, ":", guess: _position == _end && char.IsAsciiDigit((char)c));
                _keys++;
                _expected = Expectation.Value;
                return true;
        }
        _keys++;
        _expected = Expectation.Value;
        Accept(_position + _length);
        return true;
    }

    private void WriteMissingValue()
    {
        // repair: a key without a value; null, as an empty string could be data
        List(RepairKind.MissingValue, _end, _end, _expected == Expectation.Colon ? ":null" : "null", guess: !_cut);
        _writer.WriteLiteral("null");
        _containers.Top.Count++;
        _containers.Top.EndsInContainer = false;
    }
}
