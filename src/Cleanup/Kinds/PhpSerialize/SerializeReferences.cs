using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.PhpSerialize;

/// <summary>
/// Puts copies of earlier values in the place of <c>r:2;</c> and <c>R:2;</c>, which name them by their number in order of appearance. What
/// refers to a value that holds it cannot be written and stays as it is. State lives in lists, not on the stack.
/// </summary>
internal ref struct SerializeReferences
{
    // Copies of copies double with each line of a hostile text.
    private const int MostCopiesPerNode = 16;

    private readonly ReadOnlySpan<char> _text;
    private readonly int _maxDepth;
    private readonly ValueTreeBuilder _resolved = new();

    // By a value's number: where it stands in the result (an end of -1 while it is open), and how many levels it has.
    private readonly List<(int Start, int End, int Height)> _values = [];
    private readonly Stack<int> _open = new();

    private SerializeReferences(ReadOnlySpan<char> text, int maxDepth)
    {
        _text = text;
        _maxDepth = maxDepth;
    }

    /// <summary>The value with its references resolved.</summary>
    /// <param name="text">The text that the nodes' ranges refer to.</param>
    /// <param name="tree">The value.</param>
    /// <param name="isSession">Whether the outermost object is a session file, which has no number.</param>
    /// <param name="maxDepth">How deep the value may nest.</param>
    public static ValueTree Resolve(ReadOnlySpan<char> text, ValueTree tree, bool isSession, int maxDepth)
    {
        var references = new SerializeReferences(text, maxDepth);
        int limit = MostCopiesPerNode * tree.Nodes.Length;
        for (int i = 0; i < tree.Nodes.Length; i++) references.Add(tree.Nodes[i], hasNumber: i > 0 || !isSession, limit);
        return references._resolved.Finish();
    }

    private readonly void Add(in ValueNode node, bool hasNumber, int limit)
    {
        if (!node.IsKey && !node.Opens && node.Kind != ValueKind.End)
        {
            AddScalar(node, limit);
            return;
        }
        if (node.Opens)
        {
            // A session file is the value 0, which nothing refers to.
            if (hasNumber && _values.Count == 0) _values.Add((0, -1, 0));
            _open.Push(_values.Count);
            _values.Add((_resolved.Count, -1, 1));
        }
        _resolved.Add(node);
        if (node.Kind == ValueKind.End) Close();
    }

    private readonly void Close()
    {
        int value = _open.Pop();
        (int start, _, int height) = _values[value];
        _values[value] = (start, _resolved.Count, height);
        Raise(height);
    }

    private readonly void AddScalar(in ValueNode node, int limit)
    {
        int start = _resolved.Count;
        bool isReference = node.Kind == ValueKind.NotRepresentable && _text[node.Range.Start] is 'r' or 'R';
        int height = 0;
        if (isReference && TryFind(node, limit, out (int Start, int End, int Height) value))
        {
            _resolved.Repeat(value.Start, value.End);
            height = value.Height;
            Raise(height);
        }
        else
        {
            _resolved.Add(node);
        }
        // R: is the same variable and has no number of its own.
        if (_values.Count > 0 && !(isReference && _text[node.Range.Start] == 'R')) _values.Add((start, _resolved.Count, height));
    }

    private readonly bool TryFind(in ValueNode node, int limit, out (int Start, int End, int Height) value)
    {
        value = default;
        ReadOnlySpan<char> number = _text.Slice(node.Range.Start + 2, node.Range.Length - 2);
        if (!AsciiNumber.TryParse(number, out int index) || index <= 0 || index >= _values.Count) return false;
        value = _values[index];
        return value.End >= 0 && _open.Count + value.Height <= _maxDepth && _resolved.Count + value.End - value.Start <= limit;
    }

    private readonly void Raise(int height)
    {
        if (!_open.TryPeek(out int parent)) return;
        (int start, int end, int own) = _values[parent];
        _values[parent] = (start, end, Math.Max(own, height + 1));
    }
}
