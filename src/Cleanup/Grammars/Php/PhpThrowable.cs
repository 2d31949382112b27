using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Grammars.Php;

/// <summary>
/// What PHP makes of an exception as a string: <c>CLASS: MESSAGE in FILE:12</c>, its stack trace, and behind <c>Next</c> the exception that
/// it caused; PHP 5 writes <c>exception 'CLASS' with message 'MESSAGE'</c>. The last one is the report, the others its causes. Immutable.
/// </summary>
/// <param name="Report">What it says.</param>
/// <param name="End">The offset behind its trace.</param>
/// <param name="IsClosed">Whether the trace is whole.</param>
internal sealed record PhpThrowable(ErrorReport Report, int End, bool IsClosed)
{
    private const string StackTrace = "Stack trace:";
    private const string Defined = " and defined";

    /// <summary>
    /// Whether a colon announces a message and none is there: PHP prints no colon then, so a filter of tags took the message.
    /// </summary>
    public bool HasLostMessage { get; init; }

    /// <summary>Reads the exception that starts at <paramref name="position"/>; null when none does.</summary>
    public static PhpThrowable? Read(ReadOnlySpan<char> text, int position, ref long steps)
    {
        var reports = new List<ErrorReport>();
        var cursor = new TextCursor(text, position);
        PhpThrowable? thrown = null;
        bool hasLostMessage = false;
        while (ReadOne(text, cursor.Position, ref steps) is { } one)
        {
            thrown = one;
            hasLostMessage |= one.HasLostMessage;
            reports.Add(one.Report);
            cursor.Position = one.End;
            cursor.SkipBlanks();
            if (!one.IsClosed || !cursor.TryRead("Next")) break;
            cursor.SkipBlanks();
        }
        return thrown is null ? null : thrown with
        {
            Report = thrown.Report with { Causes = [.. reports[..^1]] },
            HasLostMessage = hasLostMessage,
        };
    }

    private static PhpThrowable? ReadOne(ReadOnlySpan<char> text, int position, ref long steps)
    {
        ReadOnlySpan<char> near = text.Slice(position, Math.Min(Reach.Message, text.Length - position));
        int traceStart = near.IndexOf(StackTrace, StringComparison.Ordinal);
        steps += traceStart < 0 ? near.Length : traceStart;
        if (traceStart < 0 || ProseLines.HoldParagraph(near[..traceStart])) return null;
        int headEnd = position + near[..traceStart].TrimEnd().Length;
        if (!PhpLocation.TryReadBefore(text, position, headEnd, out PhpLocation location)) return null;
        int traceEnd = position + traceStart + StackTrace.Length;
        PhpStackTrace? trace = PhpStackTrace.Read(text, traceEnd, ref steps);
        ReadOnlySpan<char> head = text[position..location.Start].Trim();
        (string type, string? message) = Split(head);
        var report = new ErrorReport
        {
            Type = type,
            Message = message,
            File = text.Slice(location.File).ToString(),
            Line = location.Line,
            Frames = trace?.Frames ?? [],
        };
        return new PhpThrowable(report, trace?.End ?? traceEnd, trace is { HasMain: true }) { HasLostMessage = head.EndsWith(':') };
    }

    /// <summary>The class and the message of <c>CLASS: MESSAGE</c>, in the form of PHP 5 too.</summary>
    public static (string Type, string? Message) Split(ReadOnlySpan<char> head)
    {
        const string old = "exception '";
        const string with = "' with message '";
        if (head.StartsWith(old, StringComparison.Ordinal) && head.IndexOf('\'') is var quote &&
            head[(quote + 1)..].IndexOf('\'') is var length and > 0)
        {
            ReadOnlySpan<char> rest = head[(quote + 1 + length)..];
            string type = head.Slice(quote + 1, length).ToString();
            return rest.StartsWith(with, StringComparison.Ordinal) ? (type, rest[with.Length..].TrimEnd('\'').ToString()) : (type, null);
        }
        int colon = head.IndexOf(':');
        if (colon < 0) return (head.ToString(), null);
        ReadOnlySpan<char> message = head[(colon + 1)..].Trim();
        // What PHP appends to a TypeError when it prints one; it is no part of the message.
        if (message.EndsWith(Defined, StringComparison.Ordinal) && message.Contains(", called in ", StringComparison.Ordinal))
            message = message[..^Defined.Length];
        return (head[..colon].ToString(), message.IsEmpty ? null : message.ToString());
    }
}
