using Cleanup.Values;

namespace Cleanup.Grammars.Search;

/// <summary>What was read of a dump so far, in lists that are shortened to go back, so that depth never meets the stack.</summary>
internal sealed class DumpState(int maxDepth)
{
    private static readonly DumpFrame _outside = new(-1, 0, DumpStep.UnknownCount, 0, -1);

    private readonly List<DumpFrame> _frames = [];
    private int _frame = -1;
    private int _partials;
    private int _inexact;
    private int _unexplained;

    /// <summary>The nodes read.</summary>
    public List<DumpNode> Nodes { get; } = [];

    /// <summary>How each declared length agrees.</summary>
    public List<DeclaredLength> Lengths { get; } = [];

    /// <summary>What was mended or is in doubt.</summary>
    public List<RepairStep> Repairs { get; } = [];

    /// <summary>Where the next step starts.</summary>
    public int Position { get; private set; }

    /// <summary>Whether a container is open.</summary>
    public bool IsOpen => _frame >= 0;

    /// <summary>The innermost open container.</summary>
    public DumpFrame Frame => _frame < 0 ? _outside : _frames[_frame];

    /// <summary>Whether a value comes next, and not a member.</summary>
    public bool ExpectsValue => _frame < 0 || HasOpenKey || _frames[_frame] is { IsWrapper: true, Remaining: > 0 };

    /// <summary>Whether a container nests deeper than it may.</summary>
    public bool IsTooDeep { get; private set; }

    /// <summary>Whether the producer itself cut a string or left members out.</summary>
    public bool IsPartial => _partials > 0;

    /// <summary>Whether all lengths agree to the byte.</summary>
    public bool AllExact => _inexact == 0;

    /// <summary>Whether known damages explain all lengths.</summary>
    public bool AllExplained => _unexplained == 0;

    /// <summary>The state as it is now.</summary>
    public DumpMark Mark => new(Position, _frame, _frames.Count, Nodes.Count, Lengths.Count, Repairs.Count, _partials)
    {
        Inexact = _inexact,
        Unexplained = _unexplained,
    };

    private bool HasOpenKey => Nodes.Count > 0 && Nodes[^1].Kind is DumpNodeKind.IndexKey or DumpNodeKind.NameKey;

    /// <summary>Forgets everything.</summary>
    public void Restart(int position)
    {
        GoBack(new DumpMark(position, -1, 0, 0, 0, 0, 0));
        IsTooDeep = false;
    }

    /// <summary>Forgets what was read since.</summary>
    public void GoBack(in DumpMark mark)
    {
        Position = mark.Position;
        _frame = mark.Frame;
        _partials = mark.Partials;
        _inexact = mark.Inexact;
        _unexplained = mark.Unexplained;
        _frames.RemoveRange(mark.Frames, _frames.Count - mark.Frames);
        Nodes.RemoveRange(mark.Nodes, Nodes.Count - mark.Nodes);
        Lengths.RemoveRange(mark.Lengths, Lengths.Count - mark.Lengths);
        Repairs.RemoveRange(mark.Repairs, Repairs.Count - mark.Repairs);
    }

    /// <summary>Takes a step.</summary>
    /// <returns>Whether it ends the outermost value.</returns>
    public bool Take(in DumpStep step)
    {
        Position = step.End;
        if (step.Repair is not null) Repairs.Add(step.Repair);
        if (step.Length is { } length) Add(length);
        if (step.IsPartial) _partials++;
        switch (step.Kind)
        {
            case DumpStepKind.Key:
                Nodes.Add(step.Node);
                if (Frame.Column < 0) Replace(Frame with { Column = step.Form });
                return false;
            case DumpStepKind.Open or DumpStepKind.Wrap:
                Open(step);
                return false;
            case DumpStepKind.Note:
                return false;
            case DumpStepKind.Omission:
                Replace(Frame with { Remaining = 0 });
                return false;
            case DumpStepKind.Close:
                CloseInnermost();
                return EndValue();
            case DumpStepKind.Nothing:
                DropOpenKey();
                return EndValue();
            default:
                Nodes.Add(step.Node);
                return EndValue();
        }
    }

    /// <summary>Ends the value where it is: without a key whose value is missing, and every container closed.</summary>
    public void CloseAll()
    {
        DropOpenKey();
        while (IsOpen) CloseInnermost();
    }

    private void Add(DeclaredLength length)
    {
        Lengths.Add(length);
        if (!length.IsExact) _inexact++;
        if (!length.IsExplained) _unexplained++;
    }

    // What nests too deep is read to its end all the same, so that all of it is left alone; only its value is not written.
    private void Open(in DumpStep step)
    {
        bool isWrapper = step.Kind == DumpStepKind.Wrap;
        int depth = Frame.Depth + 1;
        IsTooDeep |= depth > maxDepth;
        if (!isWrapper) Nodes.Add(step.Node);
        _frames.Add(new DumpFrame(_frame, step.Form, step.Count, depth, -1) { OuterColumn = Frame.Column, IsWrapper = isWrapper, Type = step.Node.Range });
        _frame = _frames.Count - 1;
    }

    private void CloseInnermost()
    {
        if (!Frame.IsWrapper) Nodes.Add(new DumpNode(DumpNodeKind.End, default));
        _frame = Frame.Parent;
    }

    private void DropOpenKey()
    {
        if (HasOpenKey) Nodes.RemoveAt(Nodes.Count - 1);
    }

    private bool EndValue()
    {
        if (!IsOpen) return true;
        int remaining = Frame.Remaining;
        Replace(Frame with { Remaining = remaining > 0 ? remaining - 1 : remaining });
        return false;
    }

    // A new frame, not a changed one: a choice may still go back to the old.
    private void Replace(DumpFrame frame)
    {
        _frames.Add(frame);
        _frame = _frames.Count - 1;
    }
}
