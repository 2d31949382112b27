using Cleanup.Detection;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Grammars.Search;

// Whether and where a dump was cut short.
internal ref partial struct DumpParser
{
    // Nothing was misread before: when all lengths agree up to where the text ends, or nothing was in doubt up to where a token breaks off.
    private bool IsCutHere()
    {
        if (!_state.IsOpen) return false;
        if (_text[_state.Position..].IsWhiteSpace()) return _scrap is { } scrap ? scrap.Inexact == 0 : _state.AllExact;
        if (_ways.Count > 0) return false;
        if (!_guessed && _state.AllExact && grammar.EndsText(_text, _state.Position, ref _steps)) return true;
        return _isCertain && grammar.BreaksOff(_text, _state.Position) && _state.AllExplained;
    }

    // A string in which the text ends, when all before it are what they were.
    private bool LeadsBehindText(in DumpStep step)
    {
        if (step.Length is not { IsExact: false } || !_state.AllExact) return false;
        return TextMeasure.IsShorter(_text[step.Node.Range.Start..], step.Declared, grammar.Unit, ref _steps);
    }

    // What the text ends with may be the beginning of a longer number or string, when no closer or length tells.
    private readonly bool MayGoOn(in DumpStep step)
    {
        if (step.Kind != DumpStepKind.Value || step.Node.Kind is not (ValueKind.Number or ValueKind.Text)) return false;
        if (step.Length is { } length) return !length.IsExact && _text[step.End..].IsWhiteSpace();
        return step.End == _text.Length &&
            (step.Node.Range.End == step.End || step.Node.Kind == ValueKind.Text && QuoteMark.IsDouble(_text[^1]));
    }

    private ReadingStatus AcceptCut()
    {
        _end = grammar.EndOfCut(_text, _state.Position);
        if (_scrap is { } mark) _state.GoBack(mark);
        return Ended(ReadingStatus.CutShort);
    }
}
