using System.Runtime.InteropServices;
using Cleanup.Text;

namespace Cleanup.Grammars.Messages;

/// <summary>
/// The file and the line in a box of CodeIgniter: <c>Filename: views/news.php</c>, <c>Line Number: 12</c> (CodeIgniter 3,
/// application/views/errors/html/error_php.php, system/database/DB_driver.php).
/// </summary>
/// <param name="Start">Where the label of the file stands; what the box says ends before it.</param>
/// <param name="File">The file.</param>
/// <param name="Line">The line.</param>
/// <param name="End">The offset behind the line's number.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CodeIgniterPlace(int Start, string File, int Line, int End)
{
    private const string FileLabel = "Filename:";
    private const string LineLabel = "Line Number:";

    /// <summary>The first place at or behind <paramref name="from"/>, within <paramref name="longest"/> UTF-16 units.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, int from, int longest, out CodeIgniterPlace place)
    {
        place = default;
        int start = text.Slice(from, Math.Min(longest, text.Length - from)).IndexOf(FileLabel, StringComparison.Ordinal);
        if (start < 0) return false;
        start += from;
        var cursor = new TextCursor(text, start + FileLabel.Length);
        if (!TryReadTo(ref cursor, LineLabel, Reach.Name, out ReadOnlySpan<char> file)) return false;
        cursor.SkipBlanks();
        if (!cursor.TryReadCount(out int line)) return false;
        place = new CodeIgniterPlace(start, file.ToString(), line, cursor.Position);
        return true;
    }

    /// <summary>Reads a value up to the label behind it, and the label.</summary>
    public static bool TryReadTo(ref TextCursor cursor, string label, int longest, out ReadOnlySpan<char> value)
    {
        ReadOnlySpan<char> rest = cursor.Rest;
        int length = rest.UpTo(longest).IndexOf(label, StringComparison.Ordinal);
        value = length < 0 ? default : rest[..length].Trim();
        // On a line of its own stands something else.
        if (length < 0 || value.ContainsAny('\n', '\r')) return false;
        cursor.Position += length + label.Length;
        return true;
    }
}
