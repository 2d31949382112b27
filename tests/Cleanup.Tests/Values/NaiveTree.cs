using System.Collections.Immutable;
using Cleanup.Values;

namespace Cleanup.Tests.Values;

/// <summary>What a <see cref="ValueTreeBuilder"/> should hold, worked out from its first node each time. Immutable.</summary>
internal sealed record NaiveTree(ImmutableList<ValueKind> Nodes, int Draft)
{
    public static NaiveTree Empty { get; } = new([], -1);

    public bool HasKey => Nodes.Count > 0 && IsKey(Nodes[^1]);

    /// <summary>
    /// The containers that are open, the innermost last: what each is, where its opening stands, and whether its members have keys, if it
    /// has any.
    /// </summary>
    public List<(ValueKind Kind, int Node, bool? IsKeyed)> Open
    {
        get
        {
            var open = new List<(ValueKind Kind, int Node, bool? IsKeyed)>();
            for (int i = 0; i < Nodes.Count; i++)
            {
                if (Nodes[i] == ValueKind.End)
                {
                    open.RemoveAt(open.Count - 1);
                    continue;
                }
                if (open.Count > 0) open[^1] = open[^1] with { IsKeyed = open[^1].IsKeyed ?? IsKey(Nodes[i]) };
                if (Nodes[i] is ValueKind.Array or ValueKind.Object) open.Add((Nodes[i], i, null));
            }
            return open;
        }
    }

    public bool Fits(ValueKind kind)
    {
        List<(ValueKind Kind, int Node, bool? IsKeyed)> open = Open;
        if (kind == ValueKind.End) return open.Count > 0 && open[^1].Node >= Draft && !HasKey;
        if (Draft >= 0) return true;
        if (open.Count == 0) return Nodes.IsEmpty && !IsKey(kind);
        if (IsKey(kind)) return !HasKey && open[^1].IsKeyed != false;
        return HasKey || open[^1] is { Kind: ValueKind.Array, IsKeyed: not true };
    }

    public NaiveTree Add(ValueKind kind) => this with { Nodes = Nodes.Add(kind) };

    public NaiveTree BeginDraft() => Draft < 0 ? this with { Draft = Nodes.Count } : this;

    public NaiveTree DropKey()
    {
        ImmutableList<ValueKind> nodes = HasKey ? Nodes.RemoveAt(Nodes.Count - 1) : Nodes;
        return new NaiveTree(nodes, Math.Min(Draft, nodes.Count));
    }

    public NaiveTree Finish()
    {
        NaiveTree tree = (Draft < 0 ? this : new NaiveTree(Nodes.RemoveRange(Draft, Nodes.Count - Draft), -1)).DropKey();
        return tree with { Nodes = tree.Nodes.AddRange(tree.Open.Select(static _ => ValueKind.End)) };
    }

    private static bool IsKey(ValueKind kind) => kind is ValueKind.IndexKey or ValueKind.NameKey;
}
