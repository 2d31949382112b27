using Cleanup.Values;

namespace Cleanup.Grammars.Search;

/// <summary>What was read of a dump so far, in lists that are shortened to go back, so that depth never meets the stack.</summary>
internal sealed class DumpState(int maxDepth)
{
    private static readonly DumpFrame _outside = new(-1, false, DumpStep.UnknownCount, 0, -1);

    private readonly List<DumpFrame> _frames = [];
    private int _frame = -1;
    private int _partials;
    private int _inexact;
    private int _unexplained;

    /// <summary>The value read.</summary>
    public ValueTreeBuilder Values { get; } = new();

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
    public bool ExpectsValue => _frame < 0 || Values.HasKey || _frames[_frame] is { IsWrapper: true, Remaining: > 0 };

    /// <summary>Whether a container nests deeper than it may.</summary>
    public bool IsTooDeep { get; private set; }

    /// <summary>Whether the producer itself cut a string or left members out.</summary>
    public bool IsPartial => _partials > 0;

    /// <summary>Whether all lengths agree to the byte.</summary>
    public bool AllExact => _inexact == 0;

    /// <summary>Whether known damages explain all lengths.</summary>
    public bool AllExplained => _unexplained == 0;

    /// <summary>The state as it is now.</summary>
    public DumpMark Mark => new(Position, _frame, _frames.Count, Values.Mark, Lengths.Count, Repairs.Count, _partials)
    {
        Inexact = _inexact,
        Unexplained = _unexplained,
    };

    /// <summary>Forgets everything.</summary>
    public void Restart(int position)
    {
        GoBack(new DumpMark(position, -1, 0, ValueMark.Start, 0, 0, 0));
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
        Values.Rollback(mark.Values);
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
                Values.Add(step.Node);
                if (Frame.Column < 0) Replace(Frame with { Column = step.Column });
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
                if (!Frame.IsWrapper) Values.Close();
                _frame = Frame.Parent;
                return EndValue();
            case DumpStepKind.Nothing:
                Values.DropKey();
                return EndValue();
            default:
                Values.Add(step.Node);
                return EndValue();
        }
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
        if (!isWrapper) Values.Add(step.Node);
        _frames.Add(new DumpFrame(_frame, step.Node.Kind == ValueKind.Object, step.Count, depth, -1)
        {
            OuterColumn = Frame.Column,
            IsWrapper = isWrapper,
            Type = step.Node.Range
        });
        _frame = _frames.Count - 1;
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
