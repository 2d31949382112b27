using System.Runtime.InteropServices;
using Cleanup.Detection;
using Cleanup.Values;

namespace Cleanup.Kinds.PhpPrintR;

/// <summary>
/// Reads one container that <c>print_r</c> printed. Nothing in it is quoted or counted: a string ends where the next key or
/// the container's parenthesis stands, and the layout says where these can stand. Where the layout leaves a choice, the
/// parser takes the likelier reading and goes back when the parentheses do not work out. State lives in lists, not on the stack.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal ref partial struct PrintRParser
{
    private const string Recursion = "*RECURSION*";

    private readonly ReadOnlySpan<char> _text;
    private readonly int _start;
    private readonly int _opener;
    private readonly int _maxDepth;
    private readonly PrintRHead _head;
    private readonly PrintRLayout _layout;
    private readonly List<PrintRFrame> _frames = [];
    private readonly List<PrintRChoice> _choices = [];
    private PrintRTokens _tokens;
    private int _frame;
    private int _next;
    private int _position;
    private bool _inString;
    private int _openParentheses;
    private bool _acceptCut;
    private bool _hadSurplus;
    private bool _allowSurplus;
    private bool _tooDeep;
    private long _steps;

    /// <summary>A parser for the container whose head starts at <paramref name="start"/>.</summary>
    public PrintRParser(ReadOnlySpan<char> text, int start, in PrintRHead head, int opener, int maxDepth)
    {
        _text = text;
        _start = start;
        _head = head;
        _opener = opener;
        _maxDepth = maxDepth;
        _layout = PrintRLayout.Of(text, head.End, opener);
        _tokens = new PrintRTokens(text, opener + 1, _layout);
    }

    /// <summary>The value read, every container closed; empty when nothing in it was whole.</summary>
    public List<DumpNode> Nodes { get; } = [];

    /// <summary>What looks like structure and was taken for a part of a string.</summary>
    public List<TextRange> Doubts { get; } = [];

    /// <summary>Whether it has a member, be it that its value was cut off.</summary>
    public bool HasMembers { get; private set; }

    /// <summary>How many scalars are whole.</summary>
    public int Scalars { get; private set; }

    /// <summary>Offset behind the dump.</summary>
    public int End { get; private set; }

    /// <summary>What the reading cost, in characters read.</summary>
    public long TotalSteps { get; private set; }

    /// <summary>Reads the container.</summary>
    public ReadingStatus Read()
    {
        ReadingStatus status = Search(acceptCut: false);
        if (status == ReadingStatus.None && _hadSurplus)
        {
            _allowSurplus = true;
            status = Search(acceptCut: false);
        }
        // The likeliest readings once more, up to the text's end.
        if (status == ReadingStatus.None) status = Search(acceptCut: true);
        TotalSteps += _tokens.Furthest - _start;
        Scalars = Nodes.Count(static node => node.Kind is DumpNodeKind.Text or DumpNodeKind.NotRepresentable);
        if (status == ReadingStatus.CutShort && Scalars == 0) Nodes.Clear();
        return status;
    }

    private ReadingStatus Search(bool acceptCut)
    {
        _acceptCut = acceptCut;
        _frames.Clear();
        _choices.Clear();
        Nodes.Clear();
        Doubts.Clear();
        _tooDeep = false;
        _inString = false;
        _steps = 0;
        _next = 0;
        Open(_head, parent: -1, _opener);
        ReadingStatus? status = null;
        while (status is null) status = _inString ? ReadString() : ReadMember();
        TotalSteps += _steps;
        return status.Value;
    }

    private readonly int Depth => _frames[_frame].Depth;

    // Each of these reads one step of the grammar and says how the whole reading ended, or null to go on.
    private ReadingStatus? ReadMember()
    {
        _steps++;
        if (!_tokens.TryGet(_next, out PrintRToken token) || !IsNext(token)) return GoBack();
        if (token.Kind == PrintRTokenKind.Close) return IsFollowed(_next, Depth) ? Close(token) : GoBack();
        if (!IsKey(token)) return GoBack();
        HasMembers = true;
        Nodes.Add(token.Kind == PrintRTokenKind.BareArrow ? new DumpNode(DumpNodeKind.IndexKey, new TextRange(token.Start, 0)) : PrintRKey.Read(_text, token.Name, _frames[_frame].IsObject));
        _next++;
        _position = token.End;
        if (TryReadContainer()) return null;
        _inString = true;
        _openParentheses = 0;
        if (token.Kind == PrintRTokenKind.Key) DoubtName(token);
        return null;
    }

    // A container behind an arrow: opened, or left out because it holds itself.
    private bool TryReadContainer()
    {
        if (!PrintRHead.TryRead(_text, _position, out PrintRHead head)) return false;
        int opener = PrintRSpace.Skip(_text, head.End);
        if (_text[opener..].StartsWith(Recursion, StringComparison.Ordinal))
        {
            Nodes.Add(new DumpNode(DumpNodeKind.NotRepresentable, TextRange.FromBounds(_position, opener + Recursion.Length)));
            _position = opener + Recursion.Length;
            return true;
        }
        if (opener >= _text.Length || _text[opener] != '(' || !_layout.FitsOpener(_text, opener, Depth + 1)) return false;
        if (!_tokens.TryGet(_next, out PrintRToken first) || PrintRSpace.Skip(_text, opener + 1) != first.Start) return false;
        if (_layout.HasLines && !_layout.Fits(_text, first, Depth + 1)) return false;
        Open(head, _frame, opener);
        return true;
    }

    // What nests too deep is read to its end all the same, so that all of it is left alone; only its value is not written.
    private void Open(in PrintRHead head, int parent, int opener)
    {
        int depth = parent < 0 ? 1 : _frames[parent].Depth + 1;
        _tooDeep |= depth > _maxDepth;
        bool isBare = _tokens.TryGet(_next, out PrintRToken first) && first.Kind == PrintRTokenKind.BareArrow;
        _frames.Add(new PrintRFrame(parent, depth, head.Kind == DumpNodeKind.Object, isBare));
        _frame = _frames.Count - 1;
        _position = opener + 1;
        Nodes.Add(new DumpNode(head.Kind, default));
    }

    private ReadingStatus? Close(in PrintRToken token)
    {
        Nodes.Add(new DumpNode(DumpNodeKind.End, default));
        _frame = _frames[_frame].Parent;
        _next++;
        _position = token.End;
        if (_frame >= 0) return null;
        End = token.End;
        return _tooDeep ? ReadingStatus.TooDeep : ReadingStatus.Closed;
    }

    private readonly bool IsNext(in PrintRToken token)
    {
        int position = PrintRSpace.Skip(_text, _position);
        if (_layout.Spacing == PrintRSpacing.Flat && position < _text.Length && _text[position] == ',') position++;
        return position == token.Start && (!_layout.HasLines || _layout.Fits(_text, token, Depth));
    }

    private readonly bool IsKey(in PrintRToken token) =>
        token.Kind == PrintRTokenKind.Key || token.Kind == PrintRTokenKind.BareArrow && (_frames[_frame].HasBareArrows || _layout.HasLines && token.StartsLine);
}
