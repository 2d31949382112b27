using System.Runtime.InteropServices;

namespace Cleanup.Values;

/// <summary>
/// Builds a <see cref="ValueTree"/> node by node in reading order, and takes back as many as need be. What would make it ill-formed throws:
/// a key where no member may start, a member of an object without a key, an end of nothing, a second value. Not thread-safe.
/// </summary>
internal sealed class ValueTreeBuilder
{
    private List<ValueNode> _nodes = [];
    private int _open = -1;
    private int _draft = -1;

    /// <summary>How many nodes there are.</summary>
    public int Count => _nodes.Count;

    /// <summary>How many containers are open.</summary>
    public int Depth { get; private set; }

    /// <summary>The nodes of the innermost container that is open.</summary>
    public ReadOnlySpan<ValueNode> Members => CollectionsMarshal.AsSpan(_nodes)[(_open + 1)..];

    /// <summary>Whether that is an object.</summary>
    public bool IsInObject => _open >= 0 && _nodes[_open].Kind == ValueKind.Object;

    /// <summary>Whether a key waits for its value.</summary>
    public bool HasKey => _nodes.Count > 0 && _nodes[^1].IsKey;

    /// <summary>The state as it is now.</summary>
    public ValueMark Mark => new(_nodes.Count, Depth, _draft);

    /// <summary>Adds the next node: a key, a scalar, the opening or the end of a container.</summary>
    public void Add(in ValueNode node)
    {
        bool fits = node switch
        {
            { Kind: ValueKind.End } => _open >= 0 && _open >= _draft && !HasKey,
            _ when _draft >= 0 => true,
            { IsKey: true } => _open >= 0 && !HasKey && Members is [] or [{ IsKey: true }, ..],
            _ when _open < 0 => _nodes.Count == 0,
            _ => HasKey || !IsInObject && Members is not [{ IsKey: true }, ..],
        };
        if (!fits) throw new InvalidOperationException($"{node.Kind} cannot stand behind the {_nodes.Count} nodes there are.");
        _nodes.Add(node with { Parent = _open });
        if (node.Opens) (_open, Depth) = (_nodes.Count - 1, Depth + 1);
        else if (node.Kind == ValueKind.End) (_open, Depth) = (_nodes[_open].Parent, Depth - 1);
    }

    /// <summary>Opens a container.</summary>
    public void Open(ValueKind kind) => Add(new ValueNode(kind, default));

    /// <summary>Closes the innermost container.</summary>
    public void Close() => Add(new ValueNode(ValueKind.End, default));

    /// <summary>Adds once more the nodes from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public void Repeat(int start, int end)
    {
        for (int i = start; i < end; i++) Add(_nodes[i]);
    }

    /// <summary>Takes back a key that waits for its value.</summary>
    public void DropKey()
    {
        if (HasKey) _nodes.RemoveAt(_nodes.Count - 1);
        _draft = Math.Min(_draft, _nodes.Count);
    }

    /// <summary>
    /// What is added from here on may stand anywhere and does not come into the tree, such as a value that may turn out to be a key: until
    /// all of it is taken back.
    /// </summary>
    public void BeginDraft()
    {
        if (_draft < 0) _draft = _nodes.Count;
    }

    /// <summary>Takes back what was added since.</summary>
    public void Rollback(in ValueMark mark)
    {
        _nodes.RemoveRange(mark.Count, _nodes.Count - mark.Count);
        _open = _nodes switch
        {
            [] => -1,
            [.., { Opens: true }] => _nodes.Count - 1,
            [.., { Kind: ValueKind.End, Parent: var ended }] => _nodes[ended].Parent,
            [.., var last] => last.Parent,
        };
        Depth = mark.Depth;
        // A mark of what is no longer there ends no draft.
        if (_draft < 0 || _draft >= mark.Count) _draft = mark.Draft;
    }

    /// <summary>
    /// The tree, without what is only a draft or a key without a value, and with every container closed. The builder is empty then.
    /// </summary>
    public ValueTree Finish()
    {
        if (_draft >= 0) Rollback(new ValueMark(_draft, Depth: 0, Draft: -1));
        DropKey();
        bool isCutShort = _open >= 0;
        while (_open >= 0) Close();
        var tree = new ValueTree(_nodes, isCutShort);
        _nodes = [];
        Depth = 0;
        return tree;
    }
}
