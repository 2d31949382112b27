using Cleanup.Grammars.Calls;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.DotnetStackTrace;

/// <summary>The lines of <c>Exception.ToString()</c>. Immutable.</summary>
internal sealed class DotnetCallGrammar : CallGrammar
{
    private static readonly string[] _skipped =
    [
        "--- End of stack trace from previous location where exception was thrown ---",
        "--- End of stack trace from previous location ---",
    ];

    public override string HeadPhrase => "Unhandled exception. ";

    public override StackFrame? ReadFrame(ref TextCursor cursor) => DotnetCall.Read(ref cursor);

    // System.Data.SqlClient.SqlException (0x80131904): Timeout expired.
    public override int EndOfType(ReadOnlySpan<char> text, int start)
    {
        int end = base.EndOfType(text, start);
        ReadOnlySpan<char> behind = text.From(end, Reach.Word);
        return end > start && behind.StartsWith(" (0x", StringComparison.Ordinal) &&
            behind.IndexOf("):", StringComparison.Ordinal) is > 0 and var close ? end + close + 1 : end;
    }

    public override TraceLink ReadLink(ref TextCursor cursor)
    {
        if (TryReadInner(ref cursor)) return TraceLink.Opens;
        if (cursor.TryRead("--- End of inner exception stack trace ---") || cursor.TryRead("<---")) return TraceLink.Closes;
        return cursor.TryReadAny(_skipped) ? TraceLink.Skipped : TraceLink.None;
    }

    // " ---> System.FormatException: …", or " ---> (Inner Exception #1) System.ArgumentException: …"
    private bool TryReadInner(ref TextCursor cursor)
    {
        TextCursor ahead = cursor;
        if (!ahead.TryRead("--->")) return false;
        ahead.SkipBlanks();
        if (ahead.TryRead("(Inner Exception #") && (!ahead.TryReadCount(out _) || !ahead.TryRead(')'))) return false;
        ahead.SkipBlanks();
        if (EndOfType(ahead.Text, ahead.Position) == ahead.Position) return false;
        cursor = ahead;
        return true;
    }
}
