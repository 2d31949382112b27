using System.Runtime.InteropServices;
using Cleanup.Recovery;
using Cleanup.Scanning;

namespace Cleanup.Detectors.Dumps;

/// <summary>
/// Reads one value by a <see cref="DumpGrammar"/>. Where the grammar offers several ways, the parser takes the best and goes
/// back to the last choice when the structure does not work out. State lives in lists, not on the stack.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal ref struct DumpParser(ReadOnlySpan<char> text, DumpGrammar grammar, int maxDepth)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly List<DumpFrame> _frames = [];
    private readonly List<DumpChoice> _choices = [];
    private readonly List<DumpStep> _ways = [];
    private int _position;
    private int _frame;
    private int _start;
    private int _furthest;
    private int _acceptCutAt;
    private bool _anyCount;
    private bool _shortKeys;
    private bool _hasLines;
    private bool _tooDeep;
    private int _partials;
    private long _steps;

    /// <summary>The value read, every container closed.</summary>
    public List<DumpNode> Nodes { get; } = [];

    /// <summary>How each declared length agrees.</summary>
    public List<DeclaredLength> Lengths { get; } = [];

    /// <summary>What was mended or is in doubt.</summary>
    public List<RepairStep> Repairs { get; } = [];

    /// <summary>Whether the producer itself cut a string or left members out.</summary>
    public readonly bool IsPartial => _partials > 0;

    /// <summary>The length that a string declares which is the whole value, or <see cref="DumpStep.UnknownCount"/>.</summary>
    public int Declared { get; private set; } = DumpStep.UnknownCount;

    /// <summary>Whether a member's key was read, be it that its value was cut off.</summary>
    public bool HasMembers { get; private set; }

    /// <summary>Offset behind the dump.</summary>
    public int End { get; private set; }

    /// <summary>What the reading cost, in characters read.</summary>
    public long TotalSteps { get; private set; }

    /// <summary>Reads the value that starts at <paramref name="start"/>.</summary>
    public DumpStatus Read(int start)
    {
        _start = start;
        DumpStatus status = Search(anyCount: false, acceptCutAt: int.MaxValue);
        if (status != DumpStatus.None || _furthest == start) return status;
        // A key that could be longer makes nearly every dump that was only cut short work out somehow.
        _shortKeys = true;
        status = Search(anyCount: true, acceptCutAt: int.MaxValue);
        if (status != DumpStatus.None) return status;
        status = Search(anyCount: false, acceptCutAt: int.MaxValue);
        // Once more, ended where it got furthest: that is the best there is to go by.
        return status != DumpStatus.None ? status : Search(anyCount: false, acceptCutAt: _furthest);
    }

    private DumpStatus Search(bool anyCount, int acceptCutAt)
    {
        _anyCount = anyCount;
        _acceptCutAt = acceptCutAt;
        _frames.Clear();
        _choices.Clear();
        Nodes.Clear();
        Lengths.Clear();
        Repairs.Clear();
        _tooDeep = _hasLines = false;
        _steps = _partials = 0;
        _furthest = _position = _start;
        _frame = -1;
        DumpStatus? status = null;
        while (status is null) status = Advance();
        TotalSteps += _steps;
        return status.Value;
    }

    private readonly bool HasOpenKey => Nodes.Count > 0 && Nodes[^1].Kind is DumpNodeKind.IndexKey or DumpNodeKind.NameKey;

    // Reads one step and says how the whole reading ended, or null to go on.
    private DumpStatus? Advance()
    {
        _ways.Clear();
        var place = new DumpPlace(_text, _position, _frame < 0 ? new DumpFrame(-1, 0, DumpStep.UnknownCount, 0, -1) : _frames[_frame], _hasLines);
        _steps += 1 + (_frame < 0 || HasOpenKey ? grammar.ReadValue(place, _ways) : grammar.ReadMember(place, _ways));
        int way = NextAllowed(CollectionsMarshal.AsSpan(_ways), 0);
        if (way < 0 && IsCutAtEnd) return AcceptCut(_position);
        if (way < 0 || IsSpent) return GoBack(_position);
        DumpStep step = _ways[way];
        int next = _shortKeys && step.Kind == DumpStepKind.Key ? -1 : NextAllowed(CollectionsMarshal.AsSpan(_ways), way + 1);
        if (next >= 0) _choices.Add(new DumpChoice(_position, [.. _ways], next, _frame, _frames.Count, Nodes.Count, Lengths.Count, Repairs.Count, _partials));
        return Take(step);
    }

    // When all lengths agree up to where the text ends, the dump was cut there and not misread before.
    private readonly bool IsCutAtEnd => _frame >= 0 && _text[_position..].IsWhiteSpace() && Lengths.TrueForAll(static length => length.IsExact);

    private readonly bool IsSpent => GoingBack.IsSpent(_steps, _furthest - _start) && _furthest > _position;

    private readonly int NextAllowed(ReadOnlySpan<DumpStep> steps, int from)
    {
        for (int i = from; i < steps.Length; i++)
        {
            if (_frame < 0 || _anyCount) return i;
            int remaining = _frames[_frame].Remaining;
            bool allowed = steps[i].Kind switch
            {
                DumpStepKind.Key => remaining != 0,
                DumpStepKind.Close => remaining <= 0,
                _ => true,
            };
            if (allowed) return i;
        }
        return -1;
    }

    private DumpStatus? Take(in DumpStep step)
    {
        _position = step.End;
        _furthest = Math.Max(_furthest, step.End);
        if (step.Repair is not null) Repairs.Add(step.Repair);
        if (step.Length is { } length) Lengths.Add(length);
        if (step.IsPartial) _partials++;
        switch (step.Kind)
        {
            case DumpStepKind.Key:
                HasMembers = true;
                Nodes.Add(step.Node);
                if (_frames[_frame].Column < 0) Replace(_frames[_frame] with { Column = step.Form });
                return null;
            case DumpStepKind.Open:
                return OpenContainer(step);
            case DumpStepKind.Note:
                return null;
            case DumpStepKind.Omission:
                Replace(_frames[_frame] with { Remaining = 0 });
                return null;
            case DumpStepKind.Close:
                Nodes.Add(new DumpNode(DumpNodeKind.End, default));
                _frame = _frames[_frame].Parent;
                return EndValue();
            case DumpStepKind.Nothing:
                if (HasOpenKey) Nodes.RemoveAt(Nodes.Count - 1);
                return EndValue();
            default:
                Nodes.Add(step.Node);
                if (_frame < 0) Declared = step.Declared;
                return EndValue();
        }
    }

    // What nests too deep is read to its end all the same, so that all of it is left alone; only its value is not written.
    private DumpStatus? OpenContainer(in DumpStep step)
    {
        int depth = _frame < 0 ? 1 : _frames[_frame].Depth + 1;
        _tooDeep |= depth > maxDepth;
        Nodes.Add(step.Node);
        if (_frame < 0) _hasLines = IsLineEnd(_text[step.End..]);
        _frames.Add(new DumpFrame(_frame, step.Form, step.Count, depth, -1) { OuterColumn = _frame < 0 ? -1 : _frames[_frame].Column });
        _frame = _frames.Count - 1;
        return null;
    }

    private DumpStatus? EndValue()
    {
        if (_frame >= 0)
        {
            int remaining = _frames[_frame].Remaining;
            Replace(_frames[_frame] with { Remaining = remaining > 0 ? remaining - 1 : remaining });
            return null;
        }
        End = _position;
        if (_tooDeep) return DumpStatus.TooDeep;
        return _anyCount ? DumpStatus.ClosedWithOtherCounts : DumpStatus.Closed;
    }

    // A new frame, not a changed one: a choice may still go back to the old.
    private void Replace(DumpFrame frame)
    {
        _frames.Add(frame);
        _frame = _frames.Count - 1;
    }

    // Takes the next way at the last choice that has one left. A loop: choices may fail by the thousand.
    private DumpStatus? GoBack(int failedAt)
    {
        while (true)
        {
            _furthest = Math.Max(_furthest, failedAt);
            if (failedAt >= _acceptCutAt) return AcceptCut(failedAt);
            // With any count allowed, some other end of some string closes nearly every dump that was only cut short.
            if (_anyCount || _choices.Count == 0 || IsSpent) return DumpStatus.None;
            DumpChoice choice = _choices[^1];
            _choices.RemoveAt(_choices.Count - 1);
            _position = choice.Position;
            _frame = choice.Frame;
            _frames.RemoveRange(choice.Frames, _frames.Count - choice.Frames);
            Nodes.RemoveRange(choice.Nodes, Nodes.Count - choice.Nodes);
            Lengths.RemoveRange(choice.Lengths, Lengths.Count - choice.Lengths);
            Repairs.RemoveRange(choice.Repairs, Repairs.Count - choice.Repairs);
            _partials = choice.Partials;
            int next = NextAllowed(choice.Steps, choice.Next + 1);
            if (next >= 0) _choices.Add(choice with { Next = next });
            return Take(choice.Steps[choice.Next]);
        }
    }

    private DumpStatus AcceptCut(int failedAt)
    {
        if (HasOpenKey) Nodes.RemoveAt(Nodes.Count - 1);
        for (int frame = _frame; frame >= 0; frame = _frames[frame].Parent) Nodes.Add(new DumpNode(DumpNodeKind.End, default));
        End = grammar.EndOfCut(_text, failedAt);
        return _tooDeep ? DumpStatus.TooDeep : DumpStatus.CutShort;
    }

    private static bool IsLineEnd(ReadOnlySpan<char> rest)
    {
        foreach (char character in rest)
        {
            if (character is '\n' or '\r') return true;
            if (!TextCursor.IsBlank(character)) return false;
        }
        return false;
    }
}
