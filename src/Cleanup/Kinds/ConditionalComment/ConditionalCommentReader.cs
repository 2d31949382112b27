using System.Runtime.InteropServices;
using Cleanup.Text;

namespace Cleanup.Kinds.ConditionalComment;

/// <summary>
/// Reads conditional comments: <c>&lt;!--[if lt IE 9]&gt;</c>, <c>&lt;![endif]--&gt;</c>, with the angle brackets lost, escaped or the
/// hyphens joined to a dash.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal ref struct ConditionalCommentReader(ReadOnlySpan<char> text, int start)
{
    private TextCursor _cursor = new(text, start);
    private bool _isMarked;
    private bool _isEnd;
    private bool _isOffice;

    /// <summary>Behind the last comment that was read.</summary>
    public int End { get; private set; } = start;

    /// <summary>How many UTF-16 units were looked at.</summary>
    public int Steps { get; private set; }

    /// <summary>Reads one comment and what belongs to it: further comments, and mere markup between two.</summary>
    public bool TryReadRow()
    {
        if (!TryReadComment()) return false;
        int comments = 0;
        do
        {
            End = _cursor.Position;
            _cursor.SkipBlanks();
            Steps += _cursor.Position - End;
        }
        while (++comments < Reach.Row && (TryReadComment() || TryReadMarkupAndComment()));
        return true;
    }

    private bool TryReadMarkupAndComment()
    {
        int limit = Math.Min(_cursor.Text.Length, End + Reach.Line);
        _cursor.Position = End;
        _cursor.SkipBlanks();
        while (_cursor.Position < limit && _cursor.Next == '<')
        {
            if (TryReadComment()) return true;
            if (TrySkipIsland(limit)) continue;
            int close = _cursor.Text[_cursor.Position..limit].IndexOf('>');
            Steps += close < 0 ? limit - _cursor.Position : close;
            if (close < 0 || ProseInCode.IsIn(_cursor.Rest[..close])) return false;
            _cursor.Position += close + 1;
            _cursor.SkipBlanks();
        }
        return false;
    }

    // <xml> … </xml>: the settings that Word keeps, words and all.
    private bool TrySkipIsland(int limit)
    {
        const string closer = "</xml>";
        if (!_cursor.Rest.StartsWith("<xml>", StringComparison.OrdinalIgnoreCase)) return false;
        int end = _cursor.Text[_cursor.Position..limit].IndexOf(closer, StringComparison.OrdinalIgnoreCase);
        Steps += end < 0 ? limit - _cursor.Position : end;
        if (end < 0 || ProseInCode.IsIn(_cursor.Rest[..end])) return false;
        _cursor.Position += end + closer.Length;
        _cursor.SkipBlanks();
        return true;
    }

    private bool TryReadComment()
    {
        int before = _cursor.Position;
        bool found = TryReadOpener() && TryReadBracket() && TryReadCloser();
        Steps += _cursor.Position - before + 1;
        if (found) return true;
        _cursor.Position = before;
        return false;
    }

    private bool TryReadOpener()
    {
        _isMarked = false;
        for (bool isBang = false; TryReadAngle('<', "&lt;") | (isBang = _cursor.TryRead('!')) | SkipDashes();) _isMarked |= isBang;
        _cursor.SkipBlanks();
        return _cursor.Next == '[';
    }

    private bool TryReadBracket()
    {
        _cursor.TryRead('[');
        _cursor.SkipBlanks();
        ReadOnlySpan<char> rest = _cursor.Rest;
        int close = rest.UpTo(Reach.Word).IndexOf(']');
        if (close < 0) return false;
        ReadOnlySpan<char> condition = rest[..close].TrimEnd();
        _cursor.Position += close + 1;
        _isEnd = condition.Equals("endif", StringComparison.OrdinalIgnoreCase);
        _isOffice = condition.Contains("support", StringComparison.OrdinalIgnoreCase);
        if (_isEnd) return true;
        return condition.StartsWith("if", StringComparison.OrdinalIgnoreCase) && CommentCondition.NamesProgram(condition[2..]);
    }

    private bool TryReadCloser()
    {
        bool hadDashes = SkipDashes();
        // What Office writes around lists loses its brackets, and an end its last one.
        if (!TryReadAngle('>', "&gt;"))
            return _isOffice || _isEnd && (_isMarked || hadDashes) && (_cursor.AtEnd || _cursor.Next is '\n' or '\r');
        if (hadDashes) return true;
        // <!--[if !IE]><!--> and <!--[if !IE]> -->: what follows is for every browser.
        TextCursor look = _cursor.BehindBlanks();
        if (!look.TryRead("<!")) look.TryRead("&lt;!");
        int dashes = look.Position;
        while (ConditionalCommentStart.IsDash(look.Next)) look.Position++;
        if (look.Position > dashes && (look.TryRead('>') || look.TryRead("&gt;"))) _cursor = look;
        return true;
    }

    private bool TryReadAngle(char angle, string entity)
    {
        if (_cursor.TryRead(angle)) return true;
        if (!_cursor.Rest.StartsWith(entity, StringComparison.OrdinalIgnoreCase)) return false;
        _cursor.Position += entity.Length;
        return true;
    }

    private bool SkipDashes()
    {
        int before = _cursor.Position;
        while (ConditionalCommentStart.IsDash(_cursor.Next)) _cursor.Position++;
        return _cursor.Position > before;
    }
}
