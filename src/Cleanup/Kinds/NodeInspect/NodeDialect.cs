using Cleanup.Grammars.Literals;
using Cleanup.Values;

namespace Cleanup.Kinds.NodeInspect;

/// <summary>What Node's <c>util.inspect()</c> and <c>console.log()</c> print (node lib/internal/util/inspect.js).</summary>
internal sealed class NodeDialect : LiteralDialect
{
    private static readonly StringEscapes _escapes = new("\\'\"`nrtbfv", "\\'\"`\n\r\t\b\f\v")
    {
        Hexadecimal = true,
        Unicode = true,
        Braced = true,
    };

    public override string Quotes => "'\"`";

    public override string[] Separators { get; } = ["=>", ":"];

    public override IReadOnlyList<(string Word, ValueKind Kind)> Words { get; } =
    [
        ("null", ValueKind.Null), ("true", ValueKind.True), ("false", ValueKind.False), ("undefined", ValueKind.NotRepresentable),
        ("NaN", ValueKind.NotRepresentable), ("Infinity", ValueKind.NotRepresentable), ("-Infinity", ValueKind.NotRepresentable),
    ];

    public override Concatenation Concatenation => Concatenation.Plus;

    public override bool HasBareKeys => true;

    public override bool ListsHaveKeys => true;

    public override StringEscapes EscapesIn(char quote) => _escapes;

    /// <summary>JSON and source take double quotes without need, Perl has arrows in every map.</summary>
    public override bool IsProven(LiteralTraits traits)
    {
        if (traits.HasFlag(LiteralTraits.NeedlessDoubleQuotes)) return false;
        return traits.HasFlag(LiteralTraits.Arrow) ? traits.HasFlag(LiteralTraits.OwnForm) : traits != LiteralTraits.None;
    }

    // <ref *1> before a value that holds itself; Foo, Map(2), Uint8Array(3), [class A], [Object: null prototype] before its bracket.
    public override bool TrySkipPrefix(ref LiteralReader reader)
    {
        int end = NodeBrackets.PrefixEnd(reader.Text, reader.Position);
        if (end < 0) return false;
        reader.Position = end;
        reader.Traits |= LiteralTraits.OwnForm;
        return true;
    }

    public override int OmissionEnd(ReadOnlySpan<char> text, int position) => NodeSource.OmissionEnd(text, position);

    public override bool TryReadOwn(ref LiteralReader reader)
    {
        char next = reader.Next;
        int end = -1;
        if (next == '[') return TryReadBracketed(ref reader);
        if (next == '<' && NodeSource.HoleEnd(reader.Text, reader.Position) is > 0 and int holeEnd)
        {
            reader.AddOwn(ValueKind.NotRepresentable, holeEnd);
            return true;
        }
        if (next == '<') end = reader.AngleEnd(reader.Position);
        else if (next == '/') end = NodeSource.PatternEnd(reader.Text, reader.Position);
        else if (next == '-' || char.IsAsciiDigit(next)) return TryReadNumber(ref reader);
        else if (char.IsAsciiLetter(next)) end = NodeSource.NamedEnd(reader.Text, reader.Position);
        return reader.TryAddSource(end);
    }

    // [Circular *1] is null; [Object] and [Array] stand for what Node left out; [Function: f] is a string of its source.
    private static bool TryReadBracketed(ref LiteralReader reader)
    {
        int end = NodeBrackets.BracketedEnd(reader.Text, reader.Position);
        if (end < 0) return false;
        ReadOnlySpan<char> inner = reader.Text[(reader.Position + 1)..(end - 1)];
        bool isOmitted = NodeBrackets.IsOmittedType(inner);
        if (isOmitted) reader.Traits |= LiteralTraits.Omission;
        reader.AddOwn(isOmitted ||
            inner.StartsWith("Circular", StringComparison.Ordinal) ? ValueKind.NotRepresentable : ValueKind.Source, end);
        return true;
    }

    // 2031-04-05T06:07:00.000Z is what JSON has for a date, too; 12n is a number.
    private static bool TryReadNumber(ref LiteralReader reader)
    {
        if (NodeSource.DateEnd(reader.Text, reader.Position) is > 0 and int dateEnd)
        {
            reader.AddOwn(ValueKind.Text, dateEnd);
            return true;
        }
        int end = NodeSource.BigIntegerEnd(reader.Text, reader.Position);
        if (end >= 0) reader.AddOwn(ValueKind.Number, end, reader.Text[reader.Position..(end - 1)].ToString());
        return end >= 0;
    }
}
