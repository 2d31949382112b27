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
        List<DumpStep> taken = Steps(withLast: !(isCut && MayGoOn(end.Step)));
        ValueTree tree = status == ReadingStatus.TooDeep ? default : TreeOf(taken);
        int declared = taken is [{ Kind: DumpStepKind.Value, Declared: var length }, ..] ? length : DumpStep.UnknownCount;
        return new ParsedDump
        {
            Status = status,
            Range = TextRange.FromBounds(start, isCut ? grammar.EndOfCut(_text, end.Step.End) : end.Step.End),
            Tree = tree,
            Lengths = [.. taken.Where(static step => step.Length is not null).Select(static step => step.Length!.Value)],
            Repairs = [.. taken.Where(static step => step.Repair is not null).Select(static step => step.Repair!)],
            IsShortened = taken.Exists(static step => step.IsPartial),
            HasMembers = taken.Exists(static step => step.Kind == DumpStepKind.Key),
            Doubt = end.Cost,
            Declared = declared,
            Actual = declared < 0 ? 0 : ParsedDump.LengthOf(_text, tree.Nodes[0], grammar.Unit),
            Unit = grammar.Unit,
            Payload = status == ReadingStatus.Closed ? ParsedDump.ReadPayload(_text, tree, options, ref steps) : null,
        };
    }

    private List<DumpStep> Steps(bool withLast)
    {
        var steps = new List<DumpStep>();
        // The first node is the start, and no step.
        for (int at = withLast ? last : _nodes[last].Parent; at > 0; at = _nodes[at].Parent) steps.Add(_nodes[at].Step);
        steps.Reverse();
        return steps;
    }

    private static ValueTree TreeOf(List<DumpStep> steps)
    {
        var values = new ValueTreeBuilder();
        var wrappers = new Stack<bool>();
        foreach (ref readonly DumpStep step in CollectionsMarshal.AsSpan(steps))
        {
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
