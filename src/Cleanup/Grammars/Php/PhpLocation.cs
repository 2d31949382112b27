using System.Runtime.InteropServices;
using Cleanup.Text;

namespace Cleanup.Grammars.Php;

/// <summary>Where PHP says that it happened: <c> in FILE on line 12</c>, or <c> in FILE:12</c> in front of a stack trace.</summary>
/// <param name="Start">Where the <c>in</c> stands; the message ends before it.</param>
/// <param name="File">The range of the file's name.</param>
/// <param name="Line">The line; 0 where PHP has none.</param>
/// <param name="End">The offset behind the line's number.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PhpLocation(int Start, TextRange File, int Line, int End)
{
    // Of the files that frameworks include: one of a module of Drupal.
    private const string LongestExtension = ".install";
    private const string OnLine = "on line";

    // What PHP says instead of a path: no file at all, php -r, standard input.
    private static readonly string[] _otherFiles = ["Unknown", "Command line code", "Standard input code"];

    /// <summary>The first location at or behind <paramref name="from"/> that ends a message.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, int from, int limit, out PhpLocation location)
    {
        location = default;
        limit = Math.Min(limit, text.Length);
        for (int position = from; position < limit;)
        {
            int found = text[position..limit].IndexOf(OnLine, StringComparison.Ordinal);
            if (found < 0) return false;
            int onLine = position + found;
            position = onLine + OnLine.Length;
            if (!TryReadAt(text, from, onLine, out location)) continue;
            // "called in FILE on line 3 and defined in FILE on line 5": the message goes on.
            if (!GoesOn(text[location.End..])) return true;
        }
        return false;
    }

    /// <summary>Reads <c>in FILE:12</c> that ends at <paramref name="end"/>.</summary>
    public static bool TryReadBefore(ReadOnlySpan<char> text, int from, int end, out PhpLocation location)
    {
        location = default;
        int digits = end;
        while (digits > from && char.IsAsciiDigit(text[digits - 1])) digits--;
        if (digits == end || digits - 2 < from || text[digits - 1] != ':') return false;
        var cursor = new TextCursor(text[..end], digits);
        return cursor.TryReadCount(out int line) && TryReadFile(text, from, digits - 1, line, end, out location);
    }

    /// <summary>Whether a file's name as PHP writes it starts here.</summary>
    public static bool StartsFile(ReadOnlySpan<char> text)
    {
        if (text.Length < 2) return false;
        if (text[0] is '/' or '\\') return true;
        if (text.Length > 2 && char.IsAsciiLetter(text[0]) && text[1] == ':' && text[2] is '\\' or '/') return true;
        return StartsWithOther(text, out _);
    }

    // A path may have blanks in it; then its end must look like one: an extension, or "eval()'d code".
    private static bool IsFile(ReadOnlySpan<char> text)
    {
        if (!StartsFile(text)) return false;
        if (StartsWithOther(text, out int length)) return length == text.Length;
        if (text.IndexOfAny(' ', '\n') < 0) return true;
        ReadOnlySpan<char> name = text[(text.LastIndexOfAny('/', '\\') + 1)..];
        int dot = name.LastIndexOf('.');
        return dot >= 0 && dot < name.Length - 1 && name.Length - dot <= LongestExtension.Length && char.IsAsciiLetterOrDigit(name[^1]) ||
            name.EndsWith(" code", StringComparison.Ordinal);
    }

    private static bool StartsWithOther(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        foreach (string file in _otherFiles)
        {
            if (text.StartsWith(file, StringComparison.Ordinal)) length = file.Length;
        }
        return length > 0;
    }

    private static bool TryReadAt(ReadOnlySpan<char> text, int from, int onLine, out PhpLocation location)
    {
        location = default;
        var cursor = TextCursor.BehindBlanks(text, onLine + OnLine.Length);
        return cursor.TryReadCount(out int line) && TryReadFile(text, from, onLine, line, cursor.Position, out location);
    }

    private static bool TryReadFile(ReadOnlySpan<char> text, int from, int fileEnd, int line, int end, out PhpLocation location)
    {
        location = default;
        fileEnd = Blank.SkipBack(text, fileEnd, from);
        int low = Math.Max(from, fileEnd - Reach.Name);
        for (int candidate = text[low..fileEnd].LastIndexOf("in"); candidate >= 0; candidate = text[low..(low +
            candidate)].LastIndexOf("in"))
        {
            int start = low + candidate;
            int file = start + 2;
            if (file >= fileEnd || !Blank.Is(text[file]) || start > 0 && !Blank.Is(text[start - 1])) continue;
            while (Blank.Is(text[file])) file++;
            if (!IsFile(text[file..fileEnd])) continue;
            location = new PhpLocation(start, TextRange.FromBounds(file, fileEnd), line, end);
            return true;
        }
        return false;
    }

    private static bool GoesOn(ReadOnlySpan<char> rest)
    {
        var cursor = TextCursor.BehindBlanks(rest, 0);
        if (cursor.Position == 0) return false;
        if (cursor.TryRead("and defined")) return true;
        if (!cursor.TryRead("in")) return false;
        int word = cursor.Position;
        cursor.SkipBlanks();
        return cursor.Position > word && StartsFile(cursor.Rest);
    }
}
