using System.Buffers;
using Cleanup.Text;

namespace Cleanup.Json;

internal ref partial struct PayloadReader
{
    // Words without quotes in prose can be long; values without quotes are short.
    private const int MaxEmbeddedBareLength = 256;

    // What versions, dates, times, fractions, hexadecimal numbers and identifiers consist of.
    private static readonly SearchValues<char> _numberLike =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+-_.,:/%");

    private bool ReadBare(int c)
    {
        if (!KeyLookahead.IsKeyCharacter(c) && c is not ('+' or '.' or '/') &&
            (c != '!' || !BareWord.IsLiteralOrNumber(ref _text, _position)))
            return false;
        int start = _position;
        if (!_containers.Top.IsArray && TryReadGroupedDigits(out int groupsEnd))
        {
            // repair: 1,234,567 is one number to people, and no number in JSON: its characters are kept
            List(RepairKind.NumberFormat, start, groupsEnd, $"\"{_text.Units[start..groupsEnd]}\"");
            WriteText(TextRange.FromBounds(start, groupsEnd), groupsEnd);
            return true;
        }
        int limit = embedded ? start + MaxEmbeddedBareLength : _text.Units.Length;
        BareText first = BareText.ReadWord(ref _text, start, limit, _containers.Top.IsTuple || _containers.Top.OpenCalls > 0);
        ReadOnlySpan<char> word = _text.Units[start..first.End];
        int glued = word.IndexOf('{') is var brace and > 0 && PayloadStart.BeginsRecord(ref _text, start + brace)
            ? brace
            : word.EndsWith("...", StringComparison.Ordinal) ? word.Length - 3 : 0;
        if (glued > 0 && BareWord.TryRead(word[..glued], out _, out _))
        {
            // The dots of "3..." are none of the number's, nor is the next record.
            first = new(start + glued, word[glued]);
            word = word[..glued];
        }
        bool isAlone = first.Next is not (' ' or '\t') ? !IsClosingQuote(first.End) : IsTokenBehind(first.End);
        if (isAlone && BareWord.TryRead(word, out ReadOnlySpan<char> json, out RepairKind? repair))
        {
            if (char.IsAsciiDigit(word[^1]) && IsCutBehind(first.End)) return ReadCutWord(first.End, json);
            if (repair is not null) List(repair.Value, start, first.End, json.ToString());
            WriteWord(json, first.End);
            return true;
        }
        if (TryReadCall() || AllowsSource && SourceText.Begins(ref _text, start) && TryReadSourceText()) return true;
        if (isAlone && IsCutBehind(first.End) && BareWord.ReadCut(word) is string whole) return ReadCutWord(first.End, whole);
        return word.IndexOfAnyExcept("+-.") >= 0 && ReadBareText(BareText.ReadAll(ref _text, start, limit, _containers.Top.IsArray));
    }

    // 12", is a string whose opening quote is missing.
    private bool IsClosingQuote(int position) =>
        QuoteMark.Is(_text.Read(position, out int length)) &&
            Lookahead.Peek(ref _text, position + length, out _, out _) is ',' or '}' or ']';

    private bool ReadCutWord(int end, ReadOnlySpan<char> json)
    {
        if (options.DropCutValues)
        {
            // repair: a number or literal that may go on behind the cut
            List(RepairKind.CutValue, _position, end, "");
            DropValue(end);
            return false;
        }
        // repair: a literal or number without its end
        if (!_text.Units[_position..end].SequenceEqual(json)) List(RepairKind.CutValue, _position, end, json.ToString());
        WriteWord(json, end);
        return true;
    }

    private bool ReadBareText(BareText bare)
    {
        int start = _position;
        bool isEnded = bare.Next is ',' or '}' or ']' || QuoteMark.Is(bare.Next);
        if (bare.End == start || bare.End - start > MaxStringLength || !_containers.Top.IsArray && _lineBreaks > 0) return false;
        if (embedded && (!isEnded || _keys == 0 || bare.End - start > MaxEmbeddedBareLength)) return false;
        int end = bare.End;
        if (embedded && _text.Units[start..end].Contains(' ') && !GoesOnBehind(end)) return false;
        if (IsClosingQuote(end))
        {
            _text.Read(end, out int length);
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
        ReadOnlySpan<char> words = _text.Units[start..end];
        bool isNumber = char.IsAsciiDigit(words[0]) && !words.Contains(' ');
        RepairKind kind = isNumber ? RepairKind.NumberFormat : RepairKind.UnquotedValue;
        _bareElements |= _containers.Top.IsArray;
        List(kind, start, end, $"\"{words}\"", guess: !isNumber || words.ContainsAnyExcept(_numberLike));
        WriteText(TextRange.FromBounds(start, end), end);
        return true;
    }

    // Several words without an opening quote may be prose behind a cut; a payload goes on behind its value.
    private bool GoesOnBehind(int end)
    {
        int c = Lookahead.Peek(ref _text, end, out int at, out _);
        if (QuoteMark.Is(c)) c = Lookahead.Peek(ref _text, at + 1, out at, out _);
        if (c is '}' or ']') return true;
        if (c != ',' || _containers.Top.IsArray) return false;
        Lookahead.Peek(ref _text, at + 1, out at, out _);
        return KeyLookahead.Quoted(ref _text, at, out _) == KeySight.Whole || KeyLookahead.Unquoted(ref _text, at, out _);
    }

    // "1,234,567" in an object: behind a value's comma a key would stand.
    private bool TryReadGroupedDigits(out int end)
    {
        end = _position + GroupedNumber.Measure(_text.Units[_position..]);
        return end > _position && Lookahead.Peek(ref _text, end, out _, out _) is ',' or '}' or ']' or JsonText.End;
    }

    // Whether the payload goes on behind a word and a space, so that the word is a value by itself.
    private bool IsTokenBehind(int position)
    {
        int c = Lookahead.Peek(ref _text, position, out int at, out bool crossedLine);
        if (crossedLine || QuoteMark.Is(c) || c is ',' or '{' or '}' or '[' or ']' or JsonText.End) return true;
        return _containers.Top.IsArray ? BareWord.IsLiteralOrNumber(ref _text, at) : KeyLookahead.Unquoted(ref _text, at, out _);
    }

    private bool IsCutBehind(int position)
    {
        int c = Lookahead.Peek(ref _text, position, out _, out bool crossedLine);
        return c == JsonText.End || embedded && crossedLine && c is not (',' or '}' or ']') && !QuoteMark.Is(c);
    }
}
