using System.Globalization;
using Cleanup.Grammars.Literals;
using Cleanup.Grammars.Search;
using Cleanup.Json;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.GoPrint;

// Go's own syntax, as %#v prints it: no blank behind a colon, and none before a closing brace, where gofmt has some.
internal sealed partial class GoGrammar
{
    private static readonly StringEscapes _escapes = new("abfnrtv\\\"'", "\a\b\f\n\r\t\v\\\"'")
    {
        Hexadecimal = true,
        Unicode = true,
        LongUnicode = true,
        Bytes = true,
    };

    private static long ReadSyntaxMember(in DumpPlace place, List<DumpStep> steps)
    {
        TextCursor cursor = TextCursor.BehindBlanks(place.Text, place.Position);
        if (cursor.TryRead('}'))
        {
            steps.Add(new DumpStep(DumpStepKind.Close, cursor.Position));
            return 1;
        }
        if (place.Position != place.Frame.Mark && !cursor.TryRead(',')) return 1;
        cursor.SkipBlanks();
        if ((GoForm)place.Frame.Form == GoForm.SyntaxList) return ReadSyntax(place, cursor.Position, steps);
        int start = cursor.Position;
        if (cursor.TryReadQuote()) return AddStrings(place, cursor.Position, isKey: true, steps);
        if (GoKey.TryRead(place.Text, start, GoForm.Map, mayHoldBlanks: false, out GoKey key))
            steps.Add(Key(key, new ValueNode(ValueKind.NameKey, TextRange.FromBounds(key.Start, key.End))));
        return 1 + cursor.Position - place.Position;
    }

    private static long ReadSyntax(in DumpPlace place, int start, List<DumpStep> steps)
    {
        TextCursor cursor = TextCursor.BehindBlanks(place.Text, start);
        start = cursor.Position;
        if (cursor.TryReadQuote()) return AddStrings(place, cursor.Position, isKey: false, steps);
        cursor.TryRead('&');
        if (TryReadTyped(cursor, out DumpStep typed)) steps.Add(typed);
        else if (TryReadScalar(ref cursor, out ValueNode scalar) && IsFollowed(cursor))
            steps.Add(new DumpStep(DumpStepKind.Value, cursor.Position, scalar));
        return 1 + cursor.Position - start;
    }

    private static bool TryReadTyped(TextCursor cursor, out DumpStep step)
    {
        step = default;
        int end = GoType.EndOf(cursor.Text, cursor.Position, out bool isList);
        if (end == cursor.Position || end >= cursor.Text.Length || cursor.Text[end] != '{') return false;
        step = Open(isList ? GoForm.SyntaxList : GoForm.Syntax, end + 1);
        return true;
    }

    private static bool TryReadScalar(ref TextCursor cursor, out ValueNode node)
    {
        int start = cursor.Position;
        if (TryReadHexadecimal(ref cursor, out node)) return true;
        if (cursor.TryReadNumber(out TextRange number))
        {
            node = new ValueNode(ValueKind.Number, number);
            return true;
        }
        int type = cursor.Next == '(' ? EndOfParentheses(cursor.Text, start) : GoType.EndOf(cursor.Text, start, out _);
        bool isConverted = type > start && type < cursor.Text.Length && cursor.Text[type] == '(';
        int end = isConverted ? EndOfParentheses(cursor.Text, type) : type;
        var range = TextRange.FromBounds(start, Math.Max(start, end));
        cursor.Position = range.End;
        ReadOnlySpan<char> source = cursor.Text.Slice(range);
        node = new ValueNode(KindOf(source), range);
        return isConverted ? end > type : node.Kind != ValueKind.Source;
    }

    // (*main.In)(nil), (*main.In)(0xc0000a2020), time.Date(2031, …)
    private static ValueKind KindOf(ReadOnlySpan<char> source) => source switch
    {
        "true" => ValueKind.True,
        "false" => ValueKind.False,
        "nil" => ValueKind.Null,
        _ when source.EndsWith("(nil)", StringComparison.Ordinal) => ValueKind.Null,
        _ when source.Contains("(0x", StringComparison.Ordinal) => ValueKind.NotRepresentable,
        _ => ValueKind.Source,
    };

    private static bool TryReadHexadecimal(ref TextCursor cursor, out ValueNode node)
    {
        node = default;
        ReadOnlySpan<char> rest = cursor.Rest.UpTo("0x".Length + 8);
        if (!rest.StartsWith("0x", StringComparison.Ordinal)) return false;
        int length = 2;
        while (length < rest.Length && char.IsAsciiHexDigit(rest[length])) length++;
        if (!AsciiNumber.TryParseHexadecimal(rest[2..length], out int value)) return false;
        node = new ValueNode(ValueKind.Number, new TextRange(cursor.Position, length))
        {
            Value = value.ToString(CultureInfo.InvariantCulture),
        };
        cursor.Position += length;
        return true;
    }

    private static int EndOfParentheses(ReadOnlySpan<char> text, int start)
    {
        int depth = 0;
        int limit = Math.Min(text.Length, start + Reach.Name);
        for (int i = start; i < limit; i++)
        {
            if (text[i] == '(') depth++;
            else if (text[i] == ')' && --depth == 0) return i + 1;
        }
        return start;
    }

    // The first quotation mark that nothing escapes and behind which the value goes on, and others when they are asked for.
    private static long AddStrings(in DumpPlace place, int start, bool isKey, List<DumpStep> steps)
    {
        ReadOnlySpan<char> text = place.Text.UpTo(start + Reach.Block);
        int end = start;
        for (; end < text.Length && steps.Count < (place.IsThorough ? MostWays : 1); end++)
        {
            if (text[end] == '\\') end++;
            else if (QuoteMark.IsDouble(text[end]) && Follow(new TextCursor(place.Text, end + 1), isKey) is >= 0 and int behind)
                steps.Add(StringStep(text, start, end, behind, isKey) with
                {
                    HasOthers = !place.IsThorough,
                    Cost = steps.Count == 0 ? 0 : SearchCost.Swallowed,
                });
        }
        return end - start;
    }

    private static int Follow(TextCursor cursor, bool isKey)
    {
        if (!isKey) return IsFollowed(cursor) ? cursor.Position : -1;
        cursor.SkipBlanks();
        return cursor.TryRead(':') ? cursor.Position : -1;
    }

    private static bool IsFollowed(TextCursor cursor)
    {
        cursor.SkipBlanks();
        return cursor.Next is ',' or '}';
    }

    private static DumpStep StringStep(ReadOnlySpan<char> text, int start, int end, int behind, bool isKey)
    {
        var range = TextRange.FromBounds(start, end);
        var decoded = new CharBuffer();
        string? value = _escapes.TryDecode(text.Slice(range), decoded) ? decoded.Written.ToString() : null;
        return new DumpStep(isKey ? DumpStepKind.Key : DumpStepKind.Value, behind,
            new ValueNode(isKey ? ValueKind.NameKey : ValueKind.Text, range) { Value = value })
        {
            Mark = start,
        };
    }
}
