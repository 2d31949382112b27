using Cleanup.Text;

namespace Cleanup.Json;

internal ref partial struct PayloadReader
{
    // Decoded, more than an excerpt of a repair shows: an escape takes six units.
    private const int MaxShownLength = 256;

    // Where keys are known, a longer one is what a stray quote opened.
    private const int MaxKeyLength = 1024;

    private bool ReadString(int c)
    {
        if (_containers.Top.IsArray && IsKeyInArray()) return LeaveArrayForKey();
        if (TryReadTripleQuoted(c)) return true;
        StringToken token = StringEnd.Find(ref _text, _position, Site(isKey: false));
        if (token.Ending == StringEnding.TooLong) return false;
        ListQuoteStyle(c);
        if (SwappedLineBreak.Ends(ref _text, token, _containers.Top)) token = PutBack(token);
        bool cut = token.Ending == StringEnding.Cut;
        DecodedString decoded = Decode(token, _writer.Value);
        ListStringRepairs(token, decoded);
        int end = AppendConcatenated(token, ref cut);
        if (cut)
        {
            // repair: a string without its end; the part that is there is kept unless the caller wants whole values only
            List(RepairKind.CutValue, _position, end, options.DropCutValues ? "" : Quoted(_writer.Value.Written));
        }
        if (cut && options.DropCutValues)
        {
            DropValue(end);
            return false;
        }
        _writer.WriteValue();
        _strings++;
        AcceptValue(end);
        return !cut;
    }

    private StringToken PutBack(StringToken token)
    {
        var content = TextRange.FromBounds(token.Content.Start, token.Content.End - 1);
        // repair: a structural character that was deleted, doubled, or had changed places with its neighbour
        List(RepairKind.SwappedCharacters, content.End, token.End, "\"\n", guess: true);
        return token with { Content = content };
    }

    private bool IsKeyInArray() =>
        KeyLookahead.Whole(ref _text, _position) && !ElementRules.Quoted(ref _text, _position) ||
            KnownKeyRule.TryFind(ref _text, _position, out _);

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

    private readonly StringSite Site(bool isKey) =>
        new(_containers, isKey, policy, MaxLength(isKey)) { UnquotedKeys = _unquotedKeys && policy.ReadsWords };

    private readonly int MaxLength(bool isKey)
    {
        int longest = isKey && _text.Keys is { Any: true } ? MaxKeyLength : ReadingPolicy.MaxStringLength;
        return _strings + _keys == 0 ? Math.Min(longest, policy.MaxUnprovenLength) : longest;
    }

    private DecodedString Decode(StringToken token, CharBuffer output)
    {
        output.Clear();
        return StringDecoder.Decode(ref _text, token.Content, token.Ending == StringEnding.Cut, output);
    }

    // Quotes of one style run through a whole payload: each style is listed once, at its first place.
    private void ListQuoteStyle(int c) => ListQuoteStyle(c, _position, _position + _length);

    private void ListQuoteStyle(int c, int start, int end)
    {
        if (c == '"') return;
        bool isSingle = c is '\'' or '`';
        ref bool listed = ref isSingle ? ref _singleListed : ref _typographicListed;
        if (listed) return;
        listed = true;
        _text.MixesQuotes |= !isSingle && policy.ReadsWords;
        // repair: other quotes as delimiters
        List(isSingle ? RepairKind.SingleQuotes : RepairKind.TypographicQuotes, start, end, "\"", ofValue: false);
    }

    private void ListStringRepairs(StringToken token, in DecodedString decoded)
    {
        if (token.InnerQuotes.Length > 0)
        {
            // repair: quotes inside the string that are not escaped
            List(RepairKind.UnescapedQuote, token.InnerQuotes, token.Content, guess: true);
        }
        // repair: the string's closing quote is missing
        if (token.Ending == StringEnding.Unclosed) List(RepairKind.MissingQuote, token.End, token.End, "\"", guess: true);
        List(RepairKind.InvalidEscape, decoded.InvalidEscape, token.Content);
        List(RepairKind.ControlCharacter, decoded.ControlCharacter, token.Content);
        List(RepairKind.LoneSurrogate, decoded.LoneSurrogate, token.Content);
        // repair: half an escape at the cut
        if (decoded.CutEscape.Length > 0) List(RepairKind.InvalidEscape, decoded.CutEscape.Start, decoded.CutEscape.End, "");
    }

    // Lists what was mended of a string, from the first place to the last.
    private void List(RepairKind kind, TextRange range, TextRange content, bool guess = false)
    {
        if (range.Length > 0) List(kind, range.Start, range.End, _log.IsFull ? "\uFFFD" : AsWritten(range, content), guess: guess);
    }

    // What JSON has in place of a part of a string; of a long one, more of it than is shown.
    private string AsWritten(TextRange range, TextRange content)
    {
        _shown.Clear();
        var shown = new TextRange(range.Start, Math.Min(range.Length, MaxShownLength));
        StringDecoder.DecodePart(ref _text, content, shown, cut: false, _shown);
        return Encoded(_shown.Written);
    }

    private static string Quoted(ReadOnlySpan<char> value) => $"\"{Encoded(value.UpTo(MaxShownLength))}\"";

    private static string Encoded(ReadOnlySpan<char> value) => ReadableJsonEncoder.Instance.Encode(value.ToString());
}
