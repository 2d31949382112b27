using System.Runtime.InteropServices;
using Cleanup.Text;

namespace Cleanup.Kinds.RustPanic;

/// <summary>The message of a panic and its place, in one order or the other (library/std/src/panicking.rs, default_hook).</summary>
/// <param name="Text">Where the message stands.</param>
/// <param name="Place">The place.</param>
/// <param name="End">The offset behind both.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RustMessage(TextRange Text, RustPlace Place, int End)
{
    /// <summary>Whether nothing says where it ends but the line, which may be prose's own.</summary>
    public bool HasOpenEnd { get; init; }

    /// <summary>Reads what stands behind <c>panicked at</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where the words end.</param>
    /// <param name="message">The message.</param>
    /// <param name="steps">Grows by what the search for its end cost.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int position, out RustMessage message, ref long steps)
    {
        position = Blank.Skip(text, position);
        bool isQuoted = position < text.Length && QuoteMark.FamilyOf(text[position]) == QuoteFamily.Single;
        int limit = LimitFrom(text, position);
        steps += limit - position;
        return isQuoted ? TryReadQuoted(text, position, limit, out message) : TryReadBehindPlace(text, position, limit, out message);
    }

    // Before Rust 1.73: 'it's a message', src/main.rs:4:5
    private static bool TryReadQuoted(ReadOnlySpan<char> text, int quote, int limit, out RustMessage message)
    {
        message = default;
        int best = -1;
        for (int from = quote; IndexOfExtension(text[from..limit]) is >= 0 and int found; from += found + 1)
        {
            int close = QuoteBefore(text, from + found, Math.Max(quote + 1, from + found - Reach.Name));
            var cursor = new TextCursor(text, close + 1);
            if (close < 0 || !cursor.TryRead(',')) continue;
            cursor.SkipBlanks();
            if (RustPlace.Read(ref cursor) is not { IsInRust: true } place) continue;
            // The message may hold quoted places itself: behind its own stands what Rust prints then, or at least a line break.
            int rank = RankOfEnd(cursor);
            if (rank <= best || ProseLines.HoldParagraph(text[quote..close])) continue;
            message = new RustMessage(TextRange.FromBounds(quote + 1, close), place, cursor.Position);
            best = rank;
        }
        return best >= 0;
    }

    // Since: src/main.rs:4:5: and in the next line the message
    private static bool TryReadBehindPlace(ReadOnlySpan<char> text, int position, int limit, out RustMessage message)
    {
        message = default;
        var cursor = new TextCursor(text, position);
        if (RustPlace.Read(ref cursor) is not { IsInRust: true } place || !cursor.TryRead(':')) return false;
        ReadOnlySpan<char> near = text[..Math.Max(limit, cursor.Position)];
        int end = RustMessageEnd.BeforeBacktrace(near, cursor.Position);
        bool isFollowed = end >= 0;
        bool breaks = cursor.IsAtLineEnd;
        if (!isFollowed && breaks) end = RustMessageEnd.BelowPlace(near, cursor.Position);
        else if (!isFollowed) end = cursor.Position + Lines.LengthOfFirst(near[cursor.Position..]);
        TextRange said = Trimmed(near, cursor.Position, EndBeforeProse(near, cursor.Position, end));
        message = new RustMessage(said, place, Math.Max(cursor.Position, said.End)) { HasOpenEnd = !isFollowed && !breaks };
        return true;
    }

    // Before somebody's paragraph; but where an empty line stands behind each line, the one line may be the message.
    private static int EndBeforeProse(ReadOnlySpan<char> text, int start, int end)
    {
        ReadOnlySpan<char> said = text[start..end];
        if (!said.Trim().ContainsAny('\n', '\r') || !ProseLines.HoldParagraph(said)) return end;
        int line = Lines.StartOfNext(said, 0);
        return start + line + Lines.LengthOfFirst(said[line..]);
    }

    // No message reaches beyond the next panic.
    private static int LimitFrom(ReadOnlySpan<char> text, int from)
    {
        int limit = Math.Min(text.Length, from + Reach.Message);
        int next = text[from..limit].IndexOf(RustThread.Panicked, StringComparison.Ordinal);
        if (next < 0) return limit;
        int thread = RustThread.LastIn(text[from..(from + next)]);
        return from + (thread < 0 ? next : thread);
    }

    private static int IndexOfExtension(ReadOnlySpan<char> text) => text.IndexOf(RustPlace.Extension, StringComparison.Ordinal);

    private static int RankOfEnd(TextCursor cursor)
    {
        bool endsLine = cursor.IsAtLineEnd;
        cursor.SkipBlanks();
        if (RustBacktrace.Starts(cursor)) return 2;
        return endsLine ? 1 : 0;
    }

    private static int QuoteBefore(ReadOnlySpan<char> text, int position, int floor)
    {
        while (--position >= floor)
        {
            if (QuoteMark.FamilyOf(text[position]) == QuoteFamily.Single) return position;
        }
        return -1;
    }

    private static TextRange Trimmed(ReadOnlySpan<char> text, int from, int end)
    {
        from = Math.Min(Blank.Skip(text, from), end);
        return TextRange.FromBounds(from, Blank.SkipBack(text, end, from));
    }
}
