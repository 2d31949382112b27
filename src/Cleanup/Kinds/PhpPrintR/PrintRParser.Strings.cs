using Cleanup.Detection;
using Cleanup.Grammars.Search;
using Cleanup.Values;

namespace Cleanup.Kinds.PhpPrintR;

// Where strings end.
internal ref partial struct PrintRParser
{
    private const int LongestLook = 500;

    // Goes on with the string that starts at _position at the token _next.
    private ReadingStatus? ReadString()
    {
        int read = _next > 0 && _tokens.TryGet(_next - 1, out PrintRToken previous) ? Math.Max(_position, previous.End) : _position;
        for (int index = _next; ; index++)
        {
            if (!_tokens.TryGet(index, out PrintRToken token) || StartsOtherDump(token)) return GoBack();
            _steps++;
            bool fits = _layout.Fits(_text, token, Depth);
            if (token.Kind != PrintRTokenKind.Close)
            {
                if (fits && IsKey(token)) return EndString(token, index);
                if (token.Kind == PrintRTokenKind.Key && _layout.HasLines && token.StartsLine) AddDoubt(token);
                continue;
            }
            if (!fits || !IsFollowed(index, Depth))
            {
                if (_layout.HasLines ? token.StartsLine : fits) AddDoubt(token);
                continue;
            }
            if (_layout.CountsParentheses(Depth))
            {
                _openParentheses = CountParentheses(read, token.Start);
                _steps += token.Start - read;
                read = token.End;
            }
            var choice = new PrintRChoice(_openParentheses > 0, index, _position, Math.Max(0, _openParentheses - 1), _values.Mark,
                _doubts.Count);
            if (_openParentheses == 0)
            {
                _choices.Add(choice);
                return EndString(token, index);
            }
            // A string with a parenthesis too many ends the dump only where nothing stands behind it.
            if (Depth > 1 || token.EndsLine) _choices.Add(choice);
            _openParentheses--;
            AddDoubt(token);
        }
    }

    private ReadingStatus? EndString(in PrintRToken token, int index)
    {
        if (_layout.HasLines && IsSpread(token)) return GoBack();
        _values.Add(new ValueNode(ValueKind.Text, _layout.StringUpTo(_text, _position, token, Depth)));
        _inString = false;
        _next = index;
        _position = token.Start;
        return null;
    }

    // Whether the string up to a token would go over a paragraph that is none of it.
    private bool IsSpread(in PrintRToken token)
    {
        _steps += token.Start - _position;
        return PrintRParagraph.IsAlien(_text[_position..token.Start]);
    }

    // The name may go on to a second arrow on its line.
    private readonly void DoubtName(in PrintRToken token)
    {
        ReadOnlySpan<char> near = _text.Slice(token.End, Math.Min(LongestLook, _text.Length - token.End));
        int end = near.IndexOfAny('[', '\n', '\r');
        int arrow = near[..(end < 0 ? near.Length : end)].IndexOf("] => ", StringComparison.Ordinal);
        if (arrow >= 0) _doubts.Add(new TextRange(token.End + arrow, "] => ".Length));
    }

    private readonly void AddDoubt(in PrintRToken token) => _doubts.Add(TextRange.FromBounds(token.Start, token.End));

    // Behind a container's end stands a key or the end of the container around it; behind the last one anything but a key.
    private bool IsFollowed(int index, int depth)
    {
        _tokens.TryGet(index, out PrintRToken token);
        bool hasNext = _tokens.TryGet(index + 1, out PrintRToken next);
        int behind = PrintRSpace.Skip(_text, token.End);
        if (depth > 1)
        {
            if (behind >= _text.Length) return true;
            if (_layout.Spacing == PrintRSpacing.Flat && _text[behind] == ',') behind++;
            return hasNext && next.Start == behind &&
                (_layout.Fits(_text, next, depth - 1) || next.Kind == PrintRTokenKind.Close && _layout.Spacing == PrintRSpacing.Lines);
        }
        return !GoesOnBehind(index, token.End);
    }

    // Behind a parenthesis that only looked like the outermost one the dump goes on; another dump has a head before its first key.
    private bool GoesOnBehind(int index, int end)
    {
        while (_tokens.TryGet(++index, out PrintRToken next) && next.Start - end < LongestLook)
        {
            _steps++;
            if (next.Kind == PrintRTokenKind.BareArrow || !_layout.Fits(_text, next, depth: 1)) continue;
            int before = PrintRSpace.SkipBack(_text, next.Start, end);
            if (before > end && _text[before - 1] == '(') return false;
            if (next.Kind == PrintRTokenKind.Key) return true;
            if (next.EndsLine && IsSurplus(before, end)) return true;
        }
        return false;
    }

    // One parenthesis more than containers: one before it belonged to a string, unless somebody put the dump in parentheses.
    private bool IsSurplus(int start, int end)
    {
        bool isNear = start == end || _layout.HasLines && !_text[end..start].Contains("\n\n", StringComparison.Ordinal);
        if (_allowSurplus || !isNear) return false;
        _hadSurplus = true;
        return true;
    }

    // Where the dump was cut short, another may follow somewhere behind it.
    private readonly bool StartsOtherDump(in PrintRToken token)
    {
        if (!_layout.HasLines || token.Kind == PrintRTokenKind.Close || !token.StartsLine) return false;
        int opener = PrintRSpace.SkipBack(_text, token.Start, _position) - 1;
        if (opener <= _position || _text[opener] != '(') return false;
        int head = PrintRHead.FindStart(_text, PrintRSpace.SkipBack(_text, opener, _position), _position);
        if (head <= _position) return false;
        int indent = PrintRSpace.IndentAt(_text, head);
        return PrintRSpace.StartsLine(_text[..(head - indent)]) && _layout.IsOutermost(indent, token);
    }

    // Parentheses open in a string up to a place; the eyes of a smiley open none.
    private readonly int CountParentheses(int start, int end)
    {
        int open = _openParentheses;
        for (int i = start; i < end; i++)
        {
            if (_text[i] == ')') open = Math.Max(0, open - 1);
            else if (_text[i] == '(' && !(i > 0 && _text[i - 1] is ':' or ';' or '-')) open++;
        }
        return open;
    }

    // Takes the other reading of the last choice that has one left. A loop: choices may fail by the thousand.
    private ReadingStatus? GoBack()
    {
        if (_acceptCut) return AcceptCut();
        if (_choices.Count == 0 || GoingBack.IsSpent(_steps, _tokens.Furthest - _start)) return ReadingStatus.None;
        PrintRChoice choice = _choices[^1];
        _choices.RemoveAt(_choices.Count - 1);
        _values.Rollback(choice.Values);
        _doubts.RemoveRange(choice.Doubts, _doubts.Count - choice.Doubts);
        _position = choice.StringStart;
        _openParentheses = choice.OpenParentheses;
        _tokens.TryGet(choice.Token, out PrintRToken token);
        AddDoubt(token);
        if (choice.IsEnd) return EndString(token, choice.Token);
        _inString = true;
        _next = choice.Token + 1;
        return null;
    }

    private ReadingStatus AcceptCut()
    {
        _end = _inString ? PrintRCutEnd.InString(_text, _position, _layout) : PrintRCutEnd.BehindToken(_text, _position);
        return _tooDeep ? ReadingStatus.TooDeep : ReadingStatus.CutShort;
    }
}
