namespace Cleanup.Json;

internal ref partial struct PayloadReader
{
    /// <summary>Goes to the next token and gives its first character.</summary>
    private int Peek()
    {
        _lineBreaks = 0;
        SkipTrivia();
        int c = _text.Read(_position, out _length);
        if (JsonText.MayBeLayer(c) && _strings == 0 && _text.TryDetectLayer(_position))
        {
            SkipTrivia();
            c = _text.Read(_position, out _length);
        }
        if (_length > 1) ListLayer(c, _position + _length);
        int folded = Punctuation.Fold(c);
        // repair: full-width punctuation
        if (folded != c) List(RepairKind.FullWidthPunctuation, _position, _position + _length, ((char)folded).ToString(), ofValue: false);
        return folded;
    }

    private void SkipTrivia()
    {
        while (Trivia.MayBeginWith(_text.Read(_position, out _)) && Trivia.TryRead(ref _text, _position, out TriviaKind kind, out int end))
        {
            if (kind == TriviaKind.Whitespace)
            {
                if (end - _position > 1) ListLayer(_text.Read(_position, out _), end);
                char c = _text.Units[_position];
                if (c == '\n' || c == '\r' && _text.Read(end, out _) != '\n') _lineBreaks++;
            }
            else if (kind == TriviaKind.Markup && IsMarkupValue())
            {
                return;
            }
            else
            {
                ListTrivia(kind, end);
            }
            _position = end;
        }
    }

    // Every delimiter and value is decoded; this is listed once.
    private void ListLayer(int c, int end)
    {
        if (_layerListed) return;
        _layerListed = true;
        string decoded = ((char)c).ToString();
        // repair: the payload was escaped as HTML
        if (_text.EntityLevel > 0) List(RepairKind.EntityLayer, _position, end, decoded, ofValue: false);
        // repair: the payload was read in another encoding than it was written in
        if (_text.IsMojibake) List(RepairKind.EncodingLayer, _position, end, decoded, ofValue: false);
        // repair: the payload was escaped as a string literal
        if (_text.EscapeLevel > 0) List(RepairKind.EscapeLayer, _position, end, decoded, ofValue: false);
    }

    private void ListTrivia(TriviaKind kind, int end)
    {
        // repair: what JSON does not allow between tokens is left out
        RepairKind repair = kind switch
        {
            TriviaKind.OddSpace => RepairKind.OddSpace,
            TriviaKind.Comment => RepairKind.Comment,
            TriviaKind.Markup => RepairKind.Markup,
            TriviaKind.StringPrefix => RepairKind.StringPrefix,
            _ => RepairKind.Ellipsis,
        };
        List(repair, _position, end, "", ofValue: false);
    }
}
