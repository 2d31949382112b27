using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Grammars.Literals;

internal ref partial struct LiteralReader
{
    // A set has no keys, and a list only where the language shows further properties of it.
    private readonly bool MayTakeKey(in LiteralFrame frame) => !frame.HasKey && frame.Form switch
    {
        LiteralForm.Array or LiteralForm.Object => true,
        LiteralForm.Map => frame.AnyKey || !frame.AnyMember,
        LiteralForm.List => dialect.ListsHaveKeys,
        _ => false,
    };

    private bool TryReadBareKey(ref LiteralFrame frame)
    {
        if (frame.Form != LiteralForm.Fields && !MayTakeKey(frame)) return false;
        int end = frame.Form == LiteralForm.Fields ? AnyFieldNameEnd(out int name) : BareKeyEnd(out name);
        if (end < 0) return false;
        var range = TextRange.FromBounds(name, end);
        Position = end + 1;
        AddKey(frame, new ValueNode(ValueKind.NameKey, range));
        Traits |= frame.Form == LiteralForm.Fields ? LiteralTraits.OwnForm : LiteralTraits.BareKey;
        frame.HasKey = frame.AnyKey = true;
        _expectsMember = true;
        return true;
    }

    // The length of the separator at a place; 0 when there is none.
    private readonly int SeparatorAt(int position) =>
        Text[position..].WordAtStart(dialect.Separators) is { } separator ? separator.Length : 0;

    // What was read as a value turns out to be the key of the current member.
    private readonly void TakeKey(ref LiteralFrame frame)
    {
        frame.HasKey = frame.AnyKey = true;
        if (_tooDeep || _values.Count == frame.Member.Count) return;
        ValueNode node = _values.Members[^1];
        var source = TextRange.FromBounds(frame.MemberStart, _lastToken);
        ValueNode key = node.Kind switch
        {
            ValueKind.End => new ValueNode(ValueKind.NameKey, source),
            ValueKind.Number when frame.Form == LiteralForm.Array => node with { Kind = ValueKind.IndexKey },
            ValueKind.Null => node with { Kind = ValueKind.NameKey, Value = dialect.NullKey },
            ValueKind.True => node with { Kind = ValueKind.NameKey, Value = "true" },
            ValueKind.False => node with { Kind = ValueKind.NameKey, Value = "false" },
            _ => node with { Kind = ValueKind.NameKey },
        };
        _values.Rollback(frame.Member);
        AddKey(frame, key);
    }

    // JSON has no further properties of a list.
    private readonly void AddKey(in LiteralFrame frame, in ValueNode key)
    {
        if (frame.Form == LiteralForm.List) _values.BeginDraft();
        else if (!_tooDeep) _values.Add(key);
    }
}
