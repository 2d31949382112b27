using Cleanup.Text;

namespace Cleanup.Kinds.SqlError;

/// <summary>The codes that stand in front of a database's message. Thread-safe.</summary>
internal static class SqlLeadCode
{
    // ISO 9075: a class of two characters, a subclass of three.
    public const int StateLength = 5;

    // An HRESULT, 32 bits in base 16: 80040e14.
    public const int ComponentLength = 8;

    /// <summary>Reads a number behind the words of a program: <c>1146 (Table …)</c>, <c>1064: …</c>, <c>1054 - …</c>.</summary>
    public static bool TryReadPlainNumber(ref TextCursor cursor, ref string? code)
    {
        TextCursor number = cursor;
        if (!number.TryReadCount(out int value) || value < 1_000 || !Blank.Is(number.Next) && number.Next != ':') return false;
        code ??= number.Text[cursor.Position..number.Position].ToString();
        number.TryRead(':');
        number.SkipBlanks();
        if (number.TryRead("- ")) number.SkipBlanks();
        number.TryRead('(');
        cursor = number;
        return true;
    }

    /// <summary>Reads <c>SQLSTATE[42S02]:</c>, and of a connection <c>SQLSTATE[HY000] [2002]</c>.</summary>
    public static bool TryReadState(ref TextCursor cursor, ref string? code)
    {
        TextCursor state = cursor;
        if (!state.TryRead("SQLSTATE[") || state.Rest.IndexOf(']') != StateLength) return false;
        code = state.Rest[..StateLength].ToString();
        state.Position += StateLength + 1;
        state.TryRead(':');
        cursor = state;
        return true;
    }

    /// <summary>Reads <c>ERROR 1064 (42000) at line 1:</c>, and of phpMyAdmin <c>#1064 - </c>.</summary>
    public static bool TryReadNumber(ref TextCursor cursor, ref string? code)
    {
        TextCursor number = cursor;
        bool isShort = number.TryRead('#');
        if (!isShort && !number.TryRead("ERROR ")) return false;
        int start = number.Position;
        if (!number.TryReadCount(out _)) return false;
        string read = number.Text[start..number.Position].ToString();
        if (isShort)
        {
            if (!number.TryRead(" - ")) return false;
        }
        else
        {
            number.SkipBlanks();
            if (!number.TryRead('(') || number.Rest.IndexOf(')') != StateLength) return false;
            read = number.Rest[..StateLength].ToString();
            number.Position += StateLength + 1;
            int colon = number.Rest.UpTo(Reach.Word).IndexOf(':');
            if (colon < 0) return false;
            number.Position += colon + 1;
        }
        code = read;
        cursor = number;
        return true;
    }
}
