using Cleanup.Grammars.Literals;
using Cleanup.Values;

namespace Cleanup.Kinds.NodeInspect;

/// <summary>What Node's <c>util.inspect()</c> and <c>console.log()</c> print (node lib/internal/util/inspect.js).</summary>
internal sealed class NodeDialect : LiteralDialect
{
    private static readonly StringEscapes _escapes = new("\\'\"`nrtbfv", "\\'\"`\n\r\t\b\f\v") { Hexadecimal = true, Unicode = true, Braced = true };

    public override string Quotes => "'\"`";

    public override IReadOnlyList<string> Separators { get; } = ["=>", ":"];

    public override IReadOnlyList<(string Word, DumpNodeKind Kind)> Words { get; } =
    [
        ("null", DumpNodeKind.Null), ("true", DumpNodeKind.True), ("false", DumpNodeKind.False), ("undefined", DumpNodeKind.NotRepresentable),
        ("NaN", DumpNodeKind.NotRepresentable), ("Infinity", DumpNodeKind.NotRepresentable), ("-Infinity", DumpNodeKind.NotRepresentable),
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
        int end = NodeSource.PrefixEnd(reader.Text, reader.Position);
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
            reader.AddNothing(holeEnd);
            return true;
        }
        if (next == '<') end = reader.AngleEnd(reader.Position);
        else if (next == '/') end = NodeSource.PatternEnd(reader.Text, reader.Position);
        else if (next == '-' || char.IsAsciiDigit(next)) return TryReadNumber(ref reader);
        else if (char.IsAsciiLetter(next)) end = NodeSource.NamedEnd(reader.Text, reader.Position);
        if (end <= reader.Position) return false;
        reader.AddSource(end);
        return true;
    }

    // [Circular *1] is null; [Object] and [Array] stand for what Node left out; [Function: f] is a string of its source.
    private static bool TryReadBracketed(ref LiteralReader reader)
    {
        int end = NodeSource.BracketedEnd(reader.Text, reader.Position);
        if (end < 0) return false;
        ReadOnlySpan<char> inner = reader.Text[(reader.Position + 1)..(end - 1)];
        if (NodeSource.IsOmittedType(inner))
        {
            reader.Traits |= LiteralTraits.Omission;
            reader.AddNothing(end);
        }
        else if (inner.StartsWith("Circular", StringComparison.Ordinal))
        {
            reader.AddNothing(end);
        }
        else
        {
            reader.AddSource(end);
        }
        return true;
    }

    // 2031-04-05T06:07:00.000Z is what JSON has for a date, too; 12n is a number.
    private static bool TryReadNumber(ref LiteralReader reader)
    {
        int end = NodeSource.DateEnd(reader.Text, reader.Position);
        if (end > 0)
        {
            reader.Traits |= LiteralTraits.OwnForm;
            reader.Add(new DumpNode(DumpNodeKind.Text, TextRange.FromBounds(reader.Position, end)));
            reader.Position = end;
            return true;
        }
        end = NodeSource.BigIntegerEnd(reader.Text, reader.Position);
        if (end < 0) return false;
        reader.Traits |= LiteralTraits.OwnForm;
        reader.Add(new DumpNode(DumpNodeKind.Number, TextRange.FromBounds(reader.Position, end), Value: reader.Text[reader.Position..(end - 1)].ToString()));
        reader.Position = end;
        return true;
    }
}
