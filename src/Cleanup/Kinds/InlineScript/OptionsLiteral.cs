using Cleanup.Grammars.Markup;
using Cleanup.Text;

namespace Cleanup.Kinds.InlineScript;

/// <summary>
/// Options that a page hands to a script in its element, an object of strings with bare keys: <c>{lang: 'pl', parsetags: 'onload'}</c>.
/// Thread-safe.
/// </summary>
internal static class OptionsLiteral
{
    /// <summary>Reads the object whose brace stands at <paramref name="start"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the brace stands.</param>
    /// <param name="floor">What stands before it is no part.</param>
    /// <param name="isBesideScripts">Whether the text has had a script: then it may stand in a line.</param>
    /// <param name="options">The object.</param>
    /// <param name="steps">Grows by what the reading cost, in UTF-16 units.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int start, int floor, bool isBesideScripts, out Debris options, ref long steps)
    {
        options = default;
        // What stands in something larger is a part of it.
        if (start > floor && !Blank.Is(text[start - 1])) return false;
        var cursor = new TextCursor(text.UpTo(start + Reach.Name), start + 1);
        bool isRead = TryReadMember(ref cursor);
        while (isRead && cursor.TryRead(',')) isRead = TryReadMember(ref cursor);
        steps += cursor.Position - start;
        if (!isRead || !cursor.TryRead('}')) return false;
        var range = TextRange.FromBounds(start, cursor.Position);
        options = new Debris(range, DebrisSureness.Probable);
        return isBesideScripts && text[range.End..] is [] or [' ' or '\n' or '\r', ..] || Lines.AreOwnedBy(text, range);
    }

    private static bool TryReadMember(ref TextCursor cursor)
    {
        cursor.SkipBlanks();
        int key = cursor.Position;
        while (char.IsAsciiLetterOrDigit(cursor.Next) || cursor.Next == '_') cursor.Position++;
        if (cursor.Position == key) return false;
        cursor.SkipBlanks();
        if (!cursor.TryRead(':')) return false;
        cursor.SkipBlanks();
        char quote = cursor.Next;
        if (quote is not ('\'' or '"')) return false;
        int length = Lines.First(cursor.Rest[1..]).IndexOf(quote);
        if (length < 0) return false;
        cursor.Position += length + 2;
        cursor.SkipBlanks();
        return true;
    }
}
