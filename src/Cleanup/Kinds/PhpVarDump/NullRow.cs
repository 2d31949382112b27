using Cleanup.Grammars.Php;
using Cleanup.Text;

namespace Cleanup.Kinds.PhpVarDump;

/// <summary>
/// <c>var_dump($a, null)</c> prints a bare <c>NULL</c> line. Alone that is a word; beside a dumped value it is part of
/// the leak, and as it holds no data it is cut together with that value.
/// </summary>
internal static class NullRow
{
    private const string Null = "NULL";

    /// <summary>The range with the NULLs in front of it and behind it.</summary>
    public static TextRange Extend(ReadOnlySpan<char> text, TextRange range, int floor)
    {
        int start = range.Start;
        while (TryStepBack(text[floor..start], out int length)) start -= length;
        int end = range.End;
        while (TryStepAhead(text[end..], out int length)) end += length;
        return TextRange.FromBounds(start, end);
    }

    /// <summary>The range with the NULLs between it and the next dumped value, wherever they stand.</summary>
    public static TextRange ExtendToNext(ReadOnlySpan<char> text, TextRange range)
    {
        var cursor = TextCursor.BehindBlanks(text, range.End);
        int end = range.End;
        for (; cursor.Rest.StartsWith(Null, StringComparison.Ordinal) && VarDumpLexer.Read(ref cursor, out _, out _) == VarDumpToken.Scalar;
            cursor.SkipBlanks()) end = cursor.Position;
        bool isBetween = end > range.End && VarDumpLexer.Read(ref cursor, out _, out _) != VarDumpToken.None;
        return isBetween ? TextRange.FromBounds(range.Start, end) : range;
    }

    private static bool TryStepBack(ReadOnlySpan<char> before, out int length)
    {
        int end = Blank.SkipBack(before, before.Length, 0);
        length = before.Length - end + Null.Length;
        return before[..end].EndsWith(Null, StringComparison.Ordinal) && before[..(end - Null.Length)] is [] or [.., '\n' or '\r'];
    }

    private static bool TryStepAhead(ReadOnlySpan<char> after, out int length)
    {
        int start = Blank.Skip(after, 0);
        length = start + Null.Length;
        return after[start..].StartsWith(Null, StringComparison.Ordinal) && after[length..] is [] or ['\n' or '\r', ..];
    }
}
