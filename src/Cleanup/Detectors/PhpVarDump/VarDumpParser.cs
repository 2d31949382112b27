using System.Runtime.InteropServices;
using Cleanup.Detectors.Dumps;
using Cleanup.Recovery;
using Cleanup.Scanning;

namespace Cleanup.Detectors.PhpVarDump;

/// <summary>
/// Reads one array or object of a dump. Strings end where the rest of the dump fits best: the parser takes the best
/// candidate and goes back to the last choice when the structure does not work out. State lives in lists, not on the stack.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal ref struct VarDumpParser
{
    private const int NotInString = -1;

    private readonly ReadOnlySpan<char> _text;
    private readonly int _maxDepth;
    private readonly List<VarDumpFrame> _frames = [];
    private readonly List<VarDumpChoice> _choices = [];
    private VarDumpLexer _lexer;
    private int _frame;
    private int _start;
    private int _furthest;
    private int _acceptCutAt;
    private bool _anyCount;
    private bool _tooDeep;
    private long _steps;

    public VarDumpParser(ReadOnlySpan<char> text, int maxDepth)
    {
        _text = text;
        _maxDepth = maxDepth;
    }

    /// <summary>The value read, every container closed.</summary>
    public List<DumpNode> Nodes { get; } = [];

    /// <summary>The strings read.</summary>
    public List<VarDumpString> Strings { get; } = [];

    /// <summary>Whether a member's key was read, be it that its value was cut off.</summary>
    public bool HasMembers { get; private set; }

    /// <summary>Offset behind the dump.</summary>
    public int End { get; private set; }

    /// <summary>What the reading cost, in characters read.</summary>
    public long TotalSteps { get; private set; }

    /// <summary>Reads the container that starts at <paramref name="start"/>.</summary>
    public DumpStatus Read(int start)
    {
        _start = start;
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
        _steps = 0;
        _furthest = _start;
        _frame = -1;
        _lexer = new VarDumpLexer(_text, _start);
        DumpStatus? status = null;
        while (status is null) status = ExpectsValue ? ReadValue() : ReadMember();
        TotalSteps += _steps;
        return status.Value;
    }

    private readonly bool ExpectsValue => _frame < 0 || HasOpenKey || _frames[_frame] is { Token: VarDumpToken.ReferenceStart, Remaining: > 0 };

    private readonly bool HasOpenKey => Nodes.Count > 0 && Nodes[^1].Kind is DumpNodeKind.IndexKey or DumpNodeKind.NameKey;

    // Each of these reads one step of the grammar and says how the whole reading ended, or null to go on.
    private DumpStatus? ReadMember()
    {
        VarDumpFrame frame = _frames[_frame];
        int before = _lexer.Position;
        _lexer.SkipBlanks();
        if (_lexer.TryReadCloser()) return frame.Remaining == 0 || _anyCount ? CloseContainer(frame) : GoBack(before);
        int start = _lexer.Position;
        if (frame.Token == VarDumpToken.ReferenceStart || !_lexer.TryReadKey(frame.Token == VarDumpToken.ObjectStart)) return GoBack(before);
        TakeKey(new VarDumpChoice(start, 0, default, null, 0, _frame, _frames.Count, Nodes.Count, Strings.Count));
        return null;
    }

    // A name may hold what looks like its own end; only the counts of the containers tell.
    private void TakeKey(in VarDumpChoice choice)
    {
        HasMembers = true;
        _steps += _lexer.Position - choice.Start;
        if (_lexer.Node.Kind == DumpNodeKind.NameKey) _choices.Add(choice with { KeyEnd = _lexer.Node.Range.End });
        Nodes.Add(_lexer.Node);
    }

    private bool TryTakeLongerKey(in VarDumpChoice choice)
    {
        _lexer.Position = choice.Start;
        if (!_lexer.TryReadKey(_frames[choice.Frame].Token == VarDumpToken.ObjectStart, choice.KeyEnd)) return false;
        TakeKey(choice);
        return true;
    }

    private DumpStatus? ReadValue()
    {
        int before = _lexer.Position;
        _lexer.SkipBlanks();
        if (HasOpenKey)
        {
            if (_frames[_frame].Token == VarDumpToken.ObjectStart && _lexer.TryReadUninitialized())
            {
                // The object's count leaves it out, and so does json_encode.
                Nodes.RemoveAt(Nodes.Count - 1);
                return null;
            }
            if (_frames[_frame].Remaining == 0 && !_anyCount) return GoBack(before);
        }
        VarDumpToken token = _lexer.ReadValue();
        _steps += _lexer.Position - before;
        switch (token)
        {
            case VarDumpToken.Scalar or VarDumpToken.NamedScalar:
                Nodes.Add(_lexer.Node);
                EndValue();
                return null;
            case VarDumpToken.StringStart:
                return ReadString();
            case VarDumpToken.None:
                return GoBack(before);
            default:
                return OpenContainer(token);
        }
    }

    // What nests too deep is read to its end all the same, so that all of it is left alone; only its value is not written.
    private DumpStatus? OpenContainer(VarDumpToken token)
    {
        int depth = _frame < 0 ? 1 : _frames[_frame].Depth + 1;
        _tooDeep |= depth > _maxDepth;
        if (token != VarDumpToken.ReferenceStart) Nodes.Add(_lexer.Node);
        if (_frame < 0) _lexer.KeysEndLines = _lexer.IsAtLineEnd;
        _frames.Add(new VarDumpFrame(_frame, token, token == VarDumpToken.ReferenceStart ? 1 : _lexer.Count, depth));
        _frame = _frames.Count - 1;
        return null;
    }

    private DumpStatus? CloseContainer(VarDumpFrame frame)
    {
        if (frame.Token != VarDumpToken.ReferenceStart) Nodes.Add(new DumpNode(DumpNodeKind.End, default));
        _frame = frame.Parent;
        if (_frame >= 0)
        {
            EndValue();
            return null;
        }
        End = _lexer.Position;
        if (_tooDeep) return DumpStatus.TooDeep;
        return _anyCount ? DumpStatus.ClosedWithOtherCounts : DumpStatus.Closed;
    }

    private void EndValue()
    {
        VarDumpFrame frame = _frames[_frame];
        // A new frame, not a changed one: a choice may still go back to the old.
        _frames.Add(frame with { Remaining = Math.Max(0, frame.Remaining - 1) });
        _frame = _frames.Count - 1;
    }

    private DumpStatus? ReadString()
    {
        int start = _lexer.Position;
        var choice = new VarDumpChoice(start, _lexer.Count, _lexer.CountRange, null, 0, _frame, _frames.Count, Nodes.Count, Strings.Count);
        int exact = StringEnds.ExactEnd(_text, start, choice.Declared, ref _steps);
        if (exact >= 0 && exact < _text.Length && TextCursor.IsQuote(_text[exact]) && _lexer.IsMemberFollow(exact + 1))
        {
            // The other candidates are looked for only when this one fails.
            _choices.Add(choice with { ExactTried = true });
            TakeEnd(choice, new StringEnd(exact, default));
            return null;
        }
        return TryTakeNextEnd(choice) ? null : GoBack(start, choice.Declared);
    }

    private bool TryTakeNextEnd(VarDumpChoice choice)
    {
        StringEnd[] ends = choice.Ends ?? StringEnds.InContainer(_text, _lexer, choice.Start, choice.Declared, ref _steps);
        int next = choice.NextEnd;
        if (choice.ExactTried && choice.Ends is null && ends.Length > 0 && ends[0].Length.IsExact) next++;
        if (next >= ends.Length) return false;
        if (next + 1 < ends.Length) _choices.Add(choice with { Ends = ends, NextEnd = next + 1 });
        TakeEnd(choice, ends[next]);
        return true;
    }

    private void TakeEnd(in VarDumpChoice choice, StringEnd end)
    {
        var content = TextRange.FromBounds(choice.Start, end.Position);
        Nodes.Add(new DumpNode(DumpNodeKind.Text, content));
        Strings.Add(new VarDumpString(content, choice.Declared, choice.DeclaredRange, end.Length));
        _lexer.Position = end.Position + 1;
        _lexer.SkipReferenceCount();
        EndValue();
    }

    // Takes the next candidate of the last choice that has one left. A loop: choices may fail by the thousand.
    private DumpStatus? GoBack(int failedAt, int declared = NotInString)
    {
        while (true)
        {
            _furthest = Math.Max(_furthest, failedAt);
            if (failedAt >= _acceptCutAt) return AcceptCut(failedAt, declared);
            // With any count allowed, some other end of some string closes nearly every dump that was only cut short: so this
            // search takes the best ends only. When all agree to the byte, it is right up to where it fails.
            if (_anyCount) return Strings.TrueForAll(static text => text.Length.IsExact) ? AcceptCut(failedAt, declared) : DumpStatus.None;
            if (_choices.Count == 0 || GoingBack.IsSpent(_steps, _furthest - _start)) return DumpStatus.None;
            VarDumpChoice choice = _choices[^1];
            _choices.RemoveAt(_choices.Count - 1);
            _frame = choice.Frame;
            _frames.RemoveRange(choice.Frames, _frames.Count - choice.Frames);
            Nodes.RemoveRange(choice.Nodes, Nodes.Count - choice.Nodes);
            Strings.RemoveRange(choice.Strings, Strings.Count - choice.Strings);
            bool isKey = choice.KeyEnd > 0;
            if (isKey ? TryTakeLongerKey(choice) : TryTakeNextEnd(choice)) return null;
            failedAt = choice.Start;
            declared = isKey ? NotInString : choice.Declared;
        }
    }

    private DumpStatus AcceptCut(int failedAt, int declared)
    {
        if (HasOpenKey) Nodes.RemoveAt(Nodes.Count - 1);
        for (int frame = _frame; frame >= 0; frame = _frames[frame].Parent)
        {
            if (_frames[frame].Token != VarDumpToken.ReferenceStart) Nodes.Add(new DumpNode(DumpNodeKind.End, default));
        }
        End = declared == NotInString ? CutEnd.BehindToken(_text, failedAt) : CutEnd.InString(_text, failedAt, declared);
        return _tooDeep ? DumpStatus.TooDeep : DumpStatus.CutShort;
    }
}
