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
        int end = frame.Form == LiteralForm.Fields ? FieldNameEnd(out int name) : BareKeyEnd(out name);
        if (end < 0) return false;
        var range = TextRange.FromBounds(name, end);
        Position = end + 1;
        Add(new DumpNode(DumpNodeKind.NameKey, range));
        Traits |= frame.Form == LiteralForm.Fields ? LiteralTraits.OwnForm : LiteralTraits.BareKey;
        frame.HasKey = frame.AnyKey = true;
        _expectsMember = true;
        return true;
    }

    // The length of the separator at a place; 0 when there is none.
    private readonly int SeparatorAt(int position)
    {
        foreach (string separator in dialect.Separators)
        {
            if (Text[position..].StartsWith(separator, StringComparison.Ordinal)) return separator.Length;
        }
        return 0;
    }

    // What was read as a value turns out to be the key of the current member.
    private readonly void TakeKey(ref LiteralFrame frame)
    {
        frame.HasKey = frame.AnyKey = true;
        if (_tooDeep || Nodes.Count == frame.MemberNode) return;
        DumpNode node = Nodes[frame.MemberNode];
        var source = TextRange.FromBounds(frame.MemberStart, _lastToken);
        DumpNode key = node.Kind switch
        {
            _ when Nodes.Count > frame.MemberNode + 1 => new DumpNode(DumpNodeKind.NameKey, source),
            DumpNodeKind.Number when frame.Form == LiteralForm.Array => node with { Kind = DumpNodeKind.IndexKey },
            DumpNodeKind.Null => node with { Kind = DumpNodeKind.NameKey, Value = dialect.NullKey },
            DumpNodeKind.True => node with { Kind = DumpNodeKind.NameKey, Value = "true" },
            DumpNodeKind.False => node with { Kind = DumpNodeKind.NameKey, Value = "false" },
            _ => node with { Kind = DumpNodeKind.NameKey },
        };
        DropFrom(frame.MemberNode);
        Nodes.Add(key);
    }
}
