using System.Collections.Immutable;
using Cleanup.Json;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Grammars.Php;

/// <summary>
/// The numbered calls of a trace: <c>#0 FILE(12): f('a')</c> or <c>#0 [internal function]: f()</c>, of PHP before 8.1
/// <c>#0  f('a') called at [FILE:12]</c>, and at an exception's end <c>#1 {main}</c>. Immutable.
/// </summary>
internal sealed record PhpStackTrace(ImmutableArray<StackFrame> Frames, int End, bool HasMain, bool IsCut = false)
{
    private const string Main = "{main}";
    private const string CalledAt = "called at [";
    private const string Internal = "[internal function]";

    /// <summary>Reads the calls that start at <paramref name="position"/>; null when none does.</summary>
    public static PhpStackTrace? Read(ReadOnlySpan<char> text, int position, ref long steps)
    {
        ImmutableArray<StackFrame>.Builder frames = ImmutableArray.CreateBuilder<StackFrame>();
        var cursor = new TextCursor(text, position);
        int end = -1;
        bool isCut = false;
        for (int number = 0; TryReadNumber(ref cursor, number); number++)
        {
            int start = cursor.Position;
            if (cursor.Rest.StartsWith(Main, StringComparison.Ordinal))
                return new PhpStackTrace(frames.ToImmutable(), start + Main.Length, HasMain: true);
            int frameEnd = EndOf(text, start, number + 1);
            steps += frameEnd < 0 ? Math.Min(Reach.Line, text.Length - start) : frameEnd - start;
            if (frameEnd < 0 || ReadFrame(text[start..frameEnd]) is not { } frame)
            {
                int cut = end < 0 ? end : EndOfCutCall(text, start, end);
                isCut = cut > end;
                end = cut;
                break;
            }
            frames.Add(frame);
            end = cursor.Position = frameEnd;
        }
        return end < 0 ? null : new PhpStackTrace(frames.ToImmutable(), end, HasMain: false, isCut);
    }

    private static bool TryReadNumber(ref TextCursor cursor, int number)
    {
        cursor.SkipBlanks();
        if (!cursor.TryRead('#') || !cursor.TryReadCount(out int read) || read != number) return false;
        int digits = cursor.Position;
        cursor.SkipBlanks();
        return cursor.Position > digits && !cursor.AtEnd;
    }

    // A call ends with a parenthesis or bracket, and the next number stands behind it.
    private static int EndOf(ReadOnlySpan<char> text, int start, int next)
    {
        ReadOnlySpan<char> call = text.Slice(start, Math.Min(Reach.Line, text.Length - start));
        for (int hash = call.IndexOf('#'); hash >= 0; hash = IndexBehind(call, hash))
        {
            var cursor = new TextCursor(text, start + hash);
            ReadOnlySpan<char> before = call[..hash].TrimEnd();
            bool isEnd = !before.IsEmpty && before[^1] is ')' or ']' && TryReadNumber(ref cursor, next);
            if (isEnd && ProseLines.HoldParagraph(before)) break;
            if (isEnd) return start + before.Length;
        }
        int length = LengthOfLast(call);
        return length < 0 ? -1 : start + length;
    }

    // Behind the last call anything may stand, prose with parentheses too.
    private static int LengthOfLast(ReadOnlySpan<char> call)
    {
        call = Lines.First(call);
        int called = call.IndexOf(CalledAt, StringComparison.Ordinal);
        if (called >= 0) return called + call[called..].IndexOf(']') is var bracket && bracket > called ? bracket + 1 : -1;
        int position = call.IndexOf("): ", StringComparison.Ordinal) + 1;
        if (position == 0) position = Math.Max(0, call.IndexOf("]: ", StringComparison.Ordinal));
        for (int depth = 0; position < call.Length; position++)
        {
            if (call[position] == '(') depth++;
            else if (call[position] == ')' && --depth == 0) return position + 1;
        }
        return -1;
    }

    // The call in which the trace was cut short goes with it, if nothing else stands on its line.
    private static int EndOfCutCall(ReadOnlySpan<char> text, int start, int end)
    {
        ReadOnlySpan<char> line = Lines.First(text[start..]).TrimEnd();
        bool isCall = PhpLocation.StartsFile(line) || line.StartsWith(Internal, StringComparison.Ordinal);
        return isCall && line.Length <= Reach.Name && !PayloadEnd.EndsSentence(line) ? start + line.Length : end;
    }

    private static int IndexBehind(ReadOnlySpan<char> text, int index)
    {
        int next = text[(index + 1)..].IndexOf('#');
        return next < 0 ? -1 : index + 1 + next;
    }

    private static StackFrame? ReadFrame(ReadOnlySpan<char> frame)
    {
        int called = frame.LastIndexOf(CalledAt, StringComparison.Ordinal);
        if (called > 0 && frame[^1] == ']') return WithPlace(frame[..called], frame[(called + CalledAt.Length)..^1], ':');
        if (frame.StartsWith(Internal, StringComparison.Ordinal) && frame.Length > Internal.Length && frame[Internal.Length] == ':')
            return new StackFrame { Function = FunctionOf(frame[(Internal.Length + 1)..]) };
        for (int colon = frame.IndexOf("): ", StringComparison.Ordinal); colon > 0;)
        {
            if (WithPlace(frame[(colon + 2)..], frame[..colon], '(') is { } read) return read;
            int next = frame[(colon + 1)..].IndexOf("): ", StringComparison.Ordinal);
            if (next < 0) break;
            colon += 1 + next;
        }
        return null;
    }

    // The place is FILE, a separator, and the line.
    private static StackFrame? WithPlace(ReadOnlySpan<char> call, ReadOnlySpan<char> place, char separator)
    {
        int split = place.LastIndexOf(separator);
        if (split <= 0) return null;
        var cursor = new TextCursor(place, split + 1);
        if (!cursor.TryReadCount(out int line) || !cursor.AtEnd) return null;
        return new StackFrame { Function = FunctionOf(call), File = place[..split].ToString(), Line = line };
    }

    // Closures are named {closure:Shop::load():12}, with parentheses of their own.
    private static string FunctionOf(ReadOnlySpan<char> call)
    {
        call = call.Trim();
        int from = call.IndexOf("{closure", StringComparison.Ordinal);
        if (from >= 0 && call[..from].Contains('(')) from = -1;
        int closed = from < 0 ? 0 : from + Math.Max(0, call[from..].IndexOf('}'));
        int parenthesis = call[closed..].IndexOf('(');
        return (parenthesis < 0 ? call : call[..(closed + parenthesis)]).ToString();
    }
}
