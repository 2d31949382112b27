using System.Diagnostics.CodeAnalysis;

namespace Cleanup.Recovery.Json;

/// <summary>
/// Reads one payload and writes it as strict JSON: the JSON grammar (RFC 8259) as a machine with an explicit stack, in which
/// each deviation is mended where it is met. It never goes back, so it is linear.
/// </summary>
/// <param name="text">The text the payload stands in.</param>
/// <param name="options">Limits, and how to mend.</param>
/// <param name="keys">The keys of the payloads before.</param>
/// <param name="embedded">Whether prose stands around the payload: then it must prove itself, and where it breaks off it ends.</param>
internal ref partial struct PayloadReader(ReadOnlySpan<char> text, JsonRepairOptions options, KnownKeys keys, bool embedded) : IDisposable
{
    // A string this long must be closed before anything else shows that the text is JSON at all.
    private const int MaxUnprovenLength = 1024;

    // Where keys are known, a longer one is what a stray quote opened.
    private const int MaxKeyLength = 1024;

    // Utf8JsonWriter refuses strings of more than 166,666,666 units.
    private const int MaxStringLength = 100_000_000;

    private readonly ContainerStack _containers = new(options.MaxDepth);
    private readonly RepairLog _log = new(options.MaxRepairs);
    private readonly PayloadWriter _writer = new(options.MaxDepth);
    private JsonText _text = new(text) { Keys = keys };
    private Expectation _expected;
    private PayloadRefusal _refusal;

    // The token that is looked at, and how many line breaks stand before it.
    private int _position, _length, _lineBreaks;

    // Behind the last token that belongs to the payload, and where its last comma stands; -1 when a value followed.
    private int _end, _commaAt = -1;

    private int _keys, _strings, _literals, _opened, _misses;

    // The depth of the list whose elements are records; 0 when none was complete yet.
    private int _recordsDepth;
    private bool _cut, _isBroken, _unquotedKeys, _layerListed, _typographicListed, _singleListed;

    /// <summary>Behind the last unit that was looked at.</summary>
    public readonly int Furthest => _text.Furthest;

    /// <summary>Behind the payload that was read, also when it was refused.</summary>
    public readonly int End => _end;

    /// <summary>The choice between several readings for which <see cref="PayloadRefusal.Ambiguous"/> refused.</summary>
    public readonly RepairStep? FirstGuess => _log.FirstGuess;

    /// <summary>Whether it holds enough to be told from a citation such as <c>[1]</c>.</summary>
    public readonly bool LooksLikeData => _keys > 0 || _opened > 1 || _strings > 0 && _strings + _literals > 1;

    /// <summary>
    /// Reads the payload whose <c>[</c> or <c>{</c> stands at <paramref name="start"/>, or whose first key or record stands there
    /// when its start is missing.
    /// </summary>
    public bool TryRead(int start, bool startIsMissing, [NotNullWhen(true)] out JsonPayload? payload, out PayloadRefusal refusal)
    {
        payload = null;
        _position = start;
        Read(startIsMissing);
        if (_refusal == PayloadRefusal.None) _refusal = Judge();
        refusal = _refusal;
        if (refusal != PayloadRefusal.None) return false;
        payload = ToPayload(TextRange.FromBounds(startIsMissing ? 0 : start, _end));
        return true;
    }

    public readonly void Dispose() => _writer.Dispose();

    private void Read(bool startIsMissing)
    {
        int first = Peek();
        if (startIsMissing) OpenMissing(first);
        else Open(first == '[');
        while (_containers.Depth > 0 && _refusal == PayloadRefusal.None)
        {
            int c = Peek();
            if (c == JsonText.End || IsProseBehindBreak(c) || !ReadToken(c) && (_refusal != PayloadRefusal.None || !TryResume()))
            {
                _isBroken = c != JsonText.End;
                if (_refusal == PayloadRefusal.None) CutHere();
                return;
            }
        }
    }

    private bool ReadToken(int c) => _expected switch
    {
        Expectation.Key => ReadKey(c),
        Expectation.Colon => ReadColon(c),
        Expectation.Value => ReadValue(c),
        _ => ReadSeparator(c),
    };

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
        if (_length > 1 && !_layerListed) ListLayer(c);
        int folded = Punctuation.Fold(c);
        // repair: full-width punctuation
        if (folded != c) List(RepairKind.FullWidthPunctuation, _position, _position + _length, ((char)folded).ToString(), ofValue: false);
        return folded;
    }

    private void SkipTrivia()
    {
        while (Trivia.TryRead(ref _text, _position, out TriviaKind kind, out int end))
        {
            if (kind == TriviaKind.Whitespace)
            {
                char c = _text.Units[_position];
                if (c == '\n' || c == '\r' && _text.Read(end, out _) != '\n') _lineBreaks++;
            }
            else
            {
                ListTrivia(kind, end);
            }
            _position = end;
        }
    }

    // Every delimiter and value is decoded; this is listed once.
    private void ListLayer(int c)
    {
        _layerListed = true;
        string decoded = ((char)c).ToString();
        // repair: the payload was escaped as HTML
        if (_text.EntityLevel > 0) List(RepairKind.EntityLayer, _position, _position + _length, decoded, ofValue: false);
        // repair: the payload was read in another encoding than it was written in
        if (_text.IsMojibake) List(RepairKind.EncodingLayer, _position, _position + _length, decoded, ofValue: false);
        // repair: the payload was escaped as a string literal
        if (_text.EscapeLevel > 0) List(RepairKind.EscapeLayer, _position, _position + _length, decoded, ofValue: false);
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

    /// <summary>Takes the token that is looked at as part of the payload.</summary>
    private void Accept(int end)
    {
        _position = end;
        _end = end;
    }

    private void List(RepairKind kind, int start, int end, string after, bool ofValue = true, bool guess = false) =>
        _log.Add(kind, _text.Units, TextRange.FromBounds(start, end), after, _containers, ofValue, guess);

    /// <summary>The payload breaks off behind the last accepted token: what is open is closed.</summary>
    private void CutHere()
    {
        _cut = true;
        _log.ForgetFrom(_end);
        if (_expected is Expectation.Colon || _expected is Expectation.Value && !_containers.Top.IsArray)
        {
            if (options.DropCutValues)
            {
                // repair: a key whose value is missing at the cut
                List(RepairKind.CutValue, _containers.Top.Key.Start, _end, "");
                _writer.DropName();
            }
            else
            {
                WriteMissingValue();
            }
        }
        else if (_commaAt >= 0)
        {
            ListTrailingComma();
        }
        // repair: the closers that the cut took, or what cannot be read
        List(RepairKind.MissingCloser, _end, _end, _containers.Closers(_containers.Depth), ofValue: false, guess: _isBroken && !embedded);
        while (_containers.Depth > 0) CloseTop();
    }

    /// <summary>
    /// Whether prose begins behind a payload that was cut: a blank line, or a line break where payloads have none, and nothing
    /// behind it that goes on as JSON does here.
    /// </summary>
    private bool IsProseBehindBreak(int c)
    {
        if (!embedded || _lineBreaks == 0 || c is ',' or ':' or '}' or ']') return false;
        ref readonly Container top = ref _containers.Top;
        bool inProperty = _expected == Expectation.Value && !top.IsArray;
        bool inRecords = top.IsArray && top.EndsInContainer;
        if (_lineBreaks == 1 && !inProperty && !inRecords) return false;
        if (c is '{' or '[') return PayloadStart.Check(ref _text, _position, options.MaxDepth) != PayloadRefusal.None;
        if (Lookahead.QuotedKey(ref _text, _position, out _) == KeySight.Whole) return inProperty;
        bool afterComma = _expected == Expectation.Value;
        return inRecords && !afterComma || !(QuoteMark.Is(c) ? Lookahead.QuotedElement(ref _text, _position) : BareWord.IsLiteralOrNumber(ref _text, _position));
    }

    private PayloadRefusal Judge()
    {
        bool proven = !embedded || _keys > 0 || !_cut && (_log.Count == 0 || _strings + _literals > 0);
        if (!proven || embedded && _keys > 0 && _strings + _literals + _opened == 1) return PayloadRefusal.NotJson;
        return options.Strict && _log.FirstGuess is not null ? PayloadRefusal.Ambiguous : PayloadRefusal.None;
    }

    private JsonPayload ToPayload(TextRange range)
    {
        if (_log.Count == 0 && StrictJson.TryEncode(_text.Units.Slice(range.Start, range.Length), options.MaxDepth, out byte[]? exact))
            return new() { Range = range, Json = exact, Status = RecoveryStatus.Exact };
        return new()
        {
            Range = range,
            Json = _writer.ToJson(),
            Status = _cut ? RecoveryStatus.Partial : RecoveryStatus.Repaired,
            Repairs = _log.ToSteps(),
            RepairCount = _log.Count,
            Confidence = _log.Confidence,
            Dropped = _log.Dropped,
            Invented = _log.Invented,
        };
    }
}
