using System.Runtime.InteropServices;
using Cleanup.Text;

namespace Cleanup.Grammars.Messages;

/// <summary>
/// Where Perl says that it happened: <c> at FILE line 12</c>, then maybe <c>, &lt;STDIN&gt; line 3</c>, and a stop (perldoc -f die).
/// </summary>
/// <param name="Start">Where the blank before <c>at</c> stands; the message ends there.</param>
/// <param name="File">The range of the file's name.</param>
/// <param name="Line">The line.</param>
/// <param name="End">The offset behind it all.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PerlLocation(int Start, TextRange File, int Line, int End)
{
    private const string At = " at ";

    /// <summary>
    /// The first location on the line of <paramref name="from"/> or, where lines were joined, in the next <paramref name="longest"/> units.
    /// </summary>
    public static bool TryFind(ReadOnlySpan<char> text, int from, int longest, out PerlLocation location)
    {
        location = default;
        ReadOnlySpan<char> near = Lines.First(text.Slice(from, Math.Min(longest, text.Length - from)));
        for (int word = IndexOf(near, "line", 0); word >= 0; word = IndexOf(near, "line", word + 1))
        {
            if (TryReadAt(text, from, from + word, out location)) return true;
        }
        return false;
    }

    private static int IndexOf(ReadOnlySpan<char> text, string word, int from) =>
        text[from..].IndexOf(word, StringComparison.Ordinal) is var found and >= 0 ? from + found : -1;

    private static bool TryReadAt(ReadOnlySpan<char> text, int from, int word, out PerlLocation location)
    {
        location = default;
        var cursor = TextCursor.BehindBlanks(text, word + "line".Length);
        if (!cursor.TryReadCount(out int line) || word == from || !Blank.Is(text[word - 1])) return false;
        int low = Math.Max(from, word - Reach.Name);
        ReadOnlySpan<char> before = text[low..(word - 1)];
        // In " at line 12" there is no file between the two.
        int at = before.LastIndexOf(At, StringComparison.Ordinal);
        if (at < 0) return false;
        ReadOnlySpan<char> file = before[(at + At.Length)..];
        if (!IsFile(file)) return false;
        SkipHandle(ref cursor);
        if (!SkipSource(ref cursor)) cursor.TryRead('.');
        location = new PerlLocation(low + at, new TextRange(low + at + At.Length, file.Length), line, cursor.Position);
        return true;
    }

    // A path or a script; what eval compiled has a number instead.
    private static bool IsFile(ReadOnlySpan<char> file) =>
        file.StartsWith("(eval ", StringComparison.Ordinal) && file[^1] == ')' ||
            file.IndexOf(' ') < 0 && file.IndexOfAny('.', '/') >= 0 && file.Length > 2;

    // ", <STDIN> line 3" or "chunk 3": what was being read.
    private static void SkipHandle(ref TextCursor cursor)
    {
        TextCursor handle = cursor;
        if (!handle.TryRead(", <") && !handle.TryRead(", &lt;") && !handle.TryRead(", &amp;lt;")) return;
        ReadOnlySpan<char> near = handle.Rest.UpTo(Reach.Name);
        int end = Blank.Next(near, 0);
        if (end == 0 || near[end - 1] is not ('>' or ';')) return;
        handle.Position += end;
        handle.SkipBlanks();
        if (!handle.TryRead("line") && !handle.TryRead("chunk")) return;
        handle.SkipBlanks();
        if (handle.TryReadCount(out _)) cursor = handle;
    }

    // Of a syntax error: , near "source" at the end of its line.
    private static bool SkipSource(ref TextCursor cursor)
    {
        TextCursor source = cursor;
        if (!source.TryRead(", near ") && !source.TryRead(", at ")) return false;
        ReadOnlySpan<char> near = source.Rest.UpTo(Reach.Line);
        cursor.Position = source.Position + Lines.LengthOfFirst(near);
        return true;
    }
}
