using Cleanup.Detection;
using Cleanup.Grammars.Search;
using Cleanup.Text;

namespace Cleanup.Grammars.Literals;

internal ref partial struct LiteralReader
{
    // The literal ends before its structure does: whole members stay.
    private ReadingStatus Cut()
    {
        // Where nothing of the literal stands behind a string, its end is a quotation mark of prose.
        if (!_expectsMember && _lastStringEnd == _lastToken && !IsAtCut()) _openString = _lastString;
        bool isWhole = _openString < 0 && IsLastMemberWhole();
        _unclosed = [.. _frames.Skip(1).Select(static frame => frame.Start)];
        while (_frames.Count > 0)
        {
            ref LiteralFrame frame = ref Top;
            if (!isWhole || !EndMember(ref frame)) Drop(frame.Member);
            bool isEmptyCall = frame.IsCall && _values.Count == frame.Before.Count;
            if (isEmptyCall) _frames.RemoveAt(_frames.Count - 1);
            else CloseTop();
            isWhole = !isEmptyCall && _frames.Count > 0 && (Top.HasKey || !Top.MustHaveKeys && Top.Form != LiteralForm.Map);
        }
        _end = _openString >= 0 ? CutEnd.InString(Text, _openString, int.MaxValue) : CutEnd.BehindAny(Text, EndOfLast);
        return ReadingStatus.CutShort;
    }

    // A number or word behind which another word stands begins somebody's prose.
    private readonly int EndOfLast => !_expectsMember && IsLastBare && Text[_lastToken..] is [' ', var next, ..] && char.IsLetter(next)
        ? Text[.._lastValue].TrimEnd().Length
        : _lastToken;

    private readonly bool IsLastBare => IsWordCharacter(Text[_lastToken - 1]) || Text[_lastToken - 1] is '.' or '+' or '-';

    private readonly bool IsLastMemberWhole()
    {
        if (_expectsMember || !Top.HasKey && (Top.MustHaveKeys || Top.Form == LiteralForm.Map)) return false;
        // A number, word or date at the cut may be half of one, and so may what something else is glued to; a string may be joined to
        // another.
        bool isBare = IsLastBare;
        ReadOnlySpan<char> behind = Text[_lastToken..].TrimStart(' ');
        if (!isBare) return !behind.StartsWith('.');
        return !IsAtCut() && (behind[0] is '\n' or '\r' or ',' or ';' || ClosesFrame(behind[0]));
    }

    private static bool ClosesFrame(char c) => c is ')' or ']' or '}' or '>';

    private readonly bool IsAtCut() => Text[_lastToken..].IsWhiteSpace() || Ellipsis.Skip(Text, _lastToken) > _lastToken;
}
