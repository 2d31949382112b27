using System.Runtime.InteropServices;
using Cleanup.Detection;
using Cleanup.Json;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Grammars.Search;

/// <summary>
/// Reads one value by a <see cref="DumpGrammar"/>. Where the grammar offers several ways, the parser takes the best and goes
/// back to the last choice when the structure does not work out.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal ref partial struct DumpParser(ReadOnlySpan<char> text, DumpGrammar grammar, JsonRepairOptions options)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly List<DumpChoice> _choices = [];
    private readonly List<DumpStep> _ways = [];
    private readonly DumpState _state = new(options.MaxDepth);
    private int _start;
    private int _furthest;
    private int _acceptCutAt;
    private bool _anyCount;
    private bool _shortKeys;
    private bool _hasLines;
    private bool _isCertain;
    private bool _guessed;
    private DumpMark? _scrap;
    private long _steps;
    private long _totalSteps;
    private int _declared = DumpStep.UnknownCount;
    private bool _hasMembers;
    private int _end;

    private readonly bool IsSpent => GoingBack.IsSpent(_steps, _furthest - _start) && _furthest > _state.Position;

    /// <summary>The dump that starts at a place; null when there is none.</summary>
    /// <param name="start">The place.</param>
    /// <param name="steps">Grows by what the reading cost, in characters.</param>
    public ParsedDump? Read(int start, ref long steps)
    {
        _start = start;
        ReadingStatus status = Search();
        steps += _totalSteps;
        if (status == ReadingStatus.None) return null;
        ValueTree tree = status == ReadingStatus.TooDeep ? default : _state.Values.Finish();
        return new ParsedDump
        {
            Status = status,
            Range = TextRange.FromBounds(start, _end),
            Tree = tree,
            Lengths = _state.Lengths,
            Repairs = _state.Repairs,
            IsShortened = _state.IsPartial,
            HasMembers = _hasMembers,
            Declared = _declared,
            Actual = _declared < 0 ? 0 : ParsedDump.LengthOf(_text, tree.Nodes[0], grammar.Unit),
            Unit = grammar.Unit,
            Payload = status == ReadingStatus.Closed ? ParsedDump.ReadPayload(_text, tree, options, ref steps) : null,
        };
    }

    private ReadingStatus Search()
    {
        ReadingStatus status = Search(anyCount: false, acceptCutAt: int.MaxValue);
        if (status != ReadingStatus.None || _furthest == _start) return status;
        // A key that could be longer makes nearly every dump that was only cut short work out somehow.
        _shortKeys = true;
        status = Search(anyCount: true, acceptCutAt: int.MaxValue);
        if (status != ReadingStatus.None) return status;
        status = Search(anyCount: false, acceptCutAt: int.MaxValue);
        // Once more, ended where it got furthest: that is the best there is to go by.
        return status != ReadingStatus.None ? status : Search(anyCount: false, acceptCutAt: _furthest);
    }

    private ReadingStatus Search(bool anyCount, int acceptCutAt)
    {
        _anyCount = anyCount;
        _acceptCutAt = acceptCutAt;
        _choices.Clear();
        _state.Restart(_start);
        _hasLines = false;
        _isCertain = true;
        _guessed = false;
        _steps = 0;
        _furthest = _start;
        ReadingStatus? status = null;
        while (status is null) status = Advance();
        _totalSteps += _steps;
        return status.Value;
    }

    // Reads one step and says how the whole reading ended, or null to go on.
    private ReadingStatus? Advance()
    {
        ReadWays(isThorough: false);
        int way = NextAllowed(CollectionsMarshal.AsSpan(_ways), 0);
        if (way < 0 && IsCutHere()) return AcceptCut();
        if (way < 0 || IsSpent) return GoBack();
        DumpStep step = _ways[way];
        if (_acceptCutAt < int.MaxValue && LeadsBehindText(step)) return AcceptCut();
        if (!_shortKeys || step.Kind != DumpStepKind.Key || step.Length is not null) Remember(step, way + 1);
        return Take(step);
    }

    private void ReadWays(bool isThorough)
    {
        _ways.Clear();
        var place = new DumpPlace(_text, _state.Position, _state.Frame, _hasLines) { IsThorough = isThorough };
        _steps += 1 + (_state.ExpectsValue ? grammar.ReadValue(place, _ways) : grammar.ReadMember(place, _ways));
    }

    private ReadingStatus? Take(in DumpStep step)
    {
        bool isOutermost = !_state.IsOpen;
        if (isOutermost && step.Kind == DumpStepKind.Value) _declared = step.Declared;
        if (isOutermost) _hasLines = new TextCursor(_text, step.End).IsAtLineEnd;
        _hasMembers |= step.Kind == DumpStepKind.Key;
        _scrap = MayGoOn(step) ? _state.Mark : null;
        bool isWhole = _state.Take(step);
        _furthest = Math.Max(_furthest, step.End);
        return isWhole ? Ended(_anyCount ? ReadingStatus.ClosedWithOtherCounts : ReadingStatus.Closed) : null;
    }

    private ReadingStatus Ended(ReadingStatus status)
    {
        if (status != ReadingStatus.CutShort) _end = _state.Position;
        return _state.IsTooDeep ? ReadingStatus.TooDeep : status;
    }
}
