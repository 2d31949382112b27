using System.Runtime.InteropServices;
using Cleanup.Detectors.Dumps;
using Cleanup.Detectors.PhpVarDump;
using Cleanup.Recovery;

namespace Cleanup.Detectors.PhpSerialize;

/// <summary>
/// Reads one serialized array or object, or a session file. Strings end where the rest fits best: the parser takes the best
/// candidate and goes back to the last choice when the structure does not work out. State lives in lists, not on the stack.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal ref partial struct SerializeParser
{
    private readonly ReadOnlySpan<char> _text;
    private readonly int _maxDepth;
    private readonly List<SerializeFrame> _frames = [];
    private readonly List<SerializeChoice> _choices = [];
    private SerializeLexer _lexer;
    private int _frame;
    private int _start;
    private int _furthest;
    private int _acceptCutAt;
    private bool _isSession;
    private bool _anyCount;
    private bool _tooDeep;
    private bool _wentBack;
    private long _steps;

    public SerializeParser(ReadOnlySpan<char> text, int maxDepth)
    {
        _text = text;
        _maxDepth = maxDepth;
    }

    /// <summary>The value read, every container closed, references as they stand.</summary>
    public List<DumpNode> Nodes { get; } = [];

    /// <summary>The strings read, keys too.</summary>
    public List<VarDumpString> Strings { get; } = [];

    /// <summary>Whether a key was read, be it that its value was cut off.</summary>
    public bool HasMembers { get; private set; }

    /// <summary>Offset behind the value.</summary>
    public int End { get; private set; }

    /// <summary>What the reading cost, in characters read.</summary>
    public long TotalSteps { get; private set; }

    /// <summary>Reads the container that starts at <paramref name="start"/>, or the session file.</summary>
    public DumpStatus Read(int start, bool isSession)
    {
        _start = start;
        _isSession = isSession;
        DumpStatus status = Search(anyCount: false, acceptCutAt: int.MaxValue);
        int furthest = _furthest;
        if (status != DumpStatus.None || furthest == start) return status;
        status = Search(anyCount: true, acceptCutAt: int.MaxValue);
        // The first search once more, ended where it got furthest: lengths are off, and that is the best there is to go by.
        return status != DumpStatus.None ? status : Search(anyCount: false, acceptCutAt: furthest);
    }

    private DumpStatus Search(bool anyCount, int acceptCutAt)
    {
        _anyCount = anyCount;
        _acceptCutAt = acceptCutAt;
        _frames.Clear();
        _choices.Clear();
        Nodes.Clear();
        Strings.Clear();
        _tooDeep = false;
        _wentBack = false;
        _steps = 0;
        _furthest = _start;
        _frame = -1;
        _lexer = new SerializeLexer(_text, _start);
        if (_isSession)
        {
            Nodes.Add(new DumpNode(DumpNodeKind.Object, default));
            Push(SerializeToken.None, 0);
        }
        DumpStatus? status = null;
        while (status is null) status = _frame < 0 || HasOpenKey ? ReadValue() : ReadMember();
        TotalSteps += _steps;
        return status.Value;
    }

    private readonly bool HasOpenKey => Nodes.Count > 0 && Nodes[^1].Kind is DumpNodeKind.IndexKey or DumpNodeKind.NameKey;

    // Each of these reads one step of the grammar and says how the whole reading ended, or null to go on.
    private DumpStatus? ReadMember()
    {
        SerializeFrame frame = _frames[_frame];
        int before = _lexer.Position;
        _steps++;
        if (frame.Token == SerializeToken.None) return ReadSessionName(before);
        _lexer.SkipBlanks();
        if (_lexer.TryReadCloser()) return frame.Remaining == 0 || _anyCount ? CloseContainer(frame) : GoBack(before);
        if (frame.Remaining == 0 && !_anyCount) return GoBack(before);
        int start = _lexer.Position;
        SerializeToken token = _lexer.ReadKey();
        _steps += _lexer.Position - before;
        if (token == SerializeToken.None) return GoBack(before);
        if (token == SerializeToken.String) return ReadString(isKey: true);
        HasMembers = true;
        Nodes.Add(_lexer.Node);
        return null;
    }

    private DumpStatus? ReadSessionName(int before)
    {
        if (Nodes.Count > 1) _lexer.SkipBlanks();
        if (_lexer.TryReadSessionName(out TextRange name))
        {
            HasMembers = true;
            Nodes.Add(new DumpNode(DumpNodeKind.NameKey, name));
            return null;
        }
        Nodes.Add(new DumpNode(DumpNodeKind.End, default));
        End = before;
        return Ended();
    }

    private DumpStatus? ReadValue()
    {
        int before = _lexer.Position;
        _lexer.SkipBlanks();
        int start = _lexer.Position;
        SerializeToken token = _lexer.ReadValue();
        _steps += _lexer.Position - before;
        switch (token)
        {
            case SerializeToken.Scalar:
                Nodes.Add(_lexer.Node);
                EndValue();
                return null;
            case SerializeToken.String:
                return ReadString(isKey: false);
            case SerializeToken.Custom:
                return ReadCustom(start);
            case SerializeToken.None:
                return GoBack(before);
            default:
                Nodes.Add(_lexer.Node);
                Push(token, _lexer.Count);
                return null;
        }
    }

    // What a class wrote itself has no grammar: only its length, and the brace behind it.
    private DumpStatus? ReadCustom(int start)
    {
        int content = _lexer.Position;
        int end = StringEnds.ExactEnd(_text, content, _lexer.Count, ref _steps);
        if (end < 0 || end >= _text.Length || _text[end] != '}')
        {
            int brace = _text[content..].IndexOf('}');
            if (brace < 0) return GoBack(start);
            end = content + brace;
        }
        _steps += end - content;
        _lexer.Position = end + 1;
        Nodes.Add(new DumpNode(DumpNodeKind.NotRepresentable, TextRange.FromBounds(start, end + 1)));
        EndValue();
        return null;
    }

    // What nests too deep is read to its end all the same, so that all of it is left alone; only its value is not written.
    private void Push(SerializeToken token, int count)
    {
        int depth = _frame < 0 ? 1 : _frames[_frame].Depth + 1;
        _tooDeep |= depth > _maxDepth;
        _frames.Add(new SerializeFrame(_frame, token, count, depth, token == SerializeToken.Object ? _lexer.Class : default));
        _frame = _frames.Count - 1;
    }

    private DumpStatus? CloseContainer(in SerializeFrame frame)
    {
        Nodes.Add(new DumpNode(DumpNodeKind.End, default));
        _frame = frame.Parent;
        if (_frame >= 0)
        {
            EndValue();
            return null;
        }
        End = _lexer.Position;
        return Ended();
    }

    private readonly DumpStatus Ended() => _tooDeep ? DumpStatus.TooDeep : _anyCount ? DumpStatus.ClosedWithOtherCounts : DumpStatus.Closed;

    private void EndValue()
    {
        SerializeFrame frame = _frames[_frame];
        // A new frame, not a changed one: a choice may still go back to the old.
        _frames.Add(frame with { Remaining = Math.Max(0, frame.Remaining - 1) });
        _frame = _frames.Count - 1;
    }
}
