using Cleanup.Values;

namespace Cleanup.Grammars.Literals;

// What stands between the brackets.
internal ref partial struct LiteralReader
{
    private bool ReadMember()
    {
        ref LiteralFrame frame = ref Top;
        if (!frame.HasKey)
        {
            if (Next == frame.Closer) return Close();
            frame.Member = _values.Mark;
            frame.MemberStart = Position;
            if (TryReadBareKey(ref frame)) return true;
            if (frame.Form == LiteralForm.Fields) return false;
            // What must turn out to be a key is no member yet, and what a call is not kept for never will be one.
            if (frame.MustHaveKeys || frame.IsCall && frame.Member.Count > frame.Before.Count) _values.BeginDraft();
            // Pairs hold pairs and nothing else, also none that stands in itself.
            if (frame.Form == LiteralForm.Pairs) return Next == '(' && OpenBracket();
            // deque([1], maxlen=3), #<ActionController::Parameters {} permitted: false>
            if (frame.IsCall && AnyFieldNameEnd(out _) is >= 0 and int nameEnd) Position = nameEnd + 1;
            _cursor.SkipBlanks();
        }
        return ReadValue() || mends && TryAddMissing(frame);
    }

    // Stripping tags takes <class 'int'> as well.
    private bool TryAddMissing(in LiteralFrame frame)
    {
        if (Next != ',' && (Next != frame.Closer || !frame.HasKey)) return false;
        _repairs.Add(new RepairStep(RepairKind.MissingValue, new TextRange(Position, 0), "", "", "null"));
        Add(new ValueNode(ValueKind.Null, new TextRange(Position, 0)));
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
        if (StartsNextField(frame)) return _expectsMember = EndMember(ref frame);
        // What was left out is no key.
        bool isLeftOut = _values.Count == frame.Member.Count && !_tooDeep;
        int separator = MayTakeKey(frame) && !isLeftOut ? SeparatorAt(Position) : 0;
        if (separator == 0) return false;
        if (separator > 1) Traits |= LiteralTraits.Arrow;
        TakeKey(ref frame);
        Position += separator;
        _expectsMember = true;
        return true;
    }

    // #<Hashie::Mash id=7 title="x">: fields without commas.
    private readonly bool StartsNextField(in LiteralFrame frame) =>
        frame.Closer == '>' && Position > _lastToken && AnyFieldNameEnd(out _) >= 0;

    private readonly bool EndMember(ref LiteralFrame frame)
    {
        bool isLeftOut = _values.Count == frame.Member.Count;
        if (frame.MustHaveKeys && !frame.HasKey && !isLeftOut) return false;
        // { a: ... 1 more item }: what was left out stands where the value does.
        if (frame.HasKey && _values.HasKey && !_tooDeep) _values.Add(new ValueNode(ValueKind.Null, new TextRange(Position, 0)));
        if (isLeftOut || frame.Form == LiteralForm.List && frame.HasKey || frame.IsCall && !IsArgument(frame)) Drop(frame.Member);
        frame.HasKey = false;
        frame.AnyMember = true;
        return true;
    }

    // Whether the member is what the call is kept for.
    private readonly bool IsArgument(in LiteralFrame frame)
    {
        if (frame.Member.Count > frame.Before.Count) return false;
        return frame.Form == LiteralForm.FirstArgument || _values.Count > frame.Member.Count + 1;
    }

    // ... 3 more items: the program itself left something out.
    private bool TrySkipOmission()
    {
        int end = dialect.OmissionEnd(Text, Position);
        if (end < 0) return false;
        Traits |= LiteralTraits.OwnForm | LiteralTraits.Omission;
        _repairs.Add(new RepairStep(RepairKind.Ellipsis, TextRange.FromBounds(Position, end), "", Text[Position..end].ToString(), ""));
        _lastValue = Position;
        Position = end;
        _expectsMember = false;
        return true;
    }
}
