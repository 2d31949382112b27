using Cleanup.Values;

namespace Cleanup.Grammars.Literals;

// Brackets that open and close.
internal ref partial struct LiteralReader
{
    /// <summary>Opens a bracket; <see cref="Position"/> is behind it.</summary>
    public void Open(LiteralForm form, char closer) => Open(form, closer, Position - 1);

    private void Open(LiteralForm form, char closer, int start)
    {
        var frame = new LiteralFrame { Form = form, Start = start, Closer = closer, Before = _values.Mark };
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
        int start = Position;
        Position = position;
        Traits |= LiteralTraits.OwnForm;
        Open(form, closer, start);
    }

    /// <summary>Opens an object in angle brackets.</summary>
    public void OpenObject(int position, LiteralForm form)
    {
        Traits |= LiteralTraits.Object;
        OpenOwn(position, form, '>');
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
