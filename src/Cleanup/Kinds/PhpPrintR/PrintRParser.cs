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
    private readonly List<PrintRChoice> _choices = [];
    private readonly ValueTreeBuilder _values = new();
    private readonly List<TextRange> _doubts = [];
    private PrintRTokens _tokens;
    private int _next;
    private int _position;
    private bool _inString;
    private int _openParentheses;
    private bool _acceptCut;
    private bool _hadSurplus;
    private bool _allowSurplus;
    private bool _tooDeep;
    private bool _hasMembers;
    private int _end;
    private long _steps;
    private long _totalSteps;

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

    /// <summary>Reads the container; null when it is cut short without a member.</summary>
    /// <param name="steps">Grows by what the reading cost, in characters.</param>
    public PrintRDump? Read(ref long steps)
    {
        ReadingStatus status = Search(acceptCut: false);
        if (status == ReadingStatus.None && _hadSurplus)
        {
            _allowSurplus = true;
            status = Search(acceptCut: false);
        }
        // The likeliest readings once more, up to the text's end.
        if (status == ReadingStatus.None) status = Search(acceptCut: true);
        steps += _totalSteps + _tokens.Furthest - _start;
        if (status == ReadingStatus.CutShort && !_hasMembers) return null;
        ValueTree tree = _values.Finish();
        int scalars = 0;
        foreach (ValueNode node in tree.Nodes)
        {
            if (node.Kind is ValueKind.Text or ValueKind.NotRepresentable) scalars++;
        }
        int end = _end;
        return new PrintRDump
        {
            Status = status,
            Range = TextRange.FromBounds(_start, end),
            Tree = status == ReadingStatus.Closed || status == ReadingStatus.CutShort && scalars > 0 ? tree : default,
            Doubts = [.. _doubts.Where(doubt => doubt.End <= end)],
            HasMembers = _hasMembers,
            Scalars = scalars,
            IsGlued = _opener == _head.End,
        };
    }

    private ReadingStatus Search(bool acceptCut)
    {
        _acceptCut = acceptCut;
        _choices.Clear();
        _values.Rollback(ValueMark.Start);
        _doubts.Clear();
        _tooDeep = false;
        _inString = false;
        _steps = 0;
        _next = 0;
        Open(_head, _opener);
        ReadingStatus? status = null;
        while (status is null) status = _inString ? ReadString() : ReadMember();
        _totalSteps += _steps;
        return status.Value;
    }

    private readonly int Depth => _values.Depth;

    // Each of these reads one step of the grammar and says how the whole reading ended, or null to go on.
    private ReadingStatus? ReadMember()
    {
        _steps++;
        if (!_tokens.TryGet(_next, out PrintRToken token) || !IsNext(token)) return GoBack();
        if (token.Kind == PrintRTokenKind.Close) return IsFollowed(_next, Depth) ? Close(token) : GoBack();
        if (!IsKey(token)) return GoBack();
        _hasMembers = true;
        _values.Add(token.Kind == PrintRTokenKind.BareArrow
            ? new ValueNode(ValueKind.IndexKey, new TextRange(token.Start, 0))
            : PrintRKey.Read(_text, token.Name, _values.IsInObject));
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
            _values.Add(new ValueNode(ValueKind.NotRepresentable, TextRange.FromBounds(_position, opener + Recursion.Length)));
            _position = opener + Recursion.Length;
            return true;
        }
        if (opener >= _text.Length || _text[opener] != '(' || !_layout.FitsOpener(_text, opener, Depth + 1)) return false;
        if (!_tokens.TryGet(_next, out PrintRToken first) || PrintRSpace.Skip(_text, opener + 1) != first.Start) return false;
        if (_layout.HasLines && !_layout.Fits(_text, first, Depth + 1)) return false;
        Open(head, opener);
        return true;
    }

    // What nests too deep is read to its end all the same, so that all of it is left alone; only its value is not written.
    private void Open(in PrintRHead head, int opener)
    {
        _position = opener + 1;
        _values.Open(head.Kind);
        _tooDeep |= Depth > _maxDepth;
    }

    private ReadingStatus? Close(in PrintRToken token)
    {
        _values.Close();
        _next++;
        _position = token.End;
        if (Depth > 0) return null;
        _end = token.End;
        return _tooDeep ? ReadingStatus.TooDeep : ReadingStatus.Closed;
    }

    private readonly bool IsNext(in PrintRToken token)
    {
        int position = PrintRSpace.Skip(_text, _position);
        if (_layout.Spacing == PrintRSpacing.Flat && position < _text.Length && _text[position] == ',') position++;
        return position == token.Start && (!_layout.HasLines || _layout.Fits(_text, token, Depth));
    }

    // Where the first key was lost others may be.
    private readonly bool IsKey(in PrintRToken token) => token.Kind switch
    {
        PrintRTokenKind.Key => true,
        PrintRTokenKind.BareArrow =>
            _layout.HasLines && token.StartsLine || _values.Members is [] or [{ Kind: ValueKind.IndexKey, Range.Length: 0 }, ..],
        _ => false,
    };
}
