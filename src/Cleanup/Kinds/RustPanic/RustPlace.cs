using System.Runtime.InteropServices;
using Cleanup.Text;

namespace Cleanup.Kinds.RustPanic;

/// <summary>A place in source code as Rust prints it: <c>src/main.rs:4:5</c>; before Rust 1.25 without the column.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RustPlace(string File, int Line, int? Column)
{
    /// <summary>How the names of Rust's own files end.</summary>
    public const string Extension = ".rs";

    /// <summary>Whether it is in a file of Rust. Of a backtrace the last calls are in files of C.</summary>
    public bool IsInRust => File.EndsWith(Extension, StringComparison.Ordinal);

    /// <summary>Reads a place. The cursor moves only when there is one.</summary>
    public static RustPlace? Read(ref TextCursor cursor)
    {
        ReadOnlySpan<char> line = Lines.First(cursor.Rest.UpTo(Reach.Name));
        // Only a path from the root on is known to go on behind a blank: "at the sight of lib.rs:4:5".
        if (!IsRooted(line)) line = line[..Blank.Next(line, 0)];
        TextCursor ahead = cursor;
        for (int colon = line.IndexOf(':'); colon >= 0; colon = NextColon(line, colon))
        {
            ahead.Position = cursor.Position + colon + 1;
            if (!ahead.TryReadCount(out int number)) continue;
            if (!line[..colon].ContainsAny('.', '/', '\\')) return null;
            cursor = ahead;
            int? column = ahead.TryRead(':') && ahead.TryReadCount(out int count) ? count : null;
            if (column is not null) cursor = ahead;
            return new RustPlace(line[..colon].ToString(), number, column);
        }
        return null;
    }

    private static bool IsRooted(ReadOnlySpan<char> path) => path is ['/', ..] or [_, ':', '\\' or '/', ..];

    private static int NextColon(ReadOnlySpan<char> line, int colon) =>
        line[(colon + 1)..].IndexOf(':') is >= 0 and int next ? colon + 1 + next : -1;
}
