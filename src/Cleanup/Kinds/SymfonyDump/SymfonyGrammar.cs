using Cleanup.Grammars.Search;
using Cleanup.Grammars.Strings;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.SymfonyDump;

/// <summary>
/// Symfony's dumps (VarDumper Dumper/CliDumper.php), also as Laravel's <c>dd()</c> and <c>dump()</c> print them. Quotation marks inside
/// strings are not escaped, but line breaks are: while the dump has its own, a string ends with its line.
/// </summary>
internal sealed partial class SymfonyGrammar(EscapeReader escapes) : DumpGrammar
{
    private static readonly string[] _tokens = ["array:", "null", "true", "false"];

    /// <summary>As text.</summary>
    public static SymfonyGrammar Instance { get; } = new(SymfonyEscapes.Read);

    /// <summary>As HTML whose tags were taken out by <see cref="SymfonyMarkup"/>.</summary>
    public static SymfonyGrammar Markup { get; } = new(SymfonyEscapes.ReadInMarkup);

    public override LengthUnit Unit => LengthUnit.CodePoints;

    public override long ReadValue(in DumpPlace place, List<DumpStep> steps)
    {
        var cursor = TextCursor.BehindBlanks(place.Text, place.Position);
        int start = cursor.Position;
        SymfonyLexer.SkipReference(ref cursor);
        if (SymfonyString.TryReadHead(ref cursor, out DumpString head, out bool isMultiLine))
            return AddStrings(place, head, isMultiLine, steps);
        if (SymfonyLexer.TryReadScalar(ref cursor, out DumpStep step) && IsBehindValue(place, cursor) ||
            SymfonyLexer.TryReadOpening(ref cursor, out step))
            steps.Add(step);
        else if (place.Frame.IsObject) AddUnquoted(place, start, steps);
        return 1 + cursor.Position - start;
    }

    public override long ReadMember(in DumpPlace place, List<DumpStep> steps)
    {
        var cursor = new TextCursor(place.Text, place.Position);
        SymfonyLexer.SkipTrivia(ref cursor);
        int start = cursor.Position;
        bool isObject = place.Frame.IsObject;
        if (cursor.TryRead(isObject ? '}' : ']'))
        {
            steps.Add(new DumpStep(DumpStepKind.Close, cursor.Position) { Repair = DoubtEnd(place, cursor) });
            return 1;
        }
        if (TryReadOmission(cursor, isObject, out DumpStep step) || TryReadSource(cursor, out step))
        {
            steps.Add(step);
            return step.End - start;
        }
        return isObject ? AddProperties(cursor, place, steps) : AddKeys(cursor, place, steps);
    }

    public override bool TryReadString(ref TextCursor cursor, out DumpString head) =>
        SymfonyString.TryReadHead(ref cursor, out head, out _);

    public override int EndOfToken(ReadOnlySpan<char> text, int position) => CutEnd.BehindToken(text, position, _tokens);

    /// <summary>Reads <c>// routes/web.php:18</c>, which Laravel prints behind the opening or the value.</summary>
    public static bool TryReadSource(TextCursor cursor, out DumpStep step)
    {
        step = default;
        if (!cursor.TryRead("// ")) return false;
        ReadOnlySpan<char> rest = cursor.Rest.UpTo(Reach.Name);
        for (int i = 1; i < rest.Length && rest[i] is not ('\n' or '\r'); i++)
        {
            if (rest[i] != ':') continue;
            var line = new TextCursor(cursor.Text, cursor.Position + i + 1);
            if (!line.TryReadCount(out _)) continue;
            step = new DumpStep(DumpStepKind.Note, line.Position);
            return true;
        }
        return false;
    }

    // …3, or the triangle of what was folded; &1 in an array that holds itself.
    private static bool TryReadOmission(TextCursor cursor, bool isObject, out DumpStep step)
    {
        step = default;
        int start = cursor.Position;
        bool isRecursion = cursor.TryRead('&') && cursor.TryReadCount(out _);
        if (!isRecursion && !SymfonyLexer.TryReadEllipsis(ref cursor) && !cursor.TryRead('▶')) return false;
        TextCursor ahead = cursor.BehindBlanks();
        if (isRecursion && !ahead.TryRead(isObject ? '}' : ']')) return false;
        var range = TextRange.FromBounds(start, cursor.Position);
        step = new DumpStep(DumpStepKind.Omission, range.End)
        {
            IsPartial = true,
            Repair = new RepairStep(RepairKind.Ellipsis, range, "", cursor.Text.Slice(range).ToString(), ""),
        };
        return true;
    }

    private static bool IsValueStart(in DumpPlace place, TextCursor cursor)
    {
        cursor.SkipBlanks();
        SymfonyLexer.SkipReference(ref cursor);
        if (cursor.AtEnd || SymfonyString.TryReadHead(ref cursor, out _, out _)) return true;
        if (SymfonyLexer.TryReadScalar(ref cursor, out _) || SymfonyLexer.TryReadOpening(ref cursor, out _)) return true;
        // A caster's own text, such as a date: only while lines tell where it ends.
        return place.Frame.IsObject && place.HasLines || cursor.Next is '?' or '…';
    }

    // Behind a number comes another member, the end, or the line's end: 2020-01-02 03:04:05.0 is none.
    private static bool IsBehindValue(in DumpPlace place, TextCursor cursor)
    {
        if (place.Frame.Depth == 0 || cursor.AtEnd || cursor.Next is ']' or '}' or ',' or '▼' or '▶') return true;
        if (!Blank.Is(cursor.Next)) return false;
        return !place.HasLines || IsAtLineEnd(ref cursor);
    }

    // date: 2020-01-02 03:04:05.0 UTC (+00:00), or ? int for what was never set.
    private static void AddUnquoted(in DumpPlace place, int start, List<DumpStep> steps)
    {
        ReadOnlySpan<char> rest = place.Text.From(start, Reach.Name);
        int length = place.HasLines ? rest.IndexOfAny('\n', '\r') : rest.IndexOfAny('}', '\n');
        if (length <= 0) return;
        ReadOnlySpan<char> value = rest[..length].TrimEnd();
        // A quotation mark that is still an entity starts a string, behind its length where that is shown.
        if (value.IsEmpty || value[(value[0] == '(' ? value.IndexOf(')') + 1 : 0)..].TrimStart().StartsWith('&')) return;
        int end = start + value.Length;
        bool isUnset = value[0] == '?' && (value.Length == 1 || value[1] == ' ');
        steps.Add(isUnset
            ? new DumpStep(DumpStepKind.Nothing, end)
            : new DumpStep(DumpStepKind.Value, end,
                new ValueNode(ValueKind.Text, TextRange.FromBounds(start, end)) { Value = WithInnerQuotes(value) }));
    }

    private static string? WithInnerQuotes(ReadOnlySpan<char> text) =>
        text.Contains(SymfonyEscapes.InnerQuote) ? text.ToString().Replace(SymfonyEscapes.InnerQuote, '"') : null;

    private static bool IsAtLineEnd(ref TextCursor cursor)
    {
        while (cursor.Next is ' ' or '\t' or '\u00A0' or ',') cursor.Position++;
        return cursor.AtEnd || cursor.Next is '\n' or '\r' || cursor.Rest.StartsWith("// ", StringComparison.Ordinal);
    }
}
