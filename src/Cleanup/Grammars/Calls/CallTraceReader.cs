using Cleanup.Detection;
using Cleanup.Text;

namespace Cleanup.Grammars.Calls;

/// <summary>Reads traces whose grammar is a <see cref="CallGrammar"/>. Thread-safe.</summary>
internal static class CallTraceReader
{
    /// <summary>Calls of one trace that are kept; more are read.</summary>
    // Node prints ten, Go a hundred, the JVM 1,024 (MaxJavaStackTraceDepth), CPython three of those that repeat.
    public const int MostFrames = 10_000;

    /// <summary>
    /// The trace whose head, or whose first call when it has lost its head, starts at <paramref name="start"/>; null when none does.
    /// </summary>
    public static StackTrace? Read(ReadOnlySpan<char> text, int start, CallGrammar grammar, ref long steps)
    {
        var cursor = new TextCursor(text, start);
        var reports = new List<OpenReport>();
        var open = new Stack<OpenReport>();
        int firstFrame = FindFrame(text, start, grammar, ref steps);
        if (firstFrame < 0) return null;
        if (firstFrame == start)
        {
            reports.Add(new OpenReport());
        }
        else
        {
            cursor.Position = TraceHead.Find(text, firstFrame, start, grammar, ref steps);
            if (cursor.Position < 0 || ReadHead(ref cursor, grammar, ref steps) is not { } head) return null;
            reports.Add(head);
        }
        open.Push(reports[0]);
        int end = ReadCalls(cursor, grammar, reports, open, ref steps);
        int cut = CutCall.Skip(text, end);
        steps += end - start;
        return new StackTrace
        {
            Status = cut > end ? ReadingStatus.CutShort : ReadingStatus.Closed,
            Range = TextRange.FromBounds(start, cut),
            Report = reports[0].Close(reports.Skip(1)),
            IsEncoded = StackTrace.HoldsReferences(text[start..cut]),
        };
    }

    private static int ReadCalls(TextCursor cursor, CallGrammar grammar, List<OpenReport> reports, Stack<OpenReport> open, ref long steps)
    {
        int end = cursor.Position;
        while (true)
        {
            cursor.SkipBlanks();
            if (grammar.ReadFrame(ref cursor) is { } frame)
            {
                if (open.Peek().Frames.Count < MostFrames) open.Peek().Frames.Add(frame);
                end = cursor.Position;
                continue;
            }
            switch (grammar.ReadLink(ref cursor))
            {
                case TraceLink.Opens when reports.Count < MostFrames && ReadHead(ref cursor, grammar, ref steps) is { } cause:
                    reports.Add(cause);
                    open.Push(cause);
                    break;
                case TraceLink.Closes:
                    if (open.Count > 1) open.Pop();
                    break;
                case TraceLink.Skipped:
                    break;
                default:
                    cursor.Position = end;
                    grammar.SkipEpilogue(ref cursor);
                    return cursor.Position;
            }
            end = cursor.Position;
        }
    }

    // type: message, up to the first call or link behind it. Without one it is no head.
    private static OpenReport? ReadHead(ref TextCursor cursor, CallGrammar grammar, ref long steps)
    {
        ReadOnlySpan<char> text = cursor.Text;
        int start = cursor.Position;
        int typeEnd = grammar.EndOfType(text, start);
        if (typeEnd == start) return null;
        int end = typeEnd;
        while ((end = NextWord(text, end, typeEnd + Reach.Message)) >= 0)
        {
            var ahead = new TextCursor(text, end);
            if (grammar.ReadFrame(ref ahead) is not null || grammar.ReadLink(ref ahead) != TraceLink.None) break;
        }
        steps += Math.Max(end, typeEnd) - start;
        if (end < 0) return null;
        // Behind a message and somebody's paragraph the calls of a trace follow that is not its own any more.
        // So they do behind a type without a message and somebody's sentence.
        bool isNoMessage = Lines.First(text[typeEnd..end]).IsWhiteSpace() && ProseLines.AreIn(text[typeEnd..end]);
        if (isNoMessage || ProseLines.HoldParagraph(text[typeEnd..end])) end = typeEnd + Lines.LengthOfFirst(text[typeEnd..end]);
        cursor.Position = end;
        ReadOnlySpan<char> message = text[typeEnd..end].Trim();
        if (message.StartsWith(':')) message = message[1..].TrimStart();
        return new OpenReport { Type = text[start..typeEnd].ToString(), Message = message.IsEmpty ? null : message.ToString() };
    }

    /// <summary>
    /// The offset of the first call at or behind <paramref name="start"/>, as far as a message reaches; -1 when there is none.
    /// </summary>
    public static int FindFrame(ReadOnlySpan<char> text, int start, CallGrammar grammar, ref long steps)
    {
        int position = start;
        var cursor = new TextCursor(text, position);
        while (grammar.ReadFrame(ref cursor) is null)
        {
            position = NextWord(text, position, start + Reach.Message);
            if (position < 0) break;
            cursor.Position = position;
        }
        steps += position < 0 ? Math.Min(Reach.Message, text.Length - start) : position - start;
        return position;
    }

    // The next start of a word behind the offset, where lines of a trace may start; -1 when none is before the limit.
    private static int NextWord(ReadOnlySpan<char> text, int position, int limit)
    {
        limit = Math.Min(limit, text.Length);
        for (int i = position + 1; i < limit; i++)
        {
            if (Blank.Is(text[i - 1]) && !Blank.Is(text[i])) return i;
        }
        return -1;
    }
}
