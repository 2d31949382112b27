using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Cleanup.Detection;
using Cleanup.Json;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Grammars.Literals;

/// <summary>
/// Reads a literal of a programming language: one grammar of values, keys and brackets, with a dialect for what differs. The
/// open brackets are a list, so depth never meets the stack.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="dialect">The language.</param>
/// <param name="maxDepth">How deep it may nest.</param>
/// <param name="mends">
/// Whether quotes may be typographic or stand unescaped inside strings: then a string ends where the literal can go on.
/// Else at the first quote of its own.
/// </param>
internal ref partial struct LiteralReader(ReadOnlySpan<char> text, LiteralDialect dialect, int maxDepth, bool mends)
{
    // What reading a character that may need mending costs, and a value, measured beside the reading of other dumps.
    private const int StepsPerUnit = 2;
    private const int StepsPerNode = 16;

    private readonly List<LiteralFrame> _frames = [];
    private readonly ValueTreeBuilder _values = new();
    private readonly List<RepairStep> _repairs = [];
    private readonly CharBuffer _decoded = new();
    private TextCursor _cursor = new(text, 0);
    private bool _expectsMember;
    private bool _tooDeep;
    private bool _typographicListed;
    private int _lastToken;
    private int _lastValue = -1;
    private int _openString = -1;
    private int _lastString;
    private int _lastStringEnd = -1;
    private int _end;
    private long _extraSteps;
    private ImmutableArray<int> _unclosed = [];

    /// <summary>The whole text.</summary>
    public readonly ReadOnlySpan<char> Text => _cursor.Text;

    /// <summary>Where the next token is looked for.</summary>
    public int Position
    {
        readonly get => _cursor.Position;
        set => _cursor.Position = value;
    }

    public readonly char Next => _cursor.Next;

    public readonly ReadOnlySpan<char> Rest => _cursor.Rest;

    /// <summary>What was seen so far.</summary>
    public LiteralTraits Traits { get; set; }

    private readonly ref LiteralFrame Top => ref CollectionsMarshal.AsSpan(_frames)[^1];

    /// <summary>The literal at <paramref name="start"/>; null when there is none.</summary>
    public LiteralDump? Read(int start, ref long steps)
    {
        Position = start;
        ReadingStatus status = Read();
        if (_tooDeep) _values.Rollback(ValueMark.Start);
        ValueTree tree = _values.Finish();
        steps += (StepsPerUnit * (Position - start)) + (StepsPerNode * tree.Nodes.Length) + _extraSteps;
        if (status == ReadingStatus.None) return null;
        return new LiteralDump
        {
            Status = _tooDeep ? ReadingStatus.TooDeep : status,
            Range = TextRange.FromBounds(start, Math.Max(start + 1, _end)),
            Tree = tree,
            Repairs = _repairs,
            Traits = Traits,
            Unclosed = _unclosed,
        };
    }

    private ReadingStatus Read()
    {
        if (!ReadValue() || _frames.Count == 0 && !dialect.HasWholeScalars) return ReadingStatus.None;
        while (_frames.Count > 0)
        {
            _lastToken = Position;
            _cursor.SkipBlanks();
            if (!(_expectsMember ? ReadMember() : ReadBehindMember())) return Cut();
        }
        _end = dialect.SkipSuffix(Text, Position);
        return ReadingStatus.Closed;
    }

    /// <summary>Opens a bracket; <see cref="Position"/> is behind it.</summary>
    public void Open(LiteralForm form, char closer)
    {
        var frame = new LiteralFrame { Form = form, Start = Position - 1, Closer = closer, Before = _values.Mark };
        // A map is an array while it may be a set: one whose keys are names is written as an object.
        if (form is LiteralForm.List or LiteralForm.Array or LiteralForm.Map) Add(new ValueNode(ValueKind.Array, default));
        else if (!frame.IsCall && form != LiteralForm.Pair) Add(new ValueNode(ValueKind.Object, default));
        _frames.Add(frame);
        _tooDeep |= _frames.Count > maxDepth;
        _expectsMember = true;
    }

    /// <summary>Opens a bracket of a form that only this language has, and that stands before <paramref name="position"/>.</summary>
    public void OpenOwn(int position, LiteralForm form, char closer)
    {
        Position = position;
        Traits |= LiteralTraits.OwnForm;
        Open(form, closer);
    }

    /// <summary>
    /// Adds what has no place in JSON as a string of its source, up to <paramref name="end"/>; false when that is not behind its start.
    /// </summary>
    public bool TryAddSource(int end)
    {
        if (end <= Position) return false;
        AddOwn(ValueKind.Source, end);
        return true;
    }

    /// <summary>Adds what only this language has as a value of that kind, up to <paramref name="end"/>.</summary>
    public void AddOwn(ValueKind kind, int end, string? value = null)
    {
        Traits |= LiteralTraits.OwnForm;
        Add(kind, Position, end, value);
    }

    /// <summary>Adds the value from <paramref name="start"/> up to <paramref name="end"/>, where the literal goes on.</summary>
    public void Add(ValueKind kind, int start, int end, string? value = null)
    {
        Add(new ValueNode(kind, TextRange.FromBounds(start, end), Value: value));
        _lastValue = start;
        Position = end;
    }

    private void Add(in ValueNode node)
    {
        if (!_tooDeep) _values.Add(node);
        _expectsMember = false;
    }

    // ... 3 more items: the program itself left something out.
    private bool TrySkipOmission()
    {
        int end = dialect.OmissionEnd(Text, Position);
        if (end < 0) return false;
        Traits |= LiteralTraits.OwnForm | LiteralTraits.Omission;
        _repairs.Add(new RepairStep(RepairKind.Ellipsis, TextRange.FromBounds(Position, end), "", Text[Position..end].ToString(), ""));
        _lastValue = Position;
        Position = end;
        _expectsMember = false;
        return true;
    }

    private bool ReadMember()
    {
        ref LiteralFrame frame = ref Top;
        if (!frame.HasKey)
        {
            if (Next == frame.Closer) return Close();
            frame.Member = _values.Mark;
            frame.MemberStart = Position;
            if (TryReadBareKey(ref frame)) return true;
            if (frame.Form == LiteralForm.Fields) return false;
            // What must turn out to be a key is no member yet, and what a call is not kept for never will be one.
            if (frame.MustHaveKeys || frame.IsCall && frame.Member.Count > frame.Before.Count) _values.BeginDraft();
            // Pairs hold pairs and nothing else, also none that stands in itself.
            if (frame.Form == LiteralForm.Pairs) return Next == '(' && OpenBracket();
            // deque([1], maxlen=3)
            if (frame.IsCall && FieldNameEnd(out _) is >= 0 and int nameEnd) Position = nameEnd + 1;
        }
        return ReadValue() || mends && TryAddMissing(frame);
    }

    // Stripping tags takes <class 'int'> as well.
    private bool TryAddMissing(in LiteralFrame frame)
    {
        if (Next != ',' && (Next != frame.Closer || !frame.HasKey)) return false;
        _repairs.Add(new RepairStep(RepairKind.MissingValue, new TextRange(Position, 0), "", "", "null"));
        Add(new ValueNode(ValueKind.Null, new TextRange(Position, 0)));
        return true;
    }

    private bool ReadBehindMember()
    {
        ref LiteralFrame frame = ref Top;
        if (Next == frame.Closer) return EndMember(ref frame) && Close();
        if (Next == ',')
        {
            Position++;
            if (frame.Form == LiteralForm.Pair && !frame.HasKey) TakeKey(ref frame);
            else if (!EndMember(ref frame)) return false;
            _expectsMember = true;
            return true;
        }
        // What was left out is no key.
        bool isLeftOut = _values.Count == frame.Member.Count && !_tooDeep;
        int separator = MayTakeKey(frame) && !isLeftOut ? SeparatorAt(Position) : 0;
        if (separator == 0) return false;
        if (separator > 1) Traits |= LiteralTraits.Arrow;
        TakeKey(ref frame);
        Position += separator;
        _expectsMember = true;
        return true;
    }

    private readonly bool EndMember(ref LiteralFrame frame)
    {
        bool isLeftOut = _values.Count == frame.Member.Count;
        if (frame.MustHaveKeys && !frame.HasKey && !isLeftOut) return false;
        // { a: ... 1 more item }: what was left out stands where the value does.
        if (frame.HasKey && _values.HasKey && !_tooDeep) _values.Add(new ValueNode(ValueKind.Null, new TextRange(Position, 0)));
        if (isLeftOut || frame.Form == LiteralForm.List && frame.HasKey || frame.IsCall && !IsArgument(frame)) Drop(frame.Member);
        frame.HasKey = false;
        frame.AnyMember = true;
        return true;
    }

    // Whether the member is what the call is kept for.
    private readonly bool IsArgument(in LiteralFrame frame)
    {
        if (frame.Member.Count > frame.Before.Count) return false;
        return frame.Form == LiteralForm.FirstArgument || _values.Count > frame.Member.Count + 1;
    }

    private bool Close()
    {
        Position++;
        CloseTop();
        _expectsMember = false;
        return true;
    }

    private readonly void CloseTop()
    {
        LiteralFrame frame = Top;
        _frames.RemoveAt(_frames.Count - 1);
        if (_tooDeep) return;
        if (frame.IsCall)
        {
            if (_values.Count > frame.Before.Count) return;
            _values.Open(frame.Form == LiteralForm.MapArgument ? ValueKind.Object : ValueKind.Array);
        }
        else if (frame.Form == LiteralForm.Pair)
        {
            return;
        }
        else if (frame.Form == LiteralForm.Map && _values.Members is [])
        {
            _values.Rollback(frame.Before);
            _values.Open(ValueKind.Object);
        }
        _values.Close();
    }

    private readonly void Drop(in ValueMark mark)
    {
        if (!_tooDeep) _values.Rollback(mark);
    }
}
