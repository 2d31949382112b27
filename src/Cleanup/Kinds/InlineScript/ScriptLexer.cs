using System.Runtime.InteropServices;

namespace Cleanup.Kinds.InlineScript;

/// <summary>
/// Reads statements of JavaScript as far as is needed to tell where they end: strings, comments, brackets, and whether a word may
/// follow a word (ECMA-262, without regular expressions). Line breaks end nothing, since scraping moves them.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal ref struct ScriptLexer(ReadOnlySpan<char> text, int position)
{
    private const int LongestWord = 200;

    private readonly ReadOnlySpan<char> _text = text;

    public int Position { get; private set; } = position;

    /// <summary>
    /// Reads one statement, with everything in its brackets. False when the text ends before it does.
    /// </summary>
    public bool TryReadStatement()
    {
        int depth = 0;
        int statement = Position;
        // What the last token was: a word or value that no other may follow without a sign between them.
        bool afterOperand = false;
        while (Position < _text.Length)
        {
            char next = _text[Position];
            if (char.IsWhiteSpace(next)) Position++;
            else if (next is '/' && IsComment()) SkipComment();
            else if (next is '"' or '\'' or '`')
            {
                if (depth == 0 && afterOperand) return true;
                SkipString();
                afterOperand = true;
            }
            else if (next is '(' or '[' or '{')
            {
                depth++;
                afterOperand = false;
                Position++;
            }
            else if (next is ')' or ']' or '}')
            {
                if (depth == 0) return true;
                depth--;
                Position++;
                afterOperand = true;
                if (depth == 0 && next == '}' && EndsBlock()) return true;
            }
            else if (next == ';')
            {
                Position++;
                if (depth == 0) return true;
            }
            else if (IsOfWord(next))
            {
                int start = Position;
                int wordEnd = EndOfWord();
                bool isKeyword = ScriptWords.TakesOperand(_text[start..wordEnd]);
                if (depth == 0 && afterOperand && !isKeyword) return true;
                Position = wordEnd;
                afterOperand = !isKeyword;
            }
            else
            {
                // Typography belongs to prose; a sign between operands goes on.
                if (depth == 0 && (next > '~' || next is '\\' or '#' or '@')) return afterOperand;
                afterOperand = false;
                Position++;
            }
        }
        return depth == 0 && (afterOperand || IsBlank(statement));
    }

    /// <summary>Goes on behind blanks and marks when another statement starts there.</summary>
    public bool TryGoOn()
    {
        ScriptLexer look = this;
        while (look.Position < _text.Length && (char.IsWhiteSpace(_text[look.Position]) || _text[look.Position] is ';' or '}' or ')'))
            look.Position++;
        if (look.Position >= _text.Length || !ScriptWords.StartStatement(_text[look.Position..])) return false;
        this = look;
        return true;
    }

    /// <summary>Reads closers that a statement before the first left open: <c>});</c>.</summary>
    public void ReadClosers()
    {
        ScriptLexer look = this;
        while (look.Position < _text.Length && (char.IsWhiteSpace(_text[look.Position]) || _text[look.Position] is ';' or '}' or ')'))
        {
            bool isBlank = char.IsWhiteSpace(_text[look.Position]);
            look.Position++;
            if (!isBlank) this = look;
        }
    }

    // if (x) {…} and function f() {…} end with their block; x = {…} and f({…}) do not.
    private readonly bool EndsBlock()
    {
        ReadOnlySpan<char> rest = _text[Position..].TrimStart();
        return rest is [] or not ([';', ..] or [',', ..] or ['(', ..] or [')', ..] or ['.', ..]) &&
            !rest.StartsWith("else", StringComparison.Ordinal) && !rest.StartsWith("catch", StringComparison.Ordinal);
    }

    // Nothing but comments: they are whole.
    private readonly bool IsBlank(int start) => _text[start..Math.Min(Position, _text.Length)].TrimStart() is ['/', '/' or '*', ..];

    private readonly bool IsComment() => _text[Position..] is ['/', '/' or '*', ..];

    private void SkipComment()
    {
        bool isBlock = _text[Position + 1] == '*';
        int end = isBlock ? _text[(Position + 2)..].IndexOf("*/", StringComparison.Ordinal) : _text[Position..].IndexOfAny('\n', '\r');
        if (isBlock) Position = end < 0 ? _text.Length : Position + 2 + end + 2;
        else Position = end < 0 ? _text.Length : Position + end;
    }

    // A string that its line does not close was damaged; it ends there.
    private void SkipString()
    {
        char quote = _text[Position++];
        while (Position < _text.Length && _text[Position] != quote && (quote == '`' || _text[Position] is not ('\n' or '\r')))
            Position += _text[Position] == '\\' ? 2 : 1;
        Position = Math.Min(_text.Length, Position + 1);
    }

    private readonly int EndOfWord()
    {
        int end = Position;
        int limit = Math.Min(_text.Length, Position + LongestWord);
        while (end < limit && IsOfWord(_text[end])) end++;
        return end;
    }

    private static bool IsOfWord(char character) =>
        char.IsAsciiLetterOrDigit(character) || character is '_' or '$' || char.IsLetter(character);
}
