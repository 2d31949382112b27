using Cleanup.Grammars.Php;
using Cleanup.Grammars.Search;
using Cleanup.Grammars.Strings;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.XdebugVarDump;

/// <summary>
/// The text form, as PHP's command line prints it (Xdebug src/lib/var_export_text.c): <c>array(1) {</c>, <c>'key' =></c>, the length before
/// the string.
/// </summary>
internal sealed class XdebugTextGrammar(EscapeReader escapes) : XdebugGrammar
{
    /// <summary>Without colours.</summary>
    public static XdebugTextGrammar Instance { get; } = new(XdebugEscapes.ReadInText);

    /// <summary>As printed in a terminal's colours, which were taken out.</summary>
    public static XdebugTextGrammar Coloured { get; } = new(XdebugEscapes.ReadInColours);

    public override long ReadValue(in DumpPlace place, List<DumpStep> steps)
    {
        var cursor = new TextCursor(place.Text, place.Position);
        cursor.SkipBlanks();
        int start = cursor.Position;
        if (TryReadString(ref cursor, out DumpString head)) return StringEnds(place, head, steps);
        if (XdebugScalar.TryRead(ref cursor, out DumpStep step) || TryReadContainer(ref cursor, out step)) steps.Add(step);
        return cursor.Position - start;
    }

    public override long ReadMember(in DumpPlace place, List<DumpStep> steps)
    {
        var cursor = new TextCursor(place.Text, place.Position);
        cursor.SkipBlanks();
        int start = cursor.Position;
        if (cursor.TryRead('}'))
        {
            steps.Add(new DumpStep(DumpStepKind.Close, cursor.Position));
            return 1;
        }
        if (AddOmission(cursor, steps)) return 1;
        if (place.Frame.IsObject) return TryReadVisibility(ref cursor) ? AddProperties(cursor, place, steps) : 1;
        if (TryReadIndex(ref cursor, out ValueNode index))
        {
            steps.Add(new DumpStep(DumpStepKind.Key, cursor.Position, index));
            return cursor.Position - start;
        }
        if (!IsSingleQuote(cursor.Next)) return 1;
        cursor.Position++;
        return AddQuotedKeys(cursor, start, place, isEscaped: true, steps);
    }

    // [0] => or 'key' =>
    protected override bool IsKeyStart(TextCursor cursor)
    {
        if (cursor.Next != '[') return IsSingleQuote(cursor.Next);
        return TryReadIndex(ref cursor, out _);
    }

    public override bool TryReadString(ref TextCursor cursor, out DumpString head)
    {
        TextCursor ahead = cursor;
        if (VarDumpLexer.Read(ref ahead, out _, out head) != VarDumpToken.String) return false;
        cursor = ahead;
        return true;
    }

    protected override bool IsValueStart(TextCursor cursor)
    {
        cursor.SkipBlanks();
        return cursor.AtEnd || TryReadString(ref cursor, out _) || XdebugScalar.TryRead(ref cursor, out _) ||
            TryReadContainer(ref cursor, out _);
    }

    // [0] =>
    private static bool TryReadIndex(ref TextCursor cursor, out ValueNode index)
    {
        index = default;
        TextCursor ahead = cursor;
        if (!ahead.TryRead('[')) return false;
        ahead.TryReadInteger(out TextRange range);
        index = new ValueNode(ValueKind.IndexKey, range);
        // PHP itself writes [0]=>.
        if (index.Range.Length == 0 || !ahead.TryRead(']') || !Blank.Is(ahead.Next) || !TryReadArrow(ref ahead)) return false;
        cursor = ahead;
        return true;
    }

    // public ?Foo $name => : a name may hold anything, so each arrow behind which a value follows may end it.
    private long AddProperties(TextCursor cursor, in DumpPlace place, List<DumpStep> steps)
    {
        int length = cursor.Rest[..Math.Min(cursor.Rest.Length, Reach.Name)].IndexOf('$');
        if (length < 0) return Reach.Name;
        int start = cursor.Position + length + 1;
        int reach = Math.Min(place.Text.Length, start + Reach.Name);
        int limit = reach;
        bool looksComplete = false;
        for (int end = start; end < limit && steps.Count < MostWays; end++)
        {
            cursor.Position = end;
            if (cursor.Next is not (' ' or '=' or '\u00A0') || !TryReadArrow(ref cursor)) continue;
            bool isKey = IsValueBehind(cursor);
            if (!looksComplete || isKey) limit = EndOfSecond(place.Text, start, end, limit, isKey);
            looksComplete = true;
            if (!isKey) continue;
            steps.Add(KeyStep(place.Text, TextRange.FromBounds(start, end), default, cursor.Position, isEscaped: false));
        }
        return reach - start + length;
    }

    /// <summary>Reads <c>array(1) {</c> or <c>class Foo#1 (2) {</c>.</summary>
    public static bool TryReadContainer(ref TextCursor cursor, out DumpStep step)
    {
        TextCursor ahead = cursor;
        if (VarDumpLexer.Read(ref ahead, out step, out _) == VarDumpToken.Array)
        {
            cursor = ahead;
            return true;
        }
        ahead = cursor;
        if (!ahead.TryRead("class ") || !ahead.TryReadUntil('#', Reach.Name, out _) || !ahead.TryReadCount(out _)) return false;
        ahead.SkipBlanks();
        if (!ahead.TryRead('(') || !ahead.TryReadCount(out int count) || !ahead.TryRead(')')) return false;
        ahead.SkipBlanks();
        if (!ahead.TryRead('{')) return false;
        cursor = ahead;
        step = new DumpStep(DumpStepKind.Open, ahead.Position, new ValueNode(ValueKind.Object, default)) { Count = count };
        return true;
    }

    private long StringEnds(in DumpPlace place, in DumpString head, List<DumpStep> steps) =>
        QuotedStringEnds.Add(place, head, escapes, Unit, TryReadFollow, place.Text.Length, steps);

    // What may stand behind the closing quote: the mark of a string that Xdebug cut, then another member or the end of the container.
    private bool TryReadFollow(in DumpPlace place, ref TextCursor cursor, out bool isCut)
    {
        isCut = cursor.TryRead("...") || cursor.TryRead('…');
        TextCursor ahead = cursor;
        bool breaks = ahead.AtEnd;
        while (!ahead.AtEnd && Blank.Is(ahead.Next))
        {
            breaks |= ahead.Next is '\n' or '\r';
            ahead.Position++;
        }
        if (place.Frame.Depth == 0) return true;
        if (place.HasLines && !breaks && !ahead.AtEnd) return false;
        if (ahead.AtEnd || ahead.Next is '}' or '(' or '.' or '…') return true;
        return place.Frame.IsObject ? TryReadVisibility(ref ahead) : IsKeyStart(ahead);
    }
}
