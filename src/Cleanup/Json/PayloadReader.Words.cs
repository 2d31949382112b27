using System.Buffers;
using Cleanup.Text;

namespace Cleanup.Json;

internal ref partial struct PayloadReader
{
    private const string Ellipsis = "...";

    // What versions, dates, times, fractions, hexadecimal numbers and identifiers consist of.
    private static readonly SearchValues<char> _numberLike =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+-_.,:/%");

    private bool ReadBare(int c)
    {
        bool mayBegin = KeyRules.IsKeyCharacter(c) || c is '+' or '.' or '/' ||
            c == '!' && BareWord.IsLiteralOrNumber(ref _text, _position);
        if (!mayBegin) return false;
        if (!_containers.Top.IsArray && TryReadGroupedDigits()) return true;
        int start = _position;
        int limit = (int)Math.Min(_text.Units.Length, (long)start + policy.MaxBareLength);
        BareText first = ReadFirstWord(start, limit);
        ReadOnlySpan<char> word = _text.Units[start..first.End];
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

    private BareText ReadFirstWord(int start, int limit)
    {
        BareText first = BareText.ReadWord(ref _text, start, limit, _containers.Top.IsTuple || _containers.Top.OpenCalls > 0);
        ReadOnlySpan<char> word = _text.Units[start..first.End];
        int end = word.EndsWith(Ellipsis, StringComparison.Ordinal) ? word.Length - Ellipsis.Length : 0;
        if (word.IndexOf('{') is var brace and > 0 && PayloadStart.BeginsRecord(ref _text, start + brace)) end = brace;
        // The dots of "3..." are none of the number's, nor is the next record.
        bool isGlued = end > 0 && BareWord.TryRead(word[..end], out _, out _);
        return isGlued ? new(start + end, word[end]) : first;
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
        int start = _position, end = bare.End;
        bool isLine = !_containers.Top.IsArray && _lineBreaks > 0;
        if (end == start || isLine || end - start > Math.Min(policy.MaxBareLength, ReadingPolicy.MaxStringLength)) return false;
        if (!policy.ReadsWords && MayBeProse(bare)) return false;
        if (IsClosingQuote(end))
        {
            ReadUnopened(start, end);
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
        WriteAsText(kind, TextRange.FromBounds(start, end), guess: !isNumber || words.ContainsAnyExcept(_numberLike));
        return true;
    }

    private void ReadUnopened(int start, int end)
    {
        bool isPlain = _text.Read(end, out int length) == '"' && length == 1 && !_text.Units[start..end].ContainsAny('"', '\\');
        DecodeText(TextRange.FromBounds(start, end));
        // repair: the opening quote is missing
        if (isPlain) List(RepairKind.MissingQuote, start, start, "\"", guess: true);
        else List(RepairKind.MissingQuote, start, end + length, Quoted(_writer.Value.Written), guess: true);
        _writer.WriteValue();
        AcceptValue(end + length);
        _strings++;
    }

    // Behind a cut prose may begin with a word; a payload ends the word as a value, and goes on behind several.
    private bool MayBeProse(BareText bare)
    {
        bool isEnded = bare.Next is ',' or '}' or ']' || QuoteMark.Is(bare.Next);
        return !isEnded || !IsProven || _text.Units[_position..bare.End].Contains(' ') && !GoesOnBehind(bare.End);
    }

    private bool GoesOnBehind(int end)
    {
        int c = Lookahead.Peek(ref _text, end, out int at, out _);
        if (QuoteMark.Is(c)) c = Lookahead.Peek(ref _text, at + 1, out at, out _);
        if (c is '}' or ']') return true;
        if (c != ',' || _containers.Top.IsArray) return false;
        Lookahead.Peek(ref _text, at + 1, out at, out _);
        return KeyRules.Any(ref _text, at, KeyForms.Quoted | KeyForms.Unquoted);
    }

    // "1,234,567" in an object: behind a value's comma a key would stand.
    private bool TryReadGroupedDigits()
    {
        int start = _position, end = start + GroupedNumber.Measure(_text.Units[start..]);
        if (end == start || Lookahead.Peek(ref _text, end, out _, out _) is not (',' or '}' or ']' or JsonText.End)) return false;
        // repair: 1,234,567 is one number to people, and no number in JSON: its characters are kept
        WriteAsText(RepairKind.NumberFormat, TextRange.FromBounds(start, end), guess: false);
        return true;
    }

    // Whether the payload goes on behind a word and a space, so that the word is a value by itself.
    private bool IsTokenBehind(int position)
    {
        int c = Lookahead.Peek(ref _text, position, out int at, out bool crossedLine);
        if (crossedLine || QuoteMark.Is(c) || c is ',' or '{' or '}' or '[' or ']' or JsonText.End) return true;
        return _containers.Top.IsArray ? BareWord.IsLiteralOrNumber(ref _text, at) : KeyRules.Unquoted(ref _text, at, out _);
    }

    private bool IsCutBehind(int position)
    {
        int c = Lookahead.Peek(ref _text, position, out _, out bool crossedLine);
        return c == JsonText.End || policy.ProseMayFollow && crossedLine && c is not (',' or '}' or ']') && !QuoteMark.Is(c);
    }
}
