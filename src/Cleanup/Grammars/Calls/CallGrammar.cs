using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Grammars.Calls;

/// <summary>
/// The lines of traces that print an error, then its calls behind <c>at</c>, then its causes. Line breaks and indentation do
/// not count: scraping loses them. Immutable.
/// </summary>
internal abstract class CallGrammar
{
    /// <summary>What the runtime prints before the type of an error that nobody caught.</summary>
    public abstract string HeadPhrase { get; }

    /// <summary>Reads a call from its <c>at</c> on. The cursor moves only when there is one.</summary>
    public abstract StackFrame? ReadFrame(ref TextCursor cursor);

    /// <summary>Reads what stands between calls and links errors. The cursor moves only when there is a link.</summary>
    public abstract TraceLink ReadLink(ref TextCursor cursor);

    /// <summary>
    /// The offset behind the type of an error that starts at <paramref name="start"/>; the offset itself when there is none.
    /// </summary>
    public virtual int EndOfType(ReadOnlySpan<char> text, int start) => TypeName.EndOf(text, start);

    /// <summary>The start of the page that shows the trace at <paramref name="trace"/>, or the trace's own.</summary>
    public virtual int ExtendBack(ReadOnlySpan<char> text, int trace, int floor) => trace;

    /// <summary>Reads what may stand behind the last call.</summary>
    public virtual void SkipEpilogue(ref TextCursor cursor)
    {
    }
}
