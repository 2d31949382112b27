using Cleanup.Json;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Grammars.Literals;

internal ref partial struct LiteralReader
{
    /// <summary>Reads the value at <see cref="Position"/>, or what opens it; false when there is none.</summary>
    private bool ReadValue()
    {
        while (dialect.TrySkipPrefix(ref this)) _cursor.SkipBlanks();
        if (_cursor.AtEnd) return false;
        if (TrySkipOmission()) return true;
        if (OpensString(Next)) return ReadString();
        if (dialect.TryReadOwn(ref this)) return true;
        if (TryReadWord() || TryReadNumber()) return true;
        if (!dialect.Brackets.Contains(Next, StringComparison.Ordinal)) return false;
        return TryReadRecursion() || OpenBracket();
    }

    /// <summary>Whether a quotation mark opens a string here.</summary>
    public readonly bool OpensString(char c) =>
        dialect.Quotes.Contains(c, StringComparison.Ordinal) ||
            mends && c > '\u007F' && dialect.Quotes.Contains(QuoteMark.FamilyOf(c) switch
            {
                QuoteFamily.Double => '"',
                QuoteFamily.Single => '\'',
                _ => '\0',
            }, StringComparison.Ordinal);

    /// <summary>Whether the literal goes on with <paramref name="word"/>, and no letter behind it.</summary>
    public readonly bool IsAt(string word) =>
        Rest.StartsWith(word, StringComparison.Ordinal) && (Rest.Length == word.Length || !IsWordCharacter(Rest[word.Length]));

    /// <summary>Whether the literal goes on with one of the language's words.</summary>
    public readonly bool IsAtWord()
    {
        foreach ((string word, _) in dialect.Words)
        {
            if (IsAt(word)) return true;
        }
        return false;
    }

    /// <summary>Whether the sign of a field stands right before: <c>id=</c>.</summary>
    public readonly bool IsFieldValue => Position > 0 && Text[Position - 1] == '=';

    /// <summary>The end of the name (<c>datetime.date</c>, <c>My::Class</c>) at a place; the place itself when there is none.</summary>
    public readonly int NameEnd(int position, string inside)
    {
        int end = position;
        while (end < Text.Length && end - position < Reach.Line &&
            (IsWordCharacter(Text[end]) || inside.Contains(Text[end], StringComparison.Ordinal)))
            end++;
        return end > position && char.IsAsciiDigit(Text[position]) ? position : end;
    }

    /// <summary>The end of the bracket at a place with all that is in it; -1 when it does not end near.</summary>
    public int BracketsEnd(int position)
    {
        var view = new JsonText(Text);
        bool found = SourceText.TrySkipBrackets(ref view, position, out int end);
        _extraSteps += end - position;
        return found ? end : -1;
    }

    /// <summary>The end of <c>&lt;…></c> at a place, with all that is in it; -1 when it does not end near.</summary>
    public int AngleEnd(int position)
    {
        int depth = 0;
        int limit = Math.Min(Text.Length, position + Reach.Line);
        for (int end = position; end < limit; end++)
        {
            char c = Text[end];
            if (c is '\n' or '\r') break;
            if (c == '<') depth++;
            if (c == '>' && Text[end - 1] is not ('-' or '=') && --depth == 0) return end + 1;
        }
        _extraSteps += limit - position;
        return -1;
    }

    private static bool IsWordCharacter(char c) => c == '_' || char.IsAsciiLetterOrDigit(c) || c > '\u007F' && char.IsLetterOrDigit(c);

    private bool OpenBracket()
    {
        char bracket = Next;
        Position++;
        LiteralForm form = bracket switch
        {
            '{' => LiteralForm.Map,
            '[' when _frames.Count > 0 && Top.Form == LiteralForm.MapArgument => LiteralForm.Pairs,
            '(' when _frames.Count > 0 && Top.Form == LiteralForm.Pairs => LiteralForm.Pair,
            _ => LiteralForm.List,
        };
        Open(form, bracket switch { '{' => '}', '(' => ')', _ => ']' });
        return true;
    }

    // {...}: the value stands in itself.
    private bool TryReadRecursion()
    {
        if (Rest.Length < 5 || !Rest[1..].StartsWith("...", StringComparison.Ordinal) || Rest[4] is not ('}' or ']' or ')')) return false;
        AddOwn(ValueKind.NotRepresentable, Position + 5);
        return true;
    }

    private bool TryReadWord()
    {
        foreach ((string word, ValueKind kind) in dialect.Words)
        {
            if (!IsAt(word)) continue;
            if (kind == ValueKind.NotRepresentable || word is not ("null" or "true" or "false")) Traits |= LiteralTraits.OwnWord;
            Add(kind, Position, Position + word.Length);
            return true;
        }
        return false;
    }

    private bool TryReadNumber()
    {
        int start = Position;
        int end = Next is '-' or '+' ? start + 1 : start;
        if (end >= Text.Length || !char.IsAsciiDigit(Text[end])) return false;
        while (end < Text.Length &&
            (char.IsAsciiDigit(Text[end]) || Text[end] is '.' or 'e' or 'E' || Text[end] is '+' or '-' && Text[end - 1] is 'e' or 'E'))
            end++;
        if (end < Text.Length && IsWordCharacter(Text[end])) return false;
        Add(ValueKind.Number, start, end);
        return true;
    }

    // The end of "id" in "id: 1"; -1 when no such key stands here.
    private readonly int BareKeyEnd(out int name)
    {
        name = Position;
        if (!dialect.HasBareKeys) return -1;
        int end = NameEnd(Position, "$");
        if (end > Position && end < Text.Length && Text[end] is '?' or '!') end++;
        if (end == Position || end >= Text.Length || Text[end] != ':') return -1;
        return end + 1 >= Text.Length || Blank.Is(Text[end + 1]) ? end : -1;
    }

    // The end of "id" in "id=1", and in "id: 1" where keys may stand so.
    private readonly int AnyFieldNameEnd(out int name) => FieldNameEnd(out name) is >= 0 and int end ? end : BareKeyEnd(out name);

    // The end of "id" in "id=1" and "@id=1"; -1 when no such name stands here.
    private readonly int FieldNameEnd(out int name)
    {
        name = Position;
        while (name < Text.Length && Text[name] == '@') name++;
        int end = NameEnd(name, "");
        return end > name && end < Text.Length && Text[end] == '=' ? end : -1;
    }
}
