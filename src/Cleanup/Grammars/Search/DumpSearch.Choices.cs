using Cleanup.Text;

namespace Cleanup.Grammars.Search;

// Going back to another way, and where a dump was cut short.
internal ref partial struct DumpSearch
{
    // Takes up the cheapest choice. A loop: choices may fail by the thousand.
    private bool TryGoBack(out int next)
    {
        next = None;
        if (_seen is null) Compare();
        while (!IsSpent && _agenda.TryTake(out SearchChoice choice))
        {
            // Nothing that is left is better than to say that it ends here.
            if (choice.IsCut) return false;
            if (choice.Ways is null)
            {
                AddRest(choice.Node, ReadOthers(choice), 0);
                continue;
            }
            AddRest(choice.Node, choice.Ways, choice.Next + 1);
            next = Take(choice.Node, choice.Ways[choice.Next], choice.Ways[choice.Next].Cost);
            return true;
        }
        return false;
    }

    private void Compare()
    {
        _frames.Share();
        _seen = [];
        foreach (SearchNode node in _nodes) _seen.Add(KeyOf(node));
    }

    private DumpStep[] ReadOthers(in SearchChoice choice)
    {
        ReadWays(_nodes[choice.Node], isThorough: true);
        int tried = choice.TriedEnd;
        _ways.RemoveAll(way => way.End == tried);
        return Weigh(_nodes[choice.Node], choice.TriedDoubt, isFirstBest: false);
    }

    private readonly void AddRest(int at, DumpStep[] ways, int next)
    {
        if (next < ways.Length) _agenda.Add(new SearchChoice(at, ways, next), _nodes[at].Cost + ways[next].Cost, _nodes[at].Step.End);
    }

    private int BreakOff(int at)
    {
        if (_nodes[at].Frame == None) return None;
        // Where a cheaper reading got further, this one did not end by being cut.
        int position = _nodes[at].Step.End;
        AddCut(at, position == _furthest ? CostOfCut(_nodes[at]) : SearchCost.CutAnywhere);
        return None;
    }

    private void AddCut(int at, float cost)
    {
        SearchNode node = _nodes[at];
        cost += node.Cost;
        _agenda.Add(new SearchChoice(at, Ways: null, 0) { IsCut = true }, cost, node.Step.End);
        bool isBest = _cut == None || cost < _costOfCut || cost == _costOfCut && node.Step.End > _nodes[_cut].Step.End;
        if (isBest) (_cut, _costOfCut) = (at, cost);
    }

    private float CostOfCut(in SearchNode node)
    {
        int position = node.Step.End;
        bool isEnd = _text[position..].IsWhiteSpace() || !node.IsGuessed && grammar.EndsText(_text, position, ref _steps);
        if (isEnd) return SearchCost.CutHere;
        return grammar.BreaksOff(_text, position) ? SearchCost.CutInText : SearchCost.CutAnywhere;
    }

    // A string in which the text ends, by its length: where all lengths before it agree, so does this.
    private bool LeadsBehindText(in DumpStep step)
    {
        bool leads = step.Length is { IsExact: false } &&
            TextMeasure.IsShorter(_text[step.Node.Range.Start..], step.Declared, grammar.Unit, ref _steps);
        _leadsBehindText |= leads;
        return leads;
    }
}
