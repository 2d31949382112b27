using Cleanup.Grammars.Calls;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.JavaStackTrace;

/// <summary>The lines of a Java stack trace. Immutable.</summary>
internal sealed class JavaCallGrammar : CallGrammar
{
    public override string HeadPhrase => "Exception in thread ";

    public override StackFrame? ReadFrame(ref TextCursor cursor) => JavaCall.Read(ref cursor);

    public override TraceLink ReadLink(ref TextCursor cursor)
    {
        int start = cursor.Position;
        switch (cursor.Next)
        {
            // Logback has its own words.
            case '.' when cursor.TryReadCounted("... ", " more") || cursor.TryReadCounted("... ", " common frames omitted"):
                return TraceLink.Skipped;
            case 'C' or 'S' or 'R' or 'r' when TryReadLabel(ref cursor):
                if (SkipCircularReference(ref cursor)) return TraceLink.Skipped;
                // "Caused by: heavy rain" is prose.
                if (TypeName.EndOf(cursor.Text, cursor.Position) is var end && end > cursor.Position &&
                    IsType(cursor.Text[cursor.Position..end]))
                    return TraceLink.Opens;
                break;
        }
        cursor.Position = start;
        return TraceLink.None;
    }

    public override int ExtendBack(ReadOnlySpan<char> text, int trace, int floor) => TomcatPage.ExtendBack(text, trace, floor);

    public override void SkipEpilogue(ref TextCursor cursor) => TomcatPage.SkipEnding(ref cursor);

    private static bool IsType(ReadOnlySpan<char> name) => TypeName.IsError(name) || TypeName.IsQualified(name);

    private static bool TryReadLabel(ref TextCursor cursor)
    {
        if (!cursor.TryRead("Caused by:") && !cursor.TryRead("Suppressed:") && !cursor.TryRead("Root Cause")) return false;
        cursor.SkipBlanks();
        return true;
    }

    // Caused by: [CIRCULAR REFERENCE: java.lang.Exception: a]
    private static bool SkipCircularReference(ref TextCursor cursor)
    {
        if (!cursor.TryRead("[CIRCULAR REFERENCE:")) return false;
        ReadOnlySpan<char> rest = cursor.Rest.UpTo(Reach.Message);
        int close = rest.IndexOf("]\n", StringComparison.Ordinal);
        if (close < 0) close = rest.IndexOf(']');
        if (close < 0) return false;
        cursor.Position += close + 1;
        return true;
    }
}
