using Cleanup.Grammars.Literals;
using Cleanup.Values;

namespace Cleanup.Kinds.RubyInspect;

/// <summary>What Ruby's <c>inspect</c>, <c>p</c> and <c>pp</c> print, with the arrows of Ruby up to 3.3 and the colons of 3.4.</summary>
internal sealed class RubyDialect : LiteralDialect
{
    private static readonly StringEscapes _escapes = new("\\\"#nrteabfvs0", "\\\"#\n\r\t\u001b\a\b\f\v \0")
    {
        Hexadecimal = true,
        Unicode = true,
        Braced = true,
        Bytes = true,
    };

    public override string Quotes => "\"";

    public override string[] Separators { get; } = ["=>", ":"];

    public override IReadOnlyList<(string Word, ValueKind Kind)> Words { get; } =
    [
        ("nil", ValueKind.Null), ("true", ValueKind.True), ("false", ValueKind.False),
        ("NaN", ValueKind.NotRepresentable), ("Infinity", ValueKind.NotRepresentable), ("-Infinity", ValueKind.NotRepresentable),
    ];

    public override Concatenation Concatenation => Concatenation.Plus;

    public override bool HasBareKeys => true;

    public override string NullKey => "";

    public override StringEscapes EscapesIn(char quote) => _escapes;

    // A relation shows ten records: [#<Post id: 1>, ...]
    public override int OmissionEnd(ReadOnlySpan<char> text, int position) =>
        text[position..].StartsWith("...]", StringComparison.Ordinal) ? position + "...".Length : -1;

    public override bool IsProven(LiteralTraits traits) =>
        (traits & (LiteralTraits.Arrow | LiteralTraits.OwnForm | LiteralTraits.OwnWord | LiteralTraits.BareKey)) != LiteralTraits.None;

    public override bool TryReadOwn(ref LiteralReader reader)
    {
        char next = reader.Next;
        if (next == ':') return TryReadSymbol(ref reader);
        if (next == '#') return TryReadObject(ref reader);
        if (next == '<') return TryReadContent(ref reader, reader.Position - 1);
        if (next == '(') return reader.TryAddSource(RubySource.NumberEnd(reader.Text, reader.Position));
        if (next == '/') return reader.TryAddSource(RubySource.PatternEnd(reader.Text, reader.Position));
        if (next == '-' || char.IsAsciiDigit(next)) return reader.TryAddSource(RubyTime.NumericEnd(reader.Text, reader.Position));
        if (!char.IsAsciiLetter(next) || reader.IsAtWord()) return false;
        // A class: String, My::Class; and what an object of Rails writes without quotes: type=blank.
        return reader.TryAddSource(RubyTime.NamedEnd(reader.Text, reader.Position)) ||
            (char.IsAsciiLetterUpper(next) || reader.IsFieldValue) && reader.TryAddSource(reader.NameEnd(reader.Position, ":"));
    }

    private static bool TryReadSymbol(ref LiteralReader reader)
    {
        int start = reader.Position + 1;
        if (start >= reader.Text.Length) return false;
        reader.Traits |= LiteralTraits.OwnForm;
        if (reader.OpensString(reader.Text[start]))
        {
            reader.Position = start;
            return reader.ReadString();
        }
        int end = RubySource.SymbolEnd(reader.Text, start);
        if (end == start) return false;
        reader.Add(ValueKind.Text, start, end);
        return true;
    }

    // #<struct Post id=1>, #<Post:0x00007f @id=1>, #<OpenStruct id=1>, #<Post id: 1>, #<Set: {1}>, #<ActiveRecord::Relation [1]>; any other
    // is a string of its source.
    private static bool TryReadObject(ref LiteralReader reader)
    {
        if (!reader.Rest.StartsWith("#<", StringComparison.Ordinal)) return false;
        const string set = "#<Set:";
        if (reader.Rest.StartsWith(set, StringComparison.Ordinal))
        {
            reader.OpenObject(reader.Position + set.Length, LiteralForm.ListArgument);
            return true;
        }
        const string empty = "#<OpenStruct";
        bool isEmpty = reader.Rest.StartsWith(empty + ">", StringComparison.Ordinal);
        int fields = isEmpty ? reader.Position + empty.Length : RubySource.FieldsStart(reader.Text, reader.Position);
        if (fields > 0)
        {
            reader.OpenObject(fields, LiteralForm.Fields);
            return true;
        }
        if (TryReadContent(ref reader, reader.Position)) return true;
        int end = reader.AngleEnd(reader.Position);
        if (end > 0 && reader.Text[reader.Position..end].EndsWith("...>", StringComparison.Ordinal))
        {
            reader.AddOwn(ValueKind.NotRepresentable, end);
            return true;
        }
        return reader.TryAddSource(end);
    }

    private static bool TryReadContent(ref LiteralReader reader, int start)
    {
        if (RubySource.ContentStart(reader.Text, start) is not (> 0 and int content)) return false;
        reader.OpenObject(content, LiteralForm.FirstArgument);
        return true;
    }
}
