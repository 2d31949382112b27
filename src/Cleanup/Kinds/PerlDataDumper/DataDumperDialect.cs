using Cleanup.Grammars.Literals;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.PerlDataDumper;

/// <summary>What Perl's <c>Data::Dumper</c> prints, at any Indent, with Useqq, Terse or Pair.</summary>
internal sealed class DataDumperDialect : LiteralDialect
{
    private static readonly StringEscapes _single = new("\\'", "\\'");

    private static readonly StringEscapes _double = new("\\\"$@nrtfabe", "\\\"$@\n\r\t\f\a\b\u001b")
    {
        Hexadecimal = true,
        Braced = true,
        Octal = true,
    };

    // What Perl writes for code, patterns and file handles.
    private static readonly string[] _sources = ["sub", "qr", "do", "*"];

    public override string Quotes => "'\"";

    public override string[] Separators { get; } = ["=>", ":"];

    public override IReadOnlyList<(string Word, ValueKind Kind)> Words { get; } = [("undef", ValueKind.Null)];

    public override bool HasRawLineBreaks => true;

    public override bool HasWholeScalars => true;

    public override string NullKey => "";

    public override StringEscapes EscapesIn(char quote) => quote == '"' ? _double : _single;

    public override bool IsProven(LiteralTraits traits) => (traits & (LiteralTraits.Arrow | LiteralTraits.OwnForm)) != LiteralTraits.None;

    // $VAR1 = before the whole, \ before what a reference leads to.
    public override bool TrySkipPrefix(ref LiteralReader reader)
    {
        if (reader.Next == '\\' && reader.Rest.Length > 1 && reader.Rest[1] is not ('*' or '$' or '@' or '%' or '&'))
        {
            reader.Position++;
            return true;
        }
        int behind = BehindAssignment(reader.Text, reader.Position);
        if (behind < 0) return false;
        reader.Position = behind;
        reader.Traits |= LiteralTraits.OwnForm;
        return true;
    }

    public override bool TryReadOwn(ref LiteralReader reader)
    {
        if (reader.IsAt("bless")) return TryOpenBless(ref reader);
        // $VAR1->{'a'}[0], \$VAR1, @{$VAR1}: what was printed before.
        if (reader.Next is '$' or '@' or '%' or '\\' && IsBack(reader.Rest))
        {
            reader.AddOwn(ValueKind.NotRepresentable, BackEnd(ref reader));
            return true;
        }
        foreach (string source in _sources)
        {
            if (!reader.Rest.StartsWith(source, StringComparison.Ordinal) &&
                !(reader.Next == '\\' && reader.Rest[1..].StartsWith(source, StringComparison.Ordinal)))
                continue;
            return reader.TryAddSource(SourceEnd(ref reader));
        }
        return false;
    }

    public override int SkipSuffix(ReadOnlySpan<char> text, int position)
    {
        var cursor = TextCursor.BehindBlanks(text, position);
        return cursor.TryRead(';') ? cursor.Position : position;
    }

    /// <summary>The offset behind <c>$VAR1 =</c> at a place; -1 when it does not stand there.</summary>
    public static int BehindAssignment(ReadOnlySpan<char> text, int position)
    {
        const string name = "$VAR";
        if (!text[position..].StartsWith(name, StringComparison.Ordinal)) return -1;
        var cursor = new TextCursor(text, position + name.Length);
        if (!cursor.TryReadCount(out _)) return -1;
        cursor.SkipBlanks();
        return cursor.TryRead('=') && cursor.Next is not ('>' or '=') ? cursor.Position : -1;
    }

    private static bool TryOpenBless(ref LiteralReader reader)
    {
        var cursor = TextCursor.BehindBlanks(reader.Text, reader.Position + "bless".Length);
        if (!cursor.TryRead('(')) return false;
        reader.OpenOwn(cursor.Position, LiteralForm.FirstArgument, ')');
        return true;
    }

    private static bool IsBack(ReadOnlySpan<char> text)
    {
        text = text.TrimStart("\\@%${");
        return text.StartsWith("VAR", StringComparison.Ordinal) && text.Length > 3 && char.IsAsciiDigit(text[3]);
    }

    private static int BackEnd(ref LiteralReader reader)
    {
        int end = reader.Position;
        while (end < reader.Text.Length && reader.Text[end] is '\\' or '@' or '%' or '$') end++;
        if (end < reader.Text.Length && reader.Text[end] != '{') end = reader.NameEnd(end, "");
        while (end < reader.Text.Length)
        {
            int bracket = reader.Text[end..].StartsWith("->", StringComparison.Ordinal) ? end + 2 : end;
            if (bracket >= reader.Text.Length || reader.Text[bracket] is not ('{' or '[') ||
                reader.BracketsEnd(bracket) is not (> 0 and int behind))
                break;
            end = behind;
        }
        return end;
    }

    private static int SourceEnd(ref LiteralReader reader)
    {
        int start = reader.Next == '\\' ? reader.Position + 1 : reader.Position;
        if (reader.Text[start] == '*') return Math.Max(reader.NameEnd(start + 1, ":{}'$"), start + 1);
        int name = reader.NameEnd(start, "");
        var cursor = TextCursor.BehindBlanks(reader.Text, name);
        if (cursor.Next == '{') return reader.BracketsEnd(cursor.Position);
        return reader.Text[start..].StartsWith("qr/", StringComparison.Ordinal) ? PatternEnd(reader.Text, name + 1) : -1;
    }

    // Behind the slash and the flags of qr/…/i.
    private static int PatternEnd(ReadOnlySpan<char> text, int position)
    {
        for (int end = position; end < Math.Min(text.Length, position + Reach.Line); end++)
        {
            if (text[end] == '\\') end++;
            else if (text[end] == '/')
            {
                do end++;
                while (end < text.Length && char.IsAsciiLetterLower(text[end]));
                return end;
            }
        }
        return -1;
    }
}
