using System.Buffers;
using Cleanup.Grammars.Search;
using Cleanup.Grammars.Strings;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.XdebugVarDump;

/// <summary>
/// What is left of the HTML form without its tags (Xdebug src/lib/var_export_html.c): <c>array (size=1)</c>, <c>'key' => int 7</c>, the
/// length behind the string. Nothing is closed: an array ends with its count, an object where no property follows, and while the
/// indentation is there both end where a line stands further left.
/// </summary>
internal sealed class XdebugHtmlGrammar : XdebugGrammar
{
    private const string LengthHead = "(length=";

    // A set of one: where no culture is at hand, a word in either case would be looked for letter by letter.
    private static readonly SearchValues<string> _lengthHeads = SearchValues.Create([LengthHead], StringComparison.OrdinalIgnoreCase);

    public static XdebugHtmlGrammar Instance { get; } = new();

    public override long ReadValue(in DumpPlace place, List<DumpStep> steps)
    {
        var cursor = TextCursor.BehindBlanks(place.Text, place.Position);
        int start = cursor.Position;
        if (TryReadString(ref cursor, out DumpString head)) return AddStrings(place, head, steps);
        if (XdebugHtmlValue.TryReadScalar(ref cursor, out DumpStep step)) steps.Add(step);
        else if (XdebugHtmlValue.TryReadEnumText(ref cursor))
            return AddStrings(place, new DumpString(cursor.Position, DumpStep.UnknownCount, default), steps);
        else if (XdebugHtmlValue.TryReadContainer(ref cursor, out step)) steps.Add(WithDoubt(step, place, start));
        return cursor.Position - start;
    }

    public override long ReadMember(in DumpPlace place, List<DumpStep> steps)
    {
        var cursor = TextCursor.BehindBlanks(place.Text, place.Position);
        int start = cursor.Position;
        int column = place.HasLines ? ColumnOf(place.Text, start) : -1;
        bool isFurtherLeft = column >= 0 &&
            (place.Frame.Column > column || place.Frame.Column < 0 && place.Frame.OuterColumn > 0 && place.Frame.OuterColumn >= column);
        if (place.Frame.Remaining == 0 || isFurtherLeft)
        {
            steps.Add(new DumpStep(DumpStepKind.Close, place.Position));
            return 1;
        }
        if (AddOmission(cursor, steps) || AddClosureName(cursor, steps)) return 1;
        long read = place.Frame.IsObject ? AddProperty(cursor, place, steps) : AddIndexOrKey(cursor, place, column, steps);
        // A property that cannot be read, as where its arrow is still an entity, is no end; nor is the rest of a key that was taken to end
        // too early.
        bool isInLine = place.HasLines && column < 0 && HoldsArrow(cursor.Rest);
        if (steps.Count == 0 && place.Frame.IsObject && !isInLine && !TryReadVisibility(ref cursor))
            steps.Add(new DumpStep(DumpStepKind.Close, place.Position));
        return read;
    }

    protected override bool IsKeyStart(TextCursor cursor)
    {
        if (IsSingleQuote(cursor.Next)) return true;
        cursor.TryReadInteger(out TextRange index);
        return index.Length > 0 && TryReadArrow(ref cursor) || cursor.Rest.StartsWith("empty", StringComparison.OrdinalIgnoreCase);
    }

    public override bool TryReadString(ref TextCursor cursor, out DumpString head)
    {
        head = default;
        TextCursor ahead = cursor;
        if (!ahead.TryRead("string")) return false;
        ahead.SkipBlanks();
        if (!IsSingleQuote(ahead.Next)) return false;
        ahead.Position++;
        head = new DumpString(ahead.Position, DumpStep.UnknownCount, default);
        cursor = ahead;
        return true;
    }

    protected override bool IsValueStart(TextCursor cursor)
    {
        cursor.SkipBlanks();
        return cursor.AtEnd || TryReadString(ref cursor, out _) || XdebugHtmlValue.TryReadScalar(ref cursor, out _) ||
            XdebugHtmlValue.TryReadContainer(ref cursor, out _) || XdebugHtmlValue.TryReadEnumText(ref cursor);
    }

    // Objects do not count their properties: on one line nothing tells whose a property is that follows an object inside an object.
    private static DumpStep WithDoubt(in DumpStep step, in DumpPlace place, int start)
    {
        if (step.Node.Kind != ValueKind.Object || place.HasLines && place.Frame.Column > 0 || place.Frame.Depth == 0) return step;
        return step with { Repair = new RepairStep(RepairKind.Ambiguous, TextRange.FromBounds(start, step.End), "", "object", "") };
    }

