using System.Runtime.InteropServices;
using Cleanup.Detection;
using Cleanup.Json;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Grammars.Search;

/// <summary>
/// Finds the cheapest reading of one value by a <see cref="DumpGrammar"/>, best first. The best way at each place is free, and is followed
/// without more ado; where a reading breaks off, the choice that costs least is taken up, wherever it stands. What was read is linked from
/// its end to its start and never changed, so going back takes nothing; nothing recurses, and of two readings that come to the same place
/// in the same containers only the cheaper goes on.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal ref partial struct DumpSearch(ReadOnlySpan<char> text, DumpGrammar grammar, JsonRepairOptions options)
{
    // In the place of an index.
    private const int None = -1;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly List<SearchNode> _nodes = [];
    private readonly List<DumpStep> _ways = [];
    private readonly SearchFrames _frames = new();
    private readonly SearchAgenda _agenda = new();
    private HashSet<(int Position, int Frame, bool HasKey)>? _seen;
    private int _start;
    private int _furthest;
    private bool _leadsBehindText;
    private int _cut = None;
    private float _costOfCut;
    private long _steps;

    private readonly bool IsSpent => GoingBack.IsSpent(_steps, _furthest - _start);

    /// <summary>The dump that starts at a place; null when there is none.</summary>
    /// <param name="start">The place.</param>
    /// <param name="steps">Grows by what the reading cost, in characters.</param>
    public ParsedDump? Read(int start, ref long steps)
    {
        _start = _furthest = start;
        _nodes.Add(new SearchNode(None, None, new DumpStep(DumpStepKind.Note, start), 0));
        ReadingStatus status = Search(out int last);
        steps += _steps;
        return status == ReadingStatus.None
            ? null
            : new SearchedPath(_text, CollectionsMarshal.AsSpan(_nodes), last).ToDump(start, status, grammar, options, ref steps) with
            {
                Furthest = _leadsBehindText ? _text.Length : _furthest,
            };
    }

    private ReadingStatus Search(out int last)
    {
        for (last = 0; ;)
        {
            int next = IsWorthwhile(last) ? GoOn(last) : None;
            if (next == None && !TryGoBack(out next))
            {
                last = _cut;
                return last == None ? ReadingStatus.None : ReadingStatus.CutShort;
            }
            last = next;
            if (_nodes[last].Frame != None) continue;
            return _nodes[last].HasOtherCounts ? ReadingStatus.ClosedWithOtherCounts : ReadingStatus.Closed;
        }
    }

    // Readings are compared only once one broke off.
    private readonly bool IsWorthwhile(int at)
    {
        if (_seen is null) return true;
        SearchNode node = _nodes[at];
        return (node.Step.End >= _furthest || !IsSpent) && _seen.Add(KeyOf(node));
    }

    private readonly (int Position, int Frame, bool HasKey) KeyOf(in SearchNode node) =>
        (node.Step.End, _frames.FirstOf(node.Frame), node.HasKey);

    // Follows the best way where it is free, and notes the others.
    private int GoOn(int at)
    {
        SearchNode node = _nodes[at];
        ReadWays(node, isThorough: false);
        if (_ways.Count == 0) return BreakOff(at);
        DumpStep best = _ways[0];
        if (!node.HasInexact && LeadsBehindText(best)) AddCut(at, SearchCost.CutInString);
        if (best.HasOthers)
        {
            var others = new SearchChoice(at, Ways: null, 0) { TriedEnd = best.End, TriedDoubt = best.Doubt };
            _agenda.Add(others, node.Cost + SearchCost.Other, node.Step.End);
            _ways.RemoveRange(1, _ways.Count - 1);
        }
        if (_ways.Count == 1 && CostAlone(node, best) == 0) return Take(at, best, cost: 0);
        DumpStep[] ways = Weigh(node, best.Doubt, isFirstBest: true);
        bool isFree = ways[0].Cost == 0;
        AddRest(at, ways, isFree ? 1 : 0);
        return isFree ? Take(at, ways[0], cost: 0) : None;
    }

    private void ReadWays(in SearchNode node, bool isThorough)
    {
        _ways.Clear();
        DumpFrame frame = _frames[node.Frame];
        var place = new DumpPlace(_text, node.Step.End, frame) { IsThorough = isThorough };
        bool expectsValue = node.Frame == None || node.HasKey || frame is { IsWrapper: true, Remaining: > 0 };
        _steps += (_seen is null ? 1 : Price.Node) + (expectsValue ? grammar.ReadValue(place, _ways) : grammar.ReadMember(place, _ways));
    }

    // The ways at a node by what they cost beside the best one there, cheapest first, equals in the grammar's order.
    private readonly DumpStep[] Weigh(in SearchNode node, float best, bool isFirstBest)
    {
        var ways = new DumpStep[_ways.Count];
        for (int i = 0; i < ways.Length; i++)
        {
            DumpStep way = _ways[i];
            float cost = CostBeside(best, way, isFirstBest ? i : i + 1) + CostAlone(node, way);
            int place = i;
            for (; place > 0 && ways[place - 1].Cost > cost; place--) ways[place] = ways[place - 1];
            ways[place] = way with { Cost = cost };
        }
        return ways;
    }

    // Of two ways for which the grammar says the same the second is an end that is not the nearest, or a key that could be longer.
    private static float CostBeside(float best, in DumpStep way, int passed)
    {
        if (passed == 0) return 0;
        float worse = way.Doubt - best;
        if (way.Penalty > 0) return Math.Max(0, worse);
        return worse <= 0 && way.Length is null ? SearchCost.Misread * passed : Math.Max(SearchCost.Other, worse);
    }

    private readonly float CostAlone(in SearchNode node, in DumpStep way) => way.Penalty + CostOfCount(node, way);

    private readonly float CostOfCount(in SearchNode node, in DumpStep way)
    {
        int remaining = _frames[node.Frame].Remaining;
        bool isMember = way.Kind == DumpStepKind.Key || !node.HasKey && way.Kind is DumpStepKind.Value or DumpStepKind.Open;
        int off = isMember && remaining == 0 ? 1 : way.Kind == DumpStepKind.Close && remaining > 0 ? remaining : 0;
        if (off == 0) return 0;
        return (SearchCost.Other * off) + (node.HasOtherCounts ? 0 : SearchCost.OtherCount);
    }

    private int Take(int at, in DumpStep step, float cost)
    {
        SearchNode node = _nodes[at];
        DumpFrame frame = _frames[node.Frame];
        bool hasOtherCounts = node.HasOtherCounts || CostOfCount(node, step) > 0;
        int frames = FrameBehind(node, frame, step);
        _furthest = Math.Max(_furthest, step.End);
        _nodes.Add(new SearchNode(at, frames, step, node.Cost + cost)
        {
            HasOtherCounts = hasOtherCounts,
            HasInexact = node.HasInexact || step.Length is { IsExact: false },
            IsGuessed = node.IsGuessed || step is { Kind: DumpStepKind.Value, Length: null } && (step.HasOthers || cost > 0),
            IsTooDeep = node.IsTooDeep || _frames[frames].Depth > options.MaxDepth,
        });
        return _nodes.Count - 1;
    }

    // A new frame, not a changed one: other readings go on with the old.
    private readonly int FrameBehind(in SearchNode node, in DumpFrame frame, in DumpStep step)
    {
        switch (step.Kind)
        {
            case DumpStepKind.Key:
                DumpFrame named = frame with { Column = frame.Column < 0 ? step.Column : frame.Column, Mark = step.Mark };
                return named == frame ? node.Frame : _frames.Add(named);
            case DumpStepKind.Note:
                return node.Frame;
            case DumpStepKind.Omission:
                return _frames.Add(frame with { Remaining = 0 });
            case DumpStepKind.Open or DumpStepKind.Wrap:
                return _frames.Add(new DumpFrame(node.Frame, step.Node.Kind == ValueKind.Object, step.Count, frame.Depth + 1, -1)
                {
                    OuterColumn = frame.Column,
                    IsWrapper = step.Kind == DumpStepKind.Wrap,
                    Type = step.Node.Range,
                    Form = step.Form,
                    Mark = step.Mark,
                    HasLines = node.Frame == None ? new TextCursor(_text, step.End).IsAtLineEnd : frame.HasLines,
                });
            case DumpStepKind.Close:
                return WithMember(frame.Parent);
            default:
                return WithMember(node.Frame);
        }
    }

    private readonly int WithMember(int index) => index != None && _frames[index] is { Remaining: > 0 } frame
        ? _frames.Add(frame with { Remaining = frame.Remaining - 1 })
        : index;
}
