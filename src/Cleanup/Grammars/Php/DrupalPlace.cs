using Cleanup.Text;

namespace Cleanup.Grammars.Php;

/// <summary>
/// Where Drupal says that it happened: <c> in include() (line 12 of /var/www/node.tpl.php).</c> (core/includes/errors.inc).
/// </summary>
internal static class DrupalPlace
{
    private const string Opening = " (line ";
    private const string Of = " of ";
    private const string In = " in ";

    /// <summary>Whether the text ends with <c>(line 12 of </c>, so that a file follows.</summary>
    public static bool EndsBeforeFile(ReadOnlySpan<char> before) =>
        before.EndsWith(Of, StringComparison.Ordinal) &&
            before[..^Of.Length].LastIndexOf(Opening, StringComparison.Ordinal) is >= 0 and var opening &&
        !before[(opening + Opening.Length)..^Of.Length].ContainsAnyExceptInRange('0', '9');

    /// <summary>The first place at or behind <paramref name="from"/>.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, int from, int limit, out PhpLocation location)
    {
        location = default;
        limit = Math.Min(limit, text.Length);
        if (from >= limit || text[from..limit].IndexOf(Opening, StringComparison.Ordinal) is not (>= 0 and var found)) return false;
        int opening = from + found;
        var cursor = new TextCursor(text[..limit], opening + Opening.Length);
        if (!cursor.TryReadCount(out int line) || !cursor.TryRead(Of)) return false;
        int length = cursor.Rest.UpTo(Reach.Name).IndexOfAny(')', '\n');
        if (length <= 0 || cursor.Rest[length] != ')' || !PhpLocation.StartsFile(cursor.Rest)) return false;
        var file = new TextRange(cursor.Position, length);
        cursor.Position += length + 1;
        cursor.TryRead('.');
        int low = Math.Max(from, opening - Reach.Name);
        int function = text[low..opening].LastIndexOf(In, StringComparison.Ordinal);
        if (function < 0 || !text[low..opening].EndsWith("()", StringComparison.Ordinal)) return false;
        location = new PhpLocation(low + function, file, line, cursor.Position);
        return true;
    }
}
