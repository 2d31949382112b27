using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Cleanup.Json.Structure;
using Cleanup.Text;

namespace Cleanup.Json;

/// <summary>
/// Reads one payload and writes it as strict JSON: the JSON grammar (RFC 8259) as a machine with an explicit stack, in which
/// each deviation is mended where it is met. It never goes back, so it is linear.
/// </summary>
/// <param name="text">The text the payload stands in.</param>
/// <param name="options">Limits, and how to mend.</param>
/// <param name="keys">The keys of the payloads before.</param>
/// <param name="policy">What stands around the payload, and what that allows.</param>
internal ref partial struct PayloadReader(ReadOnlySpan<char> text, JsonRepairOptions options, KnownKeys keys, ReadingPolicy policy)
    : IDisposable
{
    private readonly ContainerStack _containers = new(options.MaxDepth);
    private readonly RepairLog _log = new(options.MaxRepairs);
    private readonly PayloadWriter _writer = new(options.MaxDepth);
    private readonly CharBuffer _shown = new();
    private JsonText _text = new(text) { Keys = keys };
    private Expectation _expected;
    private PayloadRefusal _refusal;

    // The token that is looked at, and how many line breaks stand before it.
    private int _position, _length, _lineBreaks;

    // Behind the last token that belongs to the payload, and where its last comma stands; -1 when a value followed.
    private int _end, _commaAt = -1;

    // Where reading went on behind garbage: what could not be read there cannot be read when it is met again.
    private int _resumedAt = -1;

    // No record and no property with a known key stands before these, behind what is read.
    private int _recordAt, _propertyAt;

    // Where the containers open in which the payload breaks off.
    private ImmutableArray<int> _unclosed = [];

    // The next of the edits that were made before the text was read.
    private int _nextEdit;

    private int _keys, _strings, _literals, _opened, _misses;

    // The depth of the list whose elements are records; 0 when none was complete yet.
    private int _recordsDepth;
    private bool _cut, _isBroken, _unquotedKeys, _layerListed, _typographicListed, _singleListed, _bareElements;

    /// <summary>The far looks that the payload may take, and those that it left.</summary>
    public long FarUnits
    {
        readonly get => _text.FarUnits;
        set => _text.FarUnits = value;
    }

    /// <summary>The edits that were made before the text was read.</summary>
    public MendedStructure? Mended { get; init; }

    /// <summary>Behind the last unit that was looked at.</summary>
    public readonly int Furthest => _text.Furthest;

    /// <summary>Behind the payload that was read, also when it was refused.</summary>
    public readonly int End => _end;

    /// <summary>How much was mended, also when the payload was refused.</summary>
    public readonly int RepairCount => _log.Count;

    /// <summary>The choice between several readings for which <see cref="PayloadRefusal.Ambiguous"/> refused.</summary>
    public readonly LoggedRepair? FirstGuess => _log.FirstGuess;

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
        SkipEditsBefore(start);
        Read(startIsMissing);
        ListEdits(_end + 1);
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
                if (_refusal == PayloadRefusal.None) BreakOff();
                return;
            }
        }
    }

    // In prose what breaks off without a key proves nothing, and need not be closed.
    private void BreakOff()
    {
        if (!IsProven) _refusal = PayloadRefusal.NotJson;
        else CutHere();
    }

    private bool ReadToken(int c) => _expected switch
    {
        Expectation.Key => ReadKey(c),
        Expectation.Colon => ReadColon(c),
        Expectation.Value => ReadValue(c),
        _ => ReadSeparator(c),
    };

    /// <summary>Takes the token that is looked at as part of the payload.</summary>
    private void Accept(int end)
    {
        if (Mended is not null) ListEdits(end);
        _position = end;
        _end = end;
        if (!LacksValue) _log.KeepUpTo(end);
    }

    // Whether the payload has shown by its keys that what looks odd in it is no prose.
    private readonly bool IsProven => !policy.NeedsKey || _keys > 0;

    // Whether a key was read and its value was not.
    private readonly bool LacksValue => _expected == Expectation.Colon || _expected == Expectation.Value && !_containers.Top.IsArray;

    private void List(RepairKind kind, int start, int end, string after, bool ofValue = true, bool guess = false) =>
        _log.Add(kind, _text.Units, TextRange.FromBounds(start, end), after, _containers, ofValue, guess);

    private PayloadRefusal Judge()
    {
        bool isProven = IsProven || _log.Count == 0 || _strings + _literals > 0;
        bool isEmptyKey = policy.NeedsKey && _keys > 0 && _strings + _literals + _opened == 1;
        if (!isProven || isEmptyKey) return PayloadRefusal.NotJson;
        return options.Strict && _log.FirstGuess is not null ? PayloadRefusal.Ambiguous : PayloadRefusal.None;
    }

    private JsonPayload ToPayload(TextRange range)
    {
        if (_log.Count == 0 && StrictJson.TryEncode(_text.Units.Slice(range), options.MaxDepth, out byte[]? exact))
            return new() { Range = range, Json = exact, Status = RecoveryStatus.Exact };
        return new()
        {
            Range = range,
            Json = _writer.ToJson(),
            Status = _cut ? RecoveryStatus.Partial : RecoveryStatus.Repaired,
            Repairs = _log.ToSteps(_text.Units),
            RepairCount = _log.Count,
            Confidence = _log.Confidence,
            Dropped = _log.Dropped,
            Invented = _log.Invented,
            Unclosed = _unclosed,
        };
    }
}
