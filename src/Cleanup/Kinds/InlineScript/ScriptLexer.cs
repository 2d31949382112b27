using System.Buffers;
using System.Runtime.InteropServices;
using Cleanup.Grammars.Strings;
using Cleanup.Text;

namespace Cleanup.Kinds.InlineScript;

/// <summary>
/// Reads statements of JavaScript as far as is needed to tell where they end: strings, comments, brackets, and whether a word may
/// follow a word (ECMA-262, without regular expressions). Line breaks end nothing, since scraping moves them.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal ref struct ScriptLexer(ReadOnlySpan<char> text, int position)
{
    private static readonly SearchValues<char> _ofArguments =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_$., ");

    private readonly ReadOnlySpan<char> _text = text;
    private WordRun _words = new();

    // Behind the last statement, block or comment, wherever it stands.
    private int _safe = position;
    private ScriptStrings _strings;
    private int _interruptedAt;

    public int Position { get; private set; } = position;

    /// <summary>How far was read to know that.</summary>
    public readonly int Reached => Math.Max(_interruptedAt, Position);

    /// <summary>Whether prose stands inside the statement that was read last: what came before it ends at <see cref="Position"/>.</summary>
    public bool IsInterrupted { get; private set; }

    /// <summary>Whether what was read last is a comment between statements.</summary>
    public bool IsComment { get; private set; }

    /// <summary>
    /// Reads one statement or comment, with everything in its brackets. False when the text ends before it does, or prose stands in it.
    /// </summary>
    public bool TryReadStatement()
    {
        int depth = 0;
        int statement = Position;
        IsComment = false;
        _words.Break();
        _safe = Position;
        // What the last token was: a word or value that no other may follow without a sign between them.
        bool afterOperand = false;
        // "if (x) y();": what stands in the brackets of a head is no value.
        bool isHead = false;
        while (Position < _text.Length)
        {
            char next = _text[Position];
            if (WordRun.IsOfWord(next))
            {
                int start = Position;
                int wordEnd = EndOfWord();
                bool isKeyword = IsKeyword(start, wordEnd);
                if (depth == 0) isHead = isKeyword && ScriptWords.TakesBracket(_text[start..wordEnd]);
                if (depth == 0 && afterOperand && !isKeyword) return true;
                _words.Add(_text, start, wordEnd, isKeyword);
                Position = wordEnd;
                afterOperand = !isKeyword;
                if (depth > 0 && _words.IsProse) return Interrupt();
                continue;
            }
            if (ProseInCode.EndsRow(_text, Position)) _words.Break();
            if (char.IsWhiteSpace(next)) Position++;
            else if (ScriptComment.StartsAt(_text, Position))
            {
                bool isFirst = Blank.IsAll(_text[statement..Position]);
                // The element ends or begins, and no statement goes on behind that, whatever brackets were lost.
                if (!isFirst && ScriptComment.IsMark(_text, Position)) return afterOperand || depth > 0;
                int end = ScriptComment.EndOfRow(_text, Position, depth > 0);
                if (end < 0) return depth == 0 ? afterOperand : Interrupt();
                Position = _safe = end;
                // Words behind a comment are no part of a statement because of it.
                if (depth == 0 && isFirst) return IsComment = true;
            }
            else if (next is '"' or '\'' or '`' && _strings.EndOf(_text, Position, afterOperand) is > 0 and var behind)
            {
                if (depth == 0 && afterOperand) return true;
                Position = behind;
                afterOperand = true;
            }
            else if (depth > 0 && QuoteMark.IsDouble(next) && ScriptStrings.EndOfSmart(_text, Position) is > 0 and var behindSmart)
            {
                Position = behindSmart;
                afterOperand = true;
            }
            else if (next == '/' && !afterOperand && EndOfRegex() is > 0 and var behindRegex)
            {
                Position = behindRegex;
                afterOperand = true;
            }
            else if (next is '(' or '[' or '{')
            {
                depth++;
                afterOperand = false;
                Position++;
                if (next == '{') _safe = Position;
            }
            else if (next is ')' or ']' or '}')
            {
                if (depth == 0) return true;
                depth--;
                Position++;
                afterOperand = depth > 0 || !isHead || next != ')';
                if (next == '}') _safe = Position;
                if (depth == 0 && next == '}' && EndsBlock()) return true;
            }
            else if (next == ';')
            {
                Position++;
                _safe = Position;
                if (depth == 0) return true;
            }
            else
            {
                // Typography belongs to prose; a sign between operands goes on.
                if (depth == 0 && (next > '~' || next is '\\' or '#' or '@')) return afterOperand;
                afterOperand = false;
                Position++;
            }
        }
        return depth == 0 && afterOperand;
    }

    private bool Interrupt()
    {
        _interruptedAt = Position;
        Position = _safe;
        IsInterrupted = true;
        return false;
    }

    private readonly bool IsAtCloser =>
        Position < _text.Length && (char.IsWhiteSpace(_text[Position]) || _text[Position] is ';' or '}' or ')');

    /// <summary>Goes on behind blanks and marks when another statement starts there.</summary>
    public bool TryGoOn()
    {
        ScriptLexer look = this;
        while (look.IsAtCloser) look.Position++;
        if (look.Position >= _text.Length || !ScriptWords.StartStatement(_text, look.Position)) return false;
        this = look;
        return true;
    }

    /// <summary>Reads closers that a statement before the first left open: <c>});</c>.</summary>
    public void ReadClosers()
    {
        ScriptLexer look = this;
        while (look.IsAtCloser)
        {
            // "(document.write(count);)": a semicolon stands in no parentheses of a program, but in those of a sentence.
            if (_text[look.Position] == ')' && Blank.TrimEnd(_text[..look.Position]) is [.., ';']) return;
            bool isBlank = char.IsWhiteSpace(_text[look.Position]);
            look.Position++;
            look.Position += LengthOfArguments(_text, look.Position);
            if (!isBlank) this = look;
        }
    }

    // Of a function that the closers end: })(window, document)
    private static int LengthOfArguments(ReadOnlySpan<char> text, int position)
    {
        if (text[..position] is not [.., '}', ')'] || text[position..] is not ['(', .. var rest]) return 0;
        int length = rest.IndexOfAnyExcept(_ofArguments);
        return length >= 0 && rest[length] == ')' ? length + 2 : 0;
    }

    private readonly bool IsKeyword(int start, int end)
    {
        ReadOnlySpan<char> word = _text[start..end];
        return ScriptWords.TakesOperand(word) || word is "from" && StartsModule(_text[end..]);
    }

    private static bool StartsModule(ReadOnlySpan<char> behind) => behind.TrimStart() is ['\'' or '"', ..];

    // if (x) {…} and function f() {…} end with their block; x = {…} and f({…}) do not.
    private readonly bool EndsBlock()
    {
        ReadOnlySpan<char> rest = _text[Position..].TrimStart();
        return rest is [] or not ([';', ..] or [',', ..] or ['(', ..] or [')', ..] or ['.', ..]) &&
            !(rest.StartsWithAny(["else", "catch"]) && ScriptWords.StartStatement(rest, 0)) &&
            !(rest is ['f', 'r', 'o', 'm', .. var behind] && StartsModule(behind));
    }

    // What stands behind "<" is the end of an element.
    private readonly int EndOfRegex() =>
        Position > 0 && _text[Position - 1] == '<' ? -1 : RegexLiteral.EndOf(_text, Position, Reach.Name);

    private readonly int EndOfWord()
    {
        int end = Position;
        int limit = Math.Min(_text.Length, Position + Reach.Name);
        while (end < limit && WordRun.IsOfWord(_text[end])) end++;
        return end;
    }
}
