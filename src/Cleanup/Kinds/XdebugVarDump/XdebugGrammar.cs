using Cleanup.Grammars.Search;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.XdebugVarDump;

/// <summary>
/// What the two forms of Xdebug's dump have in common: quoted keys, properties with their visibility, and what was left out.
/// </summary>
internal abstract class XdebugGrammar : DumpGrammar
{
    private static readonly string[] _visibilities = ["public", "protected", "private", "static", "readonly"];

    private static readonly string[] _omissions = ["(more elements)...", "(more elements)…", "more elements...", "more elements…", "...",
        "…"];

    private static readonly string[] _tokens =
    [
        "string(", "array(", "array (size=", "object(", "class ", "int(", "int ", "double(", "float ", "bool(true)", "bool(false)",
        "boolean ", "NULL",
        "enum ", "resource(", "*uninitialized*", "public ", "protected ", "private ",
    ];

    public override LengthUnit Unit => LengthUnit.Utf8Bytes;

    /// <summary>Whether a value starts at a place.</summary>
    protected abstract bool IsValueStart(TextCursor cursor);

    public override int EndOfToken(ReadOnlySpan<char> text, int position) => CutEnd.BehindToken(text, position, _tokens);

    /// <summary>Whether a value can stand behind an arrow, be it that the text breaks off in it.</summary>
    protected bool IsValueBehind(TextCursor cursor)
    {
        if (IsValueStart(cursor)) return true;
        int end = EndOfToken(cursor.Text, cursor.Position);
        return end > cursor.Position && cursor.Text[end..].IsWhiteSpace();
    }

    /// <summary>Whether a value of this form starts at a place.</summary>
    public bool CanStart(TextCursor cursor) => !cursor.AtEnd && IsValueStart(cursor);

    /// <summary>Whether a member of this form stands behind the opening of a container.</summary>
    public bool CanGoOn(TextCursor cursor, in DumpStep opening)
    {
        cursor.SkipBlanks();
        return opening.Node.Kind == ValueKind.Object ? TryReadVisibility(ref cursor) : IsKeyStart(cursor);
    }

    /// <summary>Whether what stands here is the key of an array's member, as only Xdebug writes it.</summary>
    protected abstract bool IsKeyStart(TextCursor cursor);

    /// <summary>The column of the key at a place: the blanks before it on its line; -1 when more stands there.</summary>
    protected static int ColumnOf(ReadOnlySpan<char> text, int position)
    {
        int start = position;
        while (start > 0 && text[start - 1] is ' ' or '\t' or '\u00A0') start--;
        return start == 0 || text[start - 1] is '\n' or '\r' ? position - start : -1;
    }

    /// <summary>Whether the arrow stands here; skips it.</summary>
    protected static bool TryReadArrow(ref TextCursor cursor)
    {
        TextCursor ahead = cursor;
        ahead.SkipBlanks();
        if (!ahead.TryRead("=>")) return false;
        cursor = ahead;
        return true;
    }

    protected static bool IsSingleQuote(char character) => QuoteMark.FamilyOf(character) == QuoteFamily.Single;

    /// <summary>Reads the words before a property's name: visibility and type.</summary>
    protected static bool TryReadVisibility(ref TextCursor cursor)
    {
        foreach (string word in _visibilities)
        {
            if (!cursor.Rest.StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            int behind = cursor.Position + word.Length;
            if (behind >= cursor.Text.Length ||
                !Blank.Is(cursor.Text[behind]) && cursor.Text[behind] != '$' && !IsSingleQuote(cursor.Text[behind]))
                continue;
            cursor.Position = behind;
            return true;
        }
        return false;
    }

    /// <summary>
    /// Adds what stands for members that were left out: <c>(more elements)...</c>, or three dots where it nests too deep.
    /// </summary>
    protected static bool AddOmission(TextCursor cursor, List<DumpStep> steps)
    {
        int start = cursor.Position;
        foreach (string mark in _omissions)
        {
            if (!cursor.Rest.StartsWith(mark, StringComparison.OrdinalIgnoreCase)) continue;
            var range = new TextRange(start, mark.Length);
            steps.Add(new DumpStep(DumpStepKind.Omission, range.End)
            {
                IsPartial = true,
                Repair = new RepairStep(RepairKind.Ellipsis, range, "", mark, "")
            });
            return true;
        }
        return false;
    }

    /// <summary>
    /// Adds a key for each single quote behind which an arrow and a value follow, the shortest first: a key may hold quotes and arrows.
    /// </summary>
    protected long AddQuotedKeys(TextCursor cursor, int keyStart, in DumpPlace place, bool isEscaped, List<DumpStep> steps)
    {
        int start = cursor.Position;
        int reach = Math.Min(place.Text.Length, start + Reach.Line);
        int limit = reach;
        int column = ColumnOf(place.Text, keyStart);
        bool looksComplete = false;
        for (int end = start; end < limit && steps.Count < MostWays; end++)
        {
            if (!IsSingleQuote(place.Text[end])) continue;
            cursor.Position = end + 1;
            TextRange owner = ReadOwner(ref cursor);
            if (!TryReadArrow(ref cursor)) continue;
            bool isKey = IsValueBehind(cursor);
            if (!looksComplete || isKey) limit = EndOfSecond(place.Text, start, end, limit, isKey);
            looksComplete = true;
            if (!isKey) continue;
            steps.Add(KeyStep(place.Text, TextRange.FromBounds(start, end), owner, cursor.Position, isEscaped) with { Column = column });
        }
        return reach - start;
    }

    /// <summary>The offset beyond which no key goes that looks complete at a place: up to a line of prose, and not far.</summary>
    protected static int EndOfSecond(ReadOnlySpan<char> text, int start, int end, int limit, bool isKey)
    {
        if (isKey) limit = Math.Clamp(start + Reach.Name + 1, end, limit);
        return end + ProseLines.StartOfNext(text[end..limit]);
    }

    /// <summary>A key, with NULs and, where they were escaped, quotes as they were.</summary>
    protected static DumpStep KeyStep(ReadOnlySpan<char> text, TextRange name, TextRange owner, int end, bool isEscaped)
    {
        var node = new ValueNode(ValueKind.NameKey, name, owner);
        if (!isEscaped) return new DumpStep(DumpStepKind.Key, end, node);
        ReadOnlySpan<char> written = text.Slice(name);
        if (!written.Contains('\\')) return new DumpStep(DumpStepKind.Key, end, node);
        bool holdsNul = written.Contains("\\0", StringComparison.Ordinal);
        string decoded = written.ToString().Replace("\\'", "'", StringComparison.Ordinal).Replace("\\’", "’", StringComparison.Ordinal)
            .Replace("\\‘", "‘", StringComparison.Ordinal).Replace("\\0", "\0", StringComparison.Ordinal);
        RepairStep? doubt = holdsNul ? new RepairStep(RepairKind.Ambiguous, name, "", written.ToString(), decoded) : null;
        return new DumpStep(DumpStepKind.Key, end, node with { Value = decoded }) { Repair = doubt };
    }

    // 'secret' (Base) => : the class that declares a private property.
    private static TextRange ReadOwner(ref TextCursor cursor)
    {
        TextCursor ahead = cursor;
        ahead.SkipBlanks();
        if (!ahead.TryRead('(')) return default;
        int length = ahead.Rest[..Math.Min(ahead.Rest.Length, Reach.Name)].IndexOfAny(')', '\n');
        if (length <= 0 || ahead.Rest[length] != ')') return default;
        var owner = new TextRange(ahead.Position, length);
        ahead.Position += length + 1;
        cursor = ahead;
        return owner;
    }
}
