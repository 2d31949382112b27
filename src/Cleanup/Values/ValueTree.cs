using System.Runtime.InteropServices;

namespace Cleanup.Values;

/// <summary>
/// A value that was read, or none: a flat list of nodes in reading order, in which each container is closed and each key has a value. Only
/// a
/// <see cref="ValueTreeBuilder"/> makes one. Immutable.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ValueTree
{
    private readonly List<ValueNode>? _nodes;

    /// <summary>For the builder alone.</summary>
    internal ValueTree(List<ValueNode> nodes, bool isCutShort)
    {
        _nodes = nodes;
        IsCutShort = isCutShort;
    }

    /// <summary>The nodes; none when nothing was whole.</summary>
    public ReadOnlySpan<ValueNode> Nodes => CollectionsMarshal.AsSpan(_nodes);

    /// <summary>Whether a container was open at its end.</summary>
    public bool IsCutShort { get; }

    /// <summary>The tree of one scalar.</summary>
    public static ValueTree Of(in ValueNode scalar)
    {
        var builder = new ValueTreeBuilder();
        builder.Add(scalar);
        return builder.Finish();
    }
}
