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
    private readonly CharBuffer _decoded = new();
    private TextCursor _cursor = new(text, 0);
    private bool _expectsMember;
    private bool _tooDeep;
    private bool _typographicListed;
    private int _lastToken;
    private int _openString = -1;
    private int _lastString;
    private int _lastStringEnd = -1;

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

    /// <summary>The value so far.</summary>
    public List<DumpNode> Nodes { get; } = [];

    /// <summary>What was mended so far.</summary>
    public List<RepairStep> Repairs { get; } = [];

    /// <summary>What was seen so far.</summary>
    public LiteralTraits Traits { get; set; }

    /// <summary>Behind the last character that belongs to the literal.</summary>
    public int End { get; private set; }

    /// <summary>How many characters were looked at beside those that were read.</summary>
    public long ExtraSteps { get; private set; }

    /// <summary>Where the brackets inside the outermost one open in which the literal breaks off.</summary>
    public ImmutableArray<int> Unclosed { get; private set; } = [];

    private readonly ref LiteralFrame Top => ref CollectionsMarshal.AsSpan(_frames)[^1];

    /// <summary>Reads the literal at <paramref name="start"/>.</summary>
    public ReadingStatus Read(int start)
    {
        Position = start;
        if (!ReadValue() || _frames.Count == 0 && !dialect.HasWholeScalars) return ReadingStatus.None;
        while (_frames.Count > 0)
        {
            _lastToken = Position;
            _cursor.SkipBlanks();
            if (!(_expectsMember ? ReadMember() : ReadBehindMember())) return Cut();
        }
        End = dialect.SkipSuffix(Text, Position);
        if (!_tooDeep) return ReadingStatus.Closed;
        Nodes.Clear();
        return ReadingStatus.TooDeep;
    }

    /// <summary>Opens a bracket; <see cref="Position"/> is behind it.</summary>
    public void Open(LiteralForm form, char closer)
    {
        var frame = new LiteralFrame { Form = form, Start = Position - 1, Closer = closer, Node = Nodes.Count };
        if (!frame.IsCall && form != LiteralForm.Pair)
            Add(new DumpNode(form is LiteralForm.List or LiteralForm.Array ? DumpNodeKind.Array : DumpNodeKind.Object, TextRange.FromBounds(Position - 1, Position)));
        _frames.Add(frame);
        _tooDeep |= _frames.Count > maxDepth;
        _expectsMember = true;
    }

    /// <summary>Adds a value that was read whole; <see cref="Position"/> is behind it.</summary>
    public void Add(DumpNode node)
    {
        if (!_tooDeep) Nodes.Add(node);
        _expectsMember = false;
    }

    /// <summary>Adds what has no place in JSON as a string of its source, up to <paramref name="end"/>.</summary>
    public void AddSource(int end)
    {
        Traits |= LiteralTraits.OwnForm;
        Add(new DumpNode(DumpNodeKind.Source, TextRange.FromBounds(Position, end)));
        Position = end;
    }

    /// <summary>Adds what stands for no value at all as null, up to <paramref name="end"/>.</summary>
    public void AddNothing(int end)
    {
        Traits |= LiteralTraits.OwnForm;
        Add(new DumpNode(DumpNodeKind.NotRepresentable, TextRange.FromBounds(Position, end)));
        Position = end;
    }

    // ... 3 more items: the program itself left something out.
    private bool TrySkipOmission()
    {
        int end = dialect.OmissionEnd(Text, Position);
        if (end < 0) return false;
        Traits |= LiteralTraits.OwnForm | LiteralTraits.Omission;
        Repairs.Add(new RepairStep(RepairKind.Ellipsis, TextRange.FromBounds(Position, end), "", Text[Position..end].ToString(), ""));
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
            frame.MemberNode = Nodes.Count;
            frame.MemberStart = Position;
            if (TryReadBareKey(ref frame)) return true;
            if (frame.Form == LiteralForm.Fields) return false;
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
        Repairs.Add(new RepairStep(RepairKind.MissingValue, new TextRange(Position, 0), "", "", "null"));
        Add(new DumpNode(DumpNodeKind.Null, new TextRange(Position, 0)));
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
        bool isLeftOut = Nodes.Count == frame.MemberNode && !_tooDeep;
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
        bool isLeftOut = Nodes.Count == frame.MemberNode;
        if (frame.MustHaveKeys && !frame.HasKey && !isLeftOut) return false;
        // { a: ... 1 more item }: what was left out stands where the value does.
        if (frame.HasKey && Nodes.Count == frame.MemberNode + 1 && !_tooDeep) Nodes.Add(new DumpNode(DumpNodeKind.Null, new TextRange(Position, 0)));
        if (frame.Form == LiteralForm.List && frame.HasKey) DropFrom(frame.MemberNode);
        if (frame.IsCall && !_tooDeep && !IsArgument(frame)) DropFrom(frame.MemberNode);
        frame.HasKey = false;
        frame.AnyMember = true;
        return true;
    }

    // Whether the member is what the call is kept for.
    private readonly bool IsArgument(in LiteralFrame frame)
    {
        if (frame.MemberNode > frame.Node) return false;
        return frame.Form == LiteralForm.FirstArgument || Nodes.Count > frame.MemberNode + 1;
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
            if (Nodes.Count > frame.Node) return;
            Nodes.Add(new DumpNode(frame.Form == LiteralForm.MapArgument ? DumpNodeKind.Object : DumpNodeKind.Array, default));
        }
        else if (frame.Form == LiteralForm.Pair)
        {
            return;
        }
        else if (frame.Form == LiteralForm.Map && !frame.AnyKey && Nodes.Count > frame.Node + 1)
        {
            Nodes[frame.Node] = Nodes[frame.Node] with { Kind = DumpNodeKind.Array };
        }
        Nodes.Add(new DumpNode(DumpNodeKind.End, default));
    }

    private readonly void DropFrom(int node)
    {
        if (!_tooDeep) Nodes.RemoveRange(node, Nodes.Count - node);
    }
}
