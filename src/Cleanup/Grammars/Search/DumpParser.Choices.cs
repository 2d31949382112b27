using System.Runtime.InteropServices;
using Cleanup.Detection;

namespace Cleanup.Grammars.Search;

// Going back to another way.
internal ref partial struct DumpParser
{
    private void Remember(in DumpStep step, int from)
    {
        int next = step.HasOthers ? from : NextAllowed(CollectionsMarshal.AsSpan(_ways), from);
        if (next < 0) return;
        _choices.Add(new DumpChoice(_state.Mark, step.HasOthers ? null : [.. _ways], next, step.End));
        _isCertain &= step.Length is { IsExplained: true };
        _guessed |= step is { Kind: DumpStepKind.Value, Length: null };
    }

    private readonly int NextAllowed(ReadOnlySpan<DumpStep> steps, int from)
    {
        int remaining = _state.Frame.Remaining;
        for (int i = from; i < steps.Length; i++)
        {
            bool allowed = !_state.IsOpen || _anyCount || steps[i].Kind switch
            {
                DumpStepKind.Key => remaining != 0,
                DumpStepKind.Close => remaining <= 0,
                _ => true,
            };
            if (allowed) return i;
        }
        return -1;
    }

    // Takes the next way at the last choice that has one left. A loop: choices may fail by the thousand.
    private ReadingStatus? GoBack()
    {
        while (true)
        {
            _furthest = Math.Max(_furthest, _state.Position);
            if (_state.Position >= _acceptCutAt) return AcceptCut();
            // With any count allowed, some other end of some string closes nearly every dump that was only cut short: so this search takes
            // the best ends only. When all agree to the byte, it is right up to where it fails.
            if (_anyCount) return _isCertain && _state.AllExact ? AcceptCut() : ReadingStatus.None;
            if (_choices.Count == 0 || IsSpent) return ReadingStatus.None;
            _isCertain = false;
            DumpChoice choice = _choices[^1];
            _choices.RemoveAt(_choices.Count - 1);
            _state.GoBack(choice.Mark);
            _scrap = null;
            DumpStep[] ways = choice.Ways ?? OtherWays(choice.TriedEnd);
            int way = NextAllowed(ways, choice.Ways is null ? 0 : choice.Next);
            if (way < 0) continue;
            int next = NextAllowed(ways, way + 1);
            if (next >= 0) _choices.Add(choice with { Ways = ways, Next = next });
            return Take(ways[way]);
        }
    }

    private DumpStep[] OtherWays(int triedEnd)
    {
        ReadWays(isThorough: true);
        return [.. _ways.Where(way => way.End != triedEnd)];
    }
}
