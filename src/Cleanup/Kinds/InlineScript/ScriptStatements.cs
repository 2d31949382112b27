using System.Runtime.InteropServices;
using Cleanup.Grammars.Markup;
using Cleanup.Text;

namespace Cleanup.Kinds.InlineScript;

/// <summary>Statements in a row, with the comments between them.</summary>
/// <param name="End">Behind the last.</param>
/// <param name="IsWhole">Whether nothing of them was cut.</param>
/// <param name="IsClosed">Whether the last ends with a sign of its own, or nothing else stands on their lines.</param>
/// <param name="Reached">How far was read to know that.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ScriptStatements(int End, bool IsWhole, bool IsClosed, int Reached)
{
    /// <summary>Reads them; they end where they start when there is none.</summary>
    public static ScriptStatements From(ReadOnlySpan<char> text, int start)
    {
        var lexer = new ScriptLexer(text, start);
        int end = start;
        int code = start;
        bool isWhole;
        do
        {
            int from = Blank.Skip(text, lexer.Position);
            isWhole = lexer.TryReadStatement();
            if (lexer.IsComment)
            {
                // What a comment to the end of its line says belongs to the statement behind it.
                if (text[from..lexer.Position] is ['/', '*', .., '*', '/']) end = lexer.Position;
                if (CdataMarkers.EndOfClosing(text, from) > from && !GoesOnBehindElement(text, lexer.Position)) break;
                continue;
            }
            int behind = text[..lexer.Position].TrimEnd().Length;
            // Closers at the text's start end nothing.
            if (!isWhole || behind == 0 || !IsEnd(text, behind)) break;
            lexer.ReadClosers();
            code = end = text[..lexer.Position].TrimEnd().Length;
        }
        while (lexer.TryGoOn());
        // What comes before the prose is a script; what the prose interrupts is not.
        if (lexer.IsInterrupted) code = end = Math.Max(end, text[..lexer.Position].TrimEnd().Length);
        // What was whole stays whole when a sentence follows that looks like code; what the text's end cuts does not.
        bool isCut = !isWhole && !lexer.IsInterrupted && lexer.Position == text.Length;
        if (isCut) end = Math.Max(end, ScriptLines.EndOf(text, start, lexer.Position));
        bool isClosed = code > start && (text[code - 1] is ';' or '}' || Lines.AreOwnedBy(text, TextRange.FromBounds(start, code)));
        return new ScriptStatements(end, !isCut && !lexer.IsInterrupted, isClosed, lexer.Reached);
    }

    // "//-->" and "// Flats in new buildings": what stands between two elements may be a heading.
    private static bool GoesOnBehindElement(ReadOnlySpan<char> text, int position)
    {
        position = Blank.Skip(text, position);
        return position == text.Length || text[position..] is not ['/', '/', ..] || ScriptComment.IsMark(text, position);
    }

    // "Call JSON.parse(text) to read it": a statement that ends, and not a name in a sentence.
    private static bool IsEnd(ReadOnlySpan<char> text, int end)
    {
        // No sentence has a bracket that closes right behind a block.
        if (text[end - 1] is ';' or '}' || text[..end] is [.., '}', ')'] or [.., '}', ')', '(', ')']) return true;
        int next = Blank.Skip(text, end);
        bool endsLine = next == text.Length || text[end..next].ContainsAny('\n', '\r');
        if (endsLine && (text[end - 1] is ')' or ']' or '"' or '\'' || char.IsAsciiDigit(text[end - 1]))) return true;
        return next < text.Length && (CdataMarkers.EndOfClosing(text, next) > next || ScriptWords.StartStatement(text, next));
    }
}
