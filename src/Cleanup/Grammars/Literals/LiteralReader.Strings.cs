using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Grammars.Literals;

internal ref partial struct LiteralReader
{
    /// <summary>Reads the string, with all its parts, at <see cref="Position"/>; false when it does not end.</summary>
    public bool ReadString()
    {
        if (!ReadStringPart(Next, out TextRange content, out bool isDecoded)) return false;
        int start = content.Start;
        while (TryFindNextPart(Position, out int next))
        {
            if (!isDecoded) _decoded.Append(Text.Slice(content));
            isDecoded = true;
            Position = next;
            if (!ReadStringPart(Next, out content, out bool partIsDecoded)) return false;
            if (!partIsDecoded) _decoded.Append(Text.Slice(content));
        }
        Add(new ValueNode(ValueKind.Text, TextRange.FromBounds(start, content.End), Value: isDecoded ? TakeDecoded(content) : null));
        TrySkipOmission();
        return true;
    }

    /// <summary>Reads the string at <see cref="Position"/> by these escapes, as a value that JSON has no form for.</summary>
    public bool ReadStringAsSource(int start, StringEscapes escapes)
    {
        if (!OpensString(Next) || !TryReadContent(escapes, out TextRange content, out bool isDecoded)) return false;
        Traits |= LiteralTraits.OwnForm;
        Add(new ValueNode(ValueKind.Source, TextRange.FromBounds(start, Position),
            Value: isDecoded ? TakeDecoded(content) : Text.Slice(content).ToString()));
        return true;
    }

    private readonly string TakeDecoded(TextRange content)
    {
        if (_decoded.ReplaceLoneSurrogates(0)) _repairs.Add(new RepairStep(RepairKind.LoneSurrogate, content, "", "", "\uFFFD"));
        string value = _decoded.Written.ToString();
        _decoded.Clear();
        return value;
    }

    private bool ReadStringPart(char quote, out TextRange content, out bool isDecoded)
    {
        bool isDouble = QuoteMark.FamilyOf(quote) == QuoteFamily.Double;
        if (!TryReadContent(dialect.EscapesIn(isDouble ? '"' : '\''), out content, out isDecoded)) return false;
        if (!isDouble) Traits |= LiteralTraits.SingleQuotes;
        else if (Text.Slice(content).IndexOfAny('\'', '’', '‘') < 0) Traits |= LiteralTraits.NeedlessDoubleQuotes;
        return true;
    }

    private bool TryReadContent(StringEscapes escapes, out TextRange content, out bool isDecoded)
    {
        char quote = Next;
        int start = Position + 1;
        int end = mends ? FindMendedEnd(quote, start) : FindEnd(quote, start);
        isDecoded = false;
        content = default;
        if (end < 0)
        {
            _openString = start;
            return false;
        }
        if (quote > '\u007F' && !_typographicListed)
        {
            _typographicListed = true;
            _repairs.Add(new RepairStep(RepairKind.TypographicQuotes, TextRange.FromBounds(Position, start), "", quote.ToString(), "\""));
        }
        content = TextRange.FromBounds(start, end);
        isDecoded = escapes.TryDecode(Text[start..end], _decoded);
        Position = end + 1;
        (_lastString, _lastStringEnd) = (start, Position);
        return true;
    }

    // The first quote that no backslash escapes; -1 when the text or, where strings have no line breaks, the line ends before.
    private int FindEnd(char quote, int start)
    {
        ReadOnlySpan<char> stops = dialect.HasRawLineBreaks ? [quote, '\\'] : [quote, '\\', '\n', '\r'];
        int position = start;
        while (position < Text.Length)
        {
            int stop = Text[position..].IndexOfAny(stops);
            if (stop < 0) break;
            position += stop;
            if (Text[position] == quote) return position;
            if (Text[position] != '\\') break;
            position += 2;
        }
        _extraSteps += Math.Min(position, Text.Length) - start;
        return -1;
    }

    // Where the next part of a string that the language's printer broke up begins.
    private readonly bool TryFindNextPart(int position, out int next)
    {
        next = position;
        if (dialect.Concatenation == Concatenation.None) return false;
        var cursor = TextCursor.BehindBlanks(Text, position);
        char joint = dialect.Concatenation switch { Concatenation.Dot => '.', Concatenation.Plus => '+', _ => '\0' };
        if (joint != '\0')
        {
            if (!cursor.TryRead(joint)) return false;
            cursor.SkipBlanks();
        }
        next = cursor.Position;
        return next > position && !cursor.AtEnd && OpensString(cursor.Next);
    }
}
