using Cleanup.Grammars.Search;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.SymfonyDump;

/// <summary>The tokens of Symfony's dumps that can be read in one way only.</summary>
internal static class SymfonyLexer
{
    /// <summary>Skips blanks, the commas that can be switched on, and the triangles of the HTML output.</summary>
    public static void SkipTrivia(ref TextCursor cursor)
    {
        while (!cursor.AtEnd && (Blank.Is(cursor.Next) || cursor.Next is ',' or '▼')) cursor.Position++;
    }

    /// <summary>Reads the three dots of what was left out, with or without its number.</summary>
    public static bool TryReadEllipsis(ref TextCursor cursor)
    {
        if (!cursor.TryRead('…') && !cursor.TryRead("...")) return false;
        cursor.TryReadCount(out _);
        return true;
    }

    /// <summary>
    /// Reads <c>array:3 [</c>, <c>[</c>, <c>{#12</c>, <c>Class {#12</c>, <c>Class @1577934245 {#12</c> or <c>stream resource {@25</c>.
    /// </summary>
    public static bool TryReadOpening(ref TextCursor cursor, out DumpStep step)
    {
        step = default;
        TextCursor ahead = cursor;
        int count = DumpStep.UnknownCount;
        if (ahead.TryRead("array:"))
        {
            if (!ahead.TryReadCount(out count)) return false;
            ahead.SkipBlanks();
            if (ahead.Next != '[') return false;
        }
        bool isArray = ahead.TryRead('[');
        if (!isArray && !TrySkipResource(ref ahead))
        {
            if (!TrySkipClass(ref ahead) || !ahead.TryRead('{')) return false;
            if ((ahead.TryRead('#') || ahead.TryRead('@')) && !ahead.TryReadCount(out _)) return false;
        }
        cursor = ahead;
        step = new DumpStep(DumpStepKind.Open, cursor.Position, new ValueNode(isArray ? ValueKind.Array : ValueKind.Object, default))
        {
            Count = count,
        };
        return true;
    }

    /// <summary>Reads a number, a constant, or the sign of a recursion.</summary>
    public static bool TryReadScalar(ref TextCursor cursor, out DumpStep step)
    {
        int start = cursor.Position;
        ValueKind? kind = null;
        if (TryReadWord(ref cursor, "null")) kind = ValueKind.Null;
        else if (TryReadWord(ref cursor, "true")) kind = ValueKind.True;
        else if (TryReadWord(ref cursor, "false")) kind = ValueKind.False;
        else if (TryReadWord(ref cursor, "NAN") || TryReadWord(ref cursor, "-INF") || TryReadWord(ref cursor, "INF"))
            kind = ValueKind.NotRepresentable;
        else if (TrySkipNumber(ref cursor)) kind = ValueKind.Number;
        step = kind is null
            ? default
            : new DumpStep(DumpStepKind.Value, cursor.Position, new ValueNode(kind.Value, TextRange.FromBounds(start, cursor.Position)));
        return kind is not null;
    }

    /// <summary>Skips <c>&amp;1 </c>, the number of a reference.</summary>
    public static void SkipReference(ref TextCursor cursor)
    {
        TextCursor ahead = cursor;
        if (!ahead.TryRead('&')) return;
        ahead.TryReadCount(out _);
        if (!Blank.Is(ahead.Next)) return;
        ahead.SkipBlanks();
        cursor = ahead;
    }

    private static bool TryReadWord(ref TextCursor cursor, string word)
    {
        if (!cursor.Rest.StartsWith(word, StringComparison.Ordinal)) return false;
        int end = cursor.Position + word.Length;
        if (end < cursor.Text.Length && char.IsLetterOrDigit(cursor.Text[end])) return false;
        cursor.Position = end;
        return true;
    }

    private static bool TrySkipNumber(ref TextCursor cursor)
    {
        TextCursor ahead = cursor;
        ahead.TryRead('-');
        if (!char.IsAsciiDigit(ahead.Next)) return false;
        while (char.IsAsciiDigit(ahead.Next) || ahead.Next is '.' or 'E' or 'e' or '+' or '-') ahead.Position++;
        cursor = ahead;
        return true;
    }

    // stream resource @26: in HTML, its brace is left out.
    private static bool TrySkipResource(ref TextCursor cursor)
    {
        TextCursor ahead = cursor;
        while (char.IsAsciiLetter(ahead.Next)) ahead.Position++;
        if (!ahead.TryRead(" resource @") || !ahead.TryReadCount(out _) || ahead.Next is not ('\n' or '\r')) return false;
        cursor = ahead;
        return true;
    }

    // A class, a closure with its parameters, and what a caster adds: everything before the brace on the same line.
    private static bool TrySkipClass(ref TextCursor cursor)
    {
        if (cursor.Next == '{') return true;
        if (!char.IsLetter(cursor.Next) && cursor.Next is not ('\\' or ':' or '_' or '…')) return false;
        ReadOnlySpan<char> rest = cursor.Rest.UpTo(Reach.Name);
        int brace = rest.IndexOfAny("{\n\"");
        if (brace < 2 || rest[brace] != '{' || rest[brace - 1] != ' ') return false;
        cursor.Position += brace;
        return true;
    }
}