    private long AddIndexOrKey(TextCursor cursor, in DumpPlace place, int column, List<DumpStep> steps)
    {
        int start = cursor.Position;
        if (IsSingleQuote(cursor.Next))
        {
            cursor.Position++;
            return AddQuotedKeys(cursor, start, place, isEscaped: false, steps);
        }
        cursor.TryReadInteger(out TextRange range);
        if (range.Length > 0 && TryReadArrow(ref cursor) && IsValueBehind(cursor))
            steps.Add(new DumpStep(DumpStepKind.Key, cursor.Position, new ValueNode(ValueKind.IndexKey, range)) { Column = column });
        return cursor.Position - start;
    }

    private static bool HoldsArrow(ReadOnlySpan<char> rest)
    {
        ReadOnlySpan<char> line = rest.UpTo(Reach.Name);
        return Lines.First(line).Contains("=>", StringComparison.Ordinal);
    }

    // virtual 'closure' '{closure}': what a closure is called, and none of its properties.
    private static bool AddClosureName(TextCursor cursor, List<DumpStep> steps)
    {
        if (!cursor.TryRead("virtual")) return false;
        ReadOnlySpan<char> rest = cursor.Rest.UpTo(Reach.Name);
        int end = rest.IndexOf('}');
        if (end < 0 || end + 1 >= rest.Length || !IsSingleQuote(rest[end + 1]) || rest[..end].Contains('=')) return false;
        steps.Add(new DumpStep(DumpStepKind.Note, cursor.Position + end + 2));
        return true;
    }

    // public ?Foo 'name' =>
    private long AddProperty(TextCursor cursor, in DumpPlace place, List<DumpStep> steps)
    {
        int start = cursor.Position;
        if (!TryReadVisibility(ref cursor)) return 1;
        int limit = Math.Min(place.Text.Length, cursor.Position + Reach.Name);
        while (cursor.Position < limit && !IsSingleQuote(cursor.Next))
        {
            if (cursor.Next is '\n' or '=') return cursor.Position - start;
            cursor.Position++;
        }
        if (cursor.Position >= limit) return cursor.Position - start;
        cursor.Position++;
        return AddQuotedKeys(cursor, start, place, isEscaped: false, steps) + cursor.Position - start;
    }

    // Each single quote behind which a length stands may end the string; that length then says how good it is.
    private long AddStrings(in DumpPlace place, in DumpString head, List<DumpStep> steps)
    {
        var reading = new StringReading(place.Text, Unit, XdebugEscapes.ReadInHtml, StringLayout.SingleLine);
        int position = head.Start;
        int limit = QuotedStringEnds.FurthestOf(place, head, hasEscapes: true);
        long read = 0;
        while (steps.Count < MostWays)
        {
            int next = place.Text[Math.Min(position, limit)..limit].IndexOfAny(_lengthHeads);
            if (next < 0) return read + limit - head.Start;
            position += next + LengthHead.Length;
            var cursor = new TextCursor(place.Text, position);
            if (!cursor.TryReadCount(out int declared) ||
                !TryFindQuote(place.Text, head.Start, position - LengthHead.Length, out int quote, out bool isCut))
                continue;
            var range = TextRange.FromBounds(position, cursor.Position);
            // Behind a length inside the string the string goes on.
            if (!cursor.TryRead(')') || IsSingleQuote(cursor.Next)) continue;
            DumpStep step = reading.Read(head with { Declared = declared, DeclaredRange = range }, quote, cursor.Position, isCut);
            read += quote - head.Start;
            if (step.Length is { IsExact: true })
            {
                steps.Insert(0, step);
                break;
            }
            steps.Add(step);
        }
        return read + position - head.Start;
    }

    // The closing quote before a length, behind which a string that was cut has three dots.
    private static bool TryFindQuote(ReadOnlySpan<char> text, int start, int end, out int quote, out bool isCut)
    {
        end = Blank.SkipBack(text, end, start);
        ReadOnlySpan<char> before = text[start..end];
        int length = before.EndsWith("...", StringComparison.Ordinal)
            ? before.Length - 3
            : before.EndsWith("…", StringComparison.Ordinal) ? before.Length - 1 : before.Length;
        isCut = length < before.Length;
        quote = start + length - 1;
        return length > 0 && IsSingleQuote(text[quote]);
    }
}
