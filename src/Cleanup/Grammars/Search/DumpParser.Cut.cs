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
        if (!State.IsOpen) return false;
        if (_text[State.Position..].IsWhiteSpace()) return _scrap is { } scrap ? scrap.Inexact == 0 : State.AllExact;
        if (_ways.Count > 0) return false;
        if (!_guessed && State.AllExact && grammar.EndsText(_text, State.Position, ref _steps)) return true;
        return _isCertain && grammar.BreaksOff(_text, State.Position) && State.AllExplained;
    }

    // A string in which the text ends, when all before it are what they were.
    private bool LeadsBehindText(in DumpStep step)
    {
        if (step.Length is not { IsExact: false } || !State.AllExact) return false;
        return TextMeasure.IsShorter(_text[step.Node.Range.Start..], step.Declared, grammar.Unit, ref _steps);
    }

    // What the text ends with may be the beginning of a longer number or string, when no closer or length tells.
    private readonly bool MayGoOn(in DumpStep step)
    {
        if (step.Kind != DumpStepKind.Value || step.Node.Kind is not (DumpNodeKind.Number or DumpNodeKind.Text)) return false;
        if (step.Length is { } length) return !length.IsExact && _text[step.End..].IsWhiteSpace();
        return step.End == _text.Length && (step.Node.Range.End == step.End || step.Node.Kind == DumpNodeKind.Text && QuoteMark.IsDouble(_text[^1]));
    }

    private ReadingStatus AcceptCut()
    {
        End = grammar.EndOfCut(_text, State.Position);
        if (_scrap is { } mark) State.GoBack(mark);
        State.CloseAll();
        return Ended(ReadingStatus.CutShort);
    }
}
