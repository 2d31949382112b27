using System.Buffers;
using Cleanup.Text;

namespace Cleanup.Json.Structure;

/// <summary>
/// Reads JSON as strictly as RFC 8259 does, but for control characters and escapes inside strings, up to the first token that
/// does not belong there. It can begin at any token.
/// </summary>
/// <param name="text">What is read.</param>
/// <param name="endsText">Whether the text ends with it; otherwise a token may go on behind it.</param>
/// <param name="keys">By which it weighs how odd what it reads is; null when nobody asks.</param>
internal ref partial struct StructureScanner(ReadOnlySpan<char> text, bool endsText, KeyOrder? keys)
{
    private static readonly SearchValues<char> _stringStops = SearchValues.Create("\"\\\n\r");
    private static readonly SearchValues<char> _wordEnds = SearchValues.Create("{}[],:\" \t\r\n");
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Where it stands.</summary>
    public ScanState State;

    /// <summary>How far the text given is from the whole, for <see cref="KeyOrder"/>.</summary>
    public int Origin { get; init; }

    /// <summary>After an error: where the token stands, and up to where it was read.</summary>
    public int ErrorAt { get; private set; }

    /// <summary>After an error: where it was seen that the token does not end as it should.</summary>
    public int ErrorSeen { get; private set; }

    /// <summary>Reads on; <paramref name="trail"/> takes the state before each token.</summary>
    public ScanStop Run(Trail? trail)
    {
        while (true)
        {
            int at = SkipBlanks(State.Position);
            if (at == _text.Length && (!endsText || State.Place == Place.Root && State.Count > 0)) return ScanStop.End;
            trail?.Add(State);
            if (at < _text.Length && Read(at)) continue;
            if (ErrorSeen == _text.Length && at < _text.Length && !endsText) return ScanStop.End;
            ErrorAt = at;
            ErrorSeen = Math.Max(at, ErrorSeen);
            return ScanStop.Error;
        }
    }

    private readonly int SkipBlanks(int position)
    {
        while (position < _text.Length && Blank.IsOfJson(_text[position])) position++;
        return position;
    }

    private bool Read(int at)
    {
        char c = _text[at];
        switch (c)
        {
            case '{' or '[':
                return Open(at, c == '[');
            case '}' or ']':
                return Close(at, c == ']');
            case ',':
                if (State.Place != Place.Separator) return false;
                return Accept(at + 1, State.Top!.IsArray ? Place.Value : Place.Key, c);
            case ':':
                return State.Place == Place.Colon && Accept(at + 1, Place.Value, c);
            case '"':
                return ReadString(at);
            default:
                return State.Place is Place.Value or Place.FirstValue && ReadWord(at);
        }
    }

    private bool Accept(int end, Place place, int token)
    {
        State.Position = end;
        State.Place = place;
        State.Tokens = (State.Tokens * 31) + token;
        return true;
    }

    private bool Open(int at, bool isArray)
    {
        if (State.Place is not (Place.Value or Place.FirstValue or Place.Root) || State.Top is { IsDeepest: true }) return false;
        if (State.Top is null && State.Count > 0) State.Oddness += EditCost.AnotherRoot;
        WeighType(isArray ? KeyOrder.Array : KeyOrder.Object, at);
        State.Top = new Level(State.Top, State.Key, State.Count, State.Member, isArray, Origin + at);
        State.Count = 0;
        State.Member = 0;
        State.Key = KeyOrder.Start;
        return Accept(at + 1, isArray ? Place.FirstValue : Place.FirstKey, _text[at]);
    }

    private bool Close(int at, bool isArray)
    {
        bool mayClose = State.Place is Place.Separator or Place.FirstValue or Place.FirstKey;
        if (State.Top is not { } top || top.IsArray != isArray || !mayClose)
            return false;
        if (State.Count == 0) State.Oddness += EditCost.EmptyContainer;
        else if (!isArray) WeighOrder(State.Key, KeyOrder.End, at);
        if (isArray && State is { Count: 1, Member: KeyOrder.Array }) State.Oddness += EditCost.LoneArray;
        bool holdsArrays = State.Member == KeyOrder.Array;
        State.Top = top.Outer;
        State.Count = top.OuterCount;
        State.Key = top.OuterKey;
        State.Member = top.OuterMember;
        Count(isArray && !holdsArrays ? KeyOrder.Array : KeyOrder.Object);
        return Accept(at + 1, State.Top is null ? Place.Root : Place.Separator, _text[at]);
    }

    private bool ReadString(int at)
    {
        bool isKey = State.Place is Place.Key or Place.FirstKey;
        if (!isKey && State.Place is not (Place.Value or Place.FirstValue)) return false;
        int end = EndOfString(at + 1);
        if (end < 0) return false;
        ReadOnlySpan<char> content = _text[(at + 1)..end];
        if (keys is not null) Weigh(content, isKey, at);
        if (!isKey) Count(KeyOrder.Text);
        return Accept(end + 1, isKey ? Place.Colon : Place.Separator, HashOf(content));
    }

    private int EndOfString(int position)
    {
        while (true)
        {
            int stop = _text[position..].IndexOfAny(_stringStops);
            position += Math.Max(stop, 0);
            if (stop >= 0 && _text[position] == '"') return position;
            if (stop < 0 || _text[position] is '\n' or '\r')
            {
                ErrorSeen = stop < 0 ? _text.Length : position;
                return -1;
            }
            position = Math.Min(position + 2, _text.Length);
        }
    }

    private bool ReadWord(int at)
    {
        int length = _text[at..].IndexOfAny(_wordEnds);
        int end = length < 0 ? _text.Length : at + length;
        ReadOnlySpan<char> word = _text[at..end];
        bool isNumber = JsonNumber.IsValid(word);
        bool mayGoOn = end == _text.Length && !endsText;
        if (mayGoOn || !isNumber && word is not ("true" or "false" or "null"))
        {
            ErrorSeen = end;
            return false;
        }
        // A literal may be null, which stands for any type.
        if (isNumber) WeighType(KeyOrder.Number, at);
        Count(KeyOrder.Text);
        return Accept(end, Place.Separator, HashOf(word));
    }
}
