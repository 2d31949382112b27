using System.Runtime.InteropServices;
using Cleanup.Text;

namespace Cleanup.Kinds.SqlError;

/// <summary>Where ASP says that a database's error happened, in a line behind the message: <c>/news/show.asp, line 31</c>.</summary>
/// <param name="File">The page; null where none is named.</param>
/// <param name="Line">The line; null where none is named.</param>
/// <param name="End">The offset behind it, or where the look began.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SqlErrorPlace(string? File, int? Line, int End)
{
    private const string Separator = ", line ";

    /// <summary>Where the line of a place starts that stands in the next few lines; -1 when there is none.</summary>
    public static int IndexIn(ReadOnlySpan<char> text, int position)
    {
        ReadOnlySpan<char> near = text.Slice(position, Math.Min(Reach.Name, text.Length - position));
        for (int line = near.IndexOf("\n/", StringComparison.Ordinal),
            from = 0; line >= 0; line = near[from..].IndexOf("\n/", StringComparison.Ordinal))
        {
            if (Read(text, position + from + line).File is not null) return position + from + line;
            from += line + 1;
        }
        return -1;
    }

    /// <summary>The place right behind <paramref name="position"/> and blanks.</summary>
    public static SqlErrorPlace Read(ReadOnlySpan<char> text, int position)
    {
        var cursor = TextCursor.BehindBlanks(text, position);
        int start = cursor.Position;
        ReadOnlySpan<char> rest = cursor.Rest.UpTo(Reach.Name);
        int length = rest.StartsWith('/') ? rest.IndexOf(Separator, StringComparison.Ordinal) : -1;
        if (length < 0 || rest[..length].ContainsAny(" \n")) return new SqlErrorPlace(null, null, position);
        cursor.Position += length + Separator.Length;
        return cursor.TryReadCount(out int line)
            ? new SqlErrorPlace(text.Slice(start, length).ToString(), line, cursor.Position)
            : new SqlErrorPlace(null, null, position);
    }
}
