using System.Runtime.InteropServices;
using Cleanup.Detection;
using Cleanup.Json;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Grammars.Search;

/// <summary>The steps of one reading among those of a <see cref="DumpSearch"/>, from its last node back to the start.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct SearchedPath(ReadOnlySpan<char> text, ReadOnlySpan<SearchNode> nodes, int last)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<SearchNode> _nodes = nodes;

    /// <summary>What was read.</summary>
    /// <param name="start">Where it starts.</param>
    /// <param name="status">How it ended.</param>
    /// <param name="grammar">By what it was read.</param>
    /// <param name="options">How JSON inside it is mended.</param>
    /// <param name="steps">Grows by what looking at it costs, in characters.</param>
    public ParsedDump ToDump(int start, ReadingStatus status, DumpGrammar grammar, JsonRepairOptions options, ref long steps)
    {
        SearchNode end = _nodes[last];
        if (end.IsTooDeep) status = ReadingStatus.TooDeep;
        bool isCut = status == ReadingStatus.CutShort;
        int[] path = Path(withLast: !(isCut && MayGoOn(end.Step)));
        ValueTree tree = status == ReadingStatus.TooDeep ? default : TreeOf(path);
        int declared = path is [var first, ..] && _nodes[first].Step is { Kind: DumpStepKind.Value, Declared: var length }
            ? length
            : DumpStep.UnknownCount;
        var dump = new ParsedDump
        {
            Status = status,
            Range = TextRange.FromBounds(start, isCut ? grammar.EndOfCut(_text, end.Step.End) : end.Step.End),
            Tree = tree,
            Doubt = end.Cost,
            Declared = declared,
            Actual = declared < 0 ? 0 : ParsedDump.LengthOf(_text, tree.Nodes[0], grammar.Unit),
            Unit = grammar.Unit,
            Payload = status == ReadingStatus.Closed ? ParsedDump.ReadPayload(_text, tree, options, ref steps) : null,
        };
        return WithDetails(dump, path);
    }

    private ParsedDump WithDetails(ParsedDump dump, int[] path)
    {
        var lengths = new List<DeclaredLength>();
        var repairs = new List<RepairStep>();
        bool isShortened = false;
        bool hasMembers = false;
        foreach (int at in path)
        {
            ref readonly SearchNode node = ref _nodes[at];
            if (node.Step.Length is { } length) lengths.Add(length);
            if (node.Step.Repair is not null) repairs.Add(node.Step.Repair);
            isShortened |= node.Step.IsPartial;
            hasMembers |= node.HasKey;
        }
        return dump with { Lengths = lengths, Repairs = repairs, IsShortened = isShortened, HasMembers = hasMembers };
    }

    // The indices of the nodes in the order of the text. The first node is the start, and no step.
    private int[] Path(bool withLast)
    {
        int from = withLast ? last : _nodes[last].Parent;
        int count = 0;
        for (int at = from; at > 0; at = _nodes[at].Parent) count++;
        int[] path = new int[count];
        for (int at = from; at > 0; at = _nodes[at].Parent) path[--count] = at;
        return path;
    }

    private ValueTree TreeOf(int[] path)
    {
        var values = new ValueTreeBuilder();
        var wrappers = new Stack<bool>();
        foreach (int at in path)
        {
            DumpStep step = _nodes[at].Step;
            switch (step.Kind)
            {
                case DumpStepKind.Open:
                    wrappers.Push(false);
                    values.Add(step.Node);
                    break;
                case DumpStepKind.Wrap:
                    wrappers.Push(true);
                    break;
                case DumpStepKind.Close:
                    if (!wrappers.Pop()) values.Close();
                    break;
                case DumpStepKind.Nothing:
                    values.DropKey();
                    break;
                case DumpStepKind.Key or DumpStepKind.Value:
                    values.Add(step.Node);
                    break;
                default:
                    break;
            }
        }
        return values.Finish();
    }

    // What the text ends with may be the beginning of a longer number or string, when no closer or length tells.
    private bool MayGoOn(in DumpStep step)
    {
        if (step.Kind != DumpStepKind.Value || step.Node.Kind is not (ValueKind.Number or ValueKind.Text)) return false;
        if (step.Length is { } length) return !length.IsExact && _text[step.End..].IsWhiteSpace();
        return step.End == _text.Length &&
            (step.Node.Range.End == step.End || step.Node.Kind == ValueKind.Text && QuoteMark.IsDouble(_text[^1]));
    }
}
