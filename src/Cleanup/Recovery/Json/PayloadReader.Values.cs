using System.Globalization;

namespace Cleanup.Recovery.Json;

internal ref partial struct PayloadReader
{
    // Words without quotes in prose can be long; values without quotes are short.
    private const int MaxEmbeddedBareLength = 256;

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
        }
        return QuoteMark.Is(c) ? ReadString(c) : ReadBare(c);
    }

    private void Open(bool isArray)
    {
        if (_containers.IsFull)
        {
            _refusal = PayloadRefusal.TooDeep;
            return;
        }
        _writer.Open(isArray);
        _containers.Push(isArray);
        _opened++;
        _commaAt = -1;
        _expected = isArray ? Expectation.Value : Expectation.Key;
        Accept(_position + _length);
    }

    private void OpenMissing()
    {
        bool inArray = _text.Units.TrimEnd() is [.., ']'];
        // repair: the start was cut off; what stands at the end tells what it was
        List(RepairKind.MissingOpener, _position, _position, inArray ? "[{" : "{", ofValue: false, guess: true);
        _length = 0;
        if (inArray) Open(isArray: true);
        if (_refusal == PayloadRefusal.None) Open(isArray: false);
    }

    private bool ReadString(int c)
    {
        if (_containers.Top.IsArray && Lookahead.QuotedKey(ref _text, _position, out _) == KeySight.Whole && Lookahead.QuotedElement(ref _text, _position) is false)
            return LeaveArrayForKey();
        StringToken token = StringEnd.Find(ref _text, _position, Site(isKey: false));
        if (token.Ending == StringEnding.TooLong) return false;
        ListQuoteStyle(c);
        bool cut = token.Ending == StringEnding.Cut;
        DecodedString decoded = Decode(token, _writer.Value);
        ListStringRepairs(token, decoded);
        if (cut)
        {
            // repair: a string without its end; the part that is there is kept unless the caller wants whole values only
            List(RepairKind.CutValue, _position, token.End, options.DropCutValues ? "" : $"\"{_writer.Value.Written}\"");
        }
        if (cut && options.DropCutValues)
        {
            DropValue(token.End);
            return false;
        }
        _writer.WriteValue();
        _strings++;
        AcceptValue(token.End);
        return !cut;
    }

    /// <summary>A key stands in an array: either the array's closer is missing, or an object's opener.</summary>
    private bool LeaveArrayForKey()
    {
        if (_containers.ParentIsObject)
        {
            ListMissingClosers(1);
            _expected = Expectation.Key;
            return true;
        }
        // repair: a key and its value need an object around them
        List(RepairKind.MissingOpener, _position, _position, "{", guess: true);
        int position = _position;
        _length = 0;
        Open(isArray: false);
        return _position == position && _refusal == PayloadRefusal.None;
    }

    private bool ReadBare(int c)
    {
        if (!Lookahead.IsKeyCharacter(c) && c is not ('+' or '.' or '/')) return false;
        int start = _position;
        if (!_containers.Top.IsArray && TryReadGroupedDigits(out int groupsEnd))
        {
            // repair: 1,234,567 is one number to people, and no number in JSON: its characters are kept
            List(RepairKind.NumberFormat, start, groupsEnd, $"\"{_text.Units[start..groupsEnd]}\"");
            WriteText(TextRange.FromBounds(start, groupsEnd), groupsEnd);
            return true;
        }
        BareText first = BareText.ReadWord(ref _text, start);
        ReadOnlySpan<char> word = _text.Units[start..first.End];
        bool isAlone = first.Next is not (' ' or '\t') || IsTokenBehind(first.End);
        if (isAlone && BareWord.TryRead(word, out string? json, out RepairKind? repair))
        {
            if (char.IsAsciiDigit(word[^1]) && IsCutBehind(first.End)) return ReadCutWord(first.End, json);
            if (repair is not null) List(repair.Value, start, first.End, json);
            WriteWord(json, first.End);
            return true;
        }
        if (isAlone && IsCutBehind(first.End) && BareWord.ReadCut(word) is string whole) return ReadCutWord(first.End, whole);
        return word.IndexOfAnyExcept("+-.") >= 0 && ReadBareText(BareText.ReadAll(ref _text, start));
    }

    private bool ReadCutWord(int end, string json)
    {
        if (options.DropCutValues)
        {
            // repair: a number or literal that may go on behind the cut
            List(RepairKind.CutValue, _position, end, "");
            DropValue(end);
            return false;
        }
        // repair: a literal or number without its end
        if (!_text.Units[_position..end].SequenceEqual(json)) List(RepairKind.CutValue, _position, end, json);
        WriteWord(json, end);
        return true;
    }

    private bool ReadBareText(BareText bare)
    {
        int start = _position;
        bool isEnded = bare.Next is ',' or '}' or ']' || QuoteMark.Is(bare.Next);
        if (bare.End == start || !_containers.Top.IsArray && _lineBreaks > 0) return false;
        if (embedded && (!isEnded || _keys == 0 || bare.End - start > MaxEmbeddedBareLength)) return false;
        int end = bare.End;
        if (QuoteMark.Is(_text.Read(end, out int length)) && Lookahead.Peek(ref _text, end + length, out _, out _) is ',' or '}' or ']')
        {
            // repair: the opening quote is missing
            List(RepairKind.MissingQuote, start, start, "\"", guess: true);
            WriteText(TextRange.FromBounds(start, end), end + length);
            _strings++;
            return true;
        }
        bool cut = bare.Next == JsonText.End;
        if (cut && options.DropCutValues)
        {
            // repair: words that may go on behind the cut
            List(RepairKind.CutValue, start, end, "");
            DropValue(end);
            return false;
        }
        // repair: 00123 and 0x1F keep their characters; words without quotes
        bool isNumber = char.IsAsciiDigit(_text.Units[start]) && !_text.Units[start..end].Contains(' ');
        List(isNumber ? RepairKind.NumberFormat : RepairKind.UnquotedValue, start, end, $"\"{_text.Units[start..end]}\"", guess: !isNumber);
        WriteText(TextRange.FromBounds(start, end), end);
        return true;
    }

    // "1,234,567" in an object: behind a value's comma a key would stand.
    private bool TryReadGroupedDigits(out int end)
    {
        ReadOnlySpan<char> rest = _text.Units[_position..];
        int digits = rest.IndexOfAnyExceptInRange('0', '9');
        end = _position + digits;
        if (digits is < 1 or > 3) return false;
        int groups = 0;
        while (rest[digits..] is [',', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', ..])
        {
            digits += 4;
            groups++;
        }
        end = _position + digits;
        return groups > 0 && Lookahead.Peek(ref _text, end, out _, out _) is ',' or '}' or ']' or JsonText.End;
    }

    // Whether the payload goes on behind a word and a space, so that the word is a value by itself.
    private bool IsTokenBehind(int position)
    {
        int c = Lookahead.Peek(ref _text, position, out int at, out bool crossedLine);
        if (crossedLine || QuoteMark.Is(c) || c is ',' or '{' or '}' or '[' or ']' or JsonText.End) return true;
        return _containers.Top.IsArray ? BareWord.IsLiteralOrNumber(ref _text, at) : Lookahead.UnquotedKey(ref _text, at, out _);
    }

    private bool IsCutBehind(int position)
    {
        int c = Lookahead.Peek(ref _text, position, out _, out bool crossedLine);
        return c == JsonText.End || embedded && crossedLine && c is not (',' or '}' or ']') && !QuoteMark.Is(c);
    }

    private void WriteWord(string json, int end)
    {
        _writer.WriteLiteral(json);
        _literals++;
        AcceptValue(end);
    }

    private void WriteText(TextRange content, int end)
    {
        _writer.Value.Clear();
        StringDecoder.Decode(ref _text, content, cut: false, _writer.Value);
        _writer.WriteValue();
        AcceptValue(end);
    }

    private void AcceptValue(int end)
    {
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

    private readonly StringSite Site(bool isKey) =>
        new(_containers, isKey, embedded, embedded && _strings + _keys == 0 ? MaxUnprovenLength : int.MaxValue);

    private DecodedString Decode(StringToken token, CharBuffer output)
    {
        output.Clear();
        return StringDecoder.Decode(ref _text, token.Content, token.Ending == StringEnding.Cut, output);
    }

    // Quotes of one style run through a whole payload: each style is listed once, at its first place.
    private void ListQuoteStyle(int c)
    {
        if (c == '"') return;
        bool isSingle = c is '\'' or '`';
        ref bool listed = ref isSingle ? ref _singleListed : ref _typographicListed;
        if (listed) return;
        listed = true;
        // repair: other quotes as delimiters
        List(isSingle ? RepairKind.SingleQuotes : RepairKind.TypographicQuotes, _position, _position + _length, "\"", ofValue: false);
    }

    private void ListStringRepairs(StringToken token, in DecodedString decoded)
    {
        if (token.InnerQuotes.Length > 0)
        {
            // repair: quotes inside the string that are not escaped
            ReadOnlySpan<char> inner = _text.Units.Slice(token.InnerQuotes.Start, token.InnerQuotes.Length);
            List(RepairKind.UnescapedQuote, token.InnerQuotes.Start, token.InnerQuotes.End, inner[..Math.Min(inner.Length, 64)].ToString().Replace("\"", "\\\"", StringComparison.Ordinal), guess: true);
        }
        // repair: the string's closing quote is missing
        if (token.Ending == StringEnding.Unclosed) List(RepairKind.MissingQuote, token.End, token.End, "\"", guess: true);
        ListFirst(RepairKind.InvalidEscape, decoded.InvalidEscape);
        ListFirst(RepairKind.ControlCharacter, decoded.ControlCharacter);
        ListFirst(RepairKind.LoneSurrogate, decoded.LoneSurrogate);
    }

    private void ListFirst(RepairKind kind, TextRange range)
    {
        if (range.Length == 0) return;
        string after = kind switch
        {
            RepairKind.ControlCharacter => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)_text.Units[range.Start]:x4}"),
            RepairKind.LoneSurrogate => "\uFFFD",
            _ => _text.Units[range.Start] == '\\' ? "\\" + _text.Units.Slice(range.Start, range.Length).ToString() : "\\",
        };
        List(kind, range.Start, range.End, after);
    }
}
