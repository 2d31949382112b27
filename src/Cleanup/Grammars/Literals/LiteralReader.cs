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
        steps += (Price.Glance * (Position - start)) + (Price.Node * tree.Nodes.Length) + _extraSteps;
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
}
