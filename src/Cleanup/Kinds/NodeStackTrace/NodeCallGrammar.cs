using System.Buffers;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Calls;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.NodeStackTrace;

/// <summary>The lines of <c>error.stack</c> in V8, and of what Node.js prints around it. Immutable.</summary>
internal sealed class NodeCallGrammar : CallGrammar
{
    private static readonly SearchValues<char> _codeCharacters = SearchValues.Create(Trigger.Word);

    public override string HeadPhrase => "Uncaught ";

    public override StackFrame? ReadFrame(ref TextCursor cursor) => NodeCall.Read(ref cursor);

    // Error [ERR_INVALID_URL]: Invalid URL
    public override int EndOfType(ReadOnlySpan<char> text, int start)
    {
        int end = TypeName.EndOf(text, start);
        if (end == start || !text[end..].StartsWith(" [", StringComparison.Ordinal)) return end;
        ReadOnlySpan<char> code = text.From(end + 2, Reach.Word - 2);
        int close = code.IndexOf(']');
        return close > 0 && !code[..close].ContainsAnyExcept(_codeCharacters) ? end + 2 + close + 1 : end;
    }

    public override TraceLink ReadLink(ref TextCursor cursor)
    {
        if (cursor.TryReadCounted("... ", " lines matching cause stack trace ...")) return TraceLink.Skipped;
        TextCursor ahead = cursor;
        if (ahead.TryRead('{')) ahead.SkipBlanks();
        // The members of an AggregateError are listed.
        if (!ahead.TryRead("[cause]:") && !ahead.TryRead("[errors]: [") && !ahead.TryRead(',')) return TraceLink.None;
        ahead.SkipBlanks();
        if (!TypeName.IsError(ahead.Text[ahead.Position..TypeName.EndOf(ahead.Text, ahead.Position)])) return TraceLink.None;
        cursor = ahead;
        return TraceLink.Opens;
    }

    public override int ExtendBack(ReadOnlySpan<char> text, int trace, int floor) => NodeReport.ExtendBack(text, trace, floor);

    public override void SkipEpilogue(ref TextCursor cursor) => NodeReport.SkipEnding(ref cursor);
}
