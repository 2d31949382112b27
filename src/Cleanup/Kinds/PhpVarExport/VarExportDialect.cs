using Cleanup.Grammars.Literals;
using Cleanup.Values;

namespace Cleanup.Kinds.PhpVarExport;

/// <summary>What PHP's <c>var_export()</c> prints (php-src ext/standard/var.c).</summary>
internal sealed class VarExportDialect : LiteralDialect
{
    private const string LongestNegative = "-9223372036854775807-1";

    private static readonly StringEscapes _single = new("\\'", "\\'");
    private static readonly StringEscapes _double = new("\\\"", "\\\"") { Octal = true };

    public override string Quotes => "'\"";

    public override string Brackets => "";

    public override string[] Separators { get; } = ["=>"];

    public override IReadOnlyList<(string Word, ValueKind Kind)> Words { get; } =
    [
        ("NULL", ValueKind.Null), ("true", ValueKind.True), ("false", ValueKind.False),
        ("NAN", ValueKind.NotRepresentable), ("INF", ValueKind.NotRepresentable), ("-INF", ValueKind.NotRepresentable),
    ];

    public override Concatenation Concatenation => Concatenation.Dot;

    public override bool HasRawLineBreaks => true;

    public override StringEscapes EscapesIn(char quote) => quote == '"' ? _double : _single;

    public override bool IsProven(LiteralTraits traits) => traits.HasFlag(LiteralTraits.OwnForm);

    public override bool TryReadOwn(ref LiteralReader reader)
    {
        if (reader.IsAt(LongestNegative))
        {
            reader.Add(ValueKind.Number, reader.Position, reader.Position + LongestNegative.Length, "-9223372036854775808");
            return true;
        }
        int parenthesis = VarExportStart.Parenthesis(reader.Text, reader.Position, out LiteralForm form);
        if (parenthesis < 0) return TryReadCase(ref reader);
        // An object is a call around an array, and both are closed.
        if (form == LiteralForm.FirstArgument)
        {
            reader.OpenOwn(parenthesis, LiteralForm.FirstArgument, ')');
            parenthesis = reader.Text[parenthesis..].IndexOf('(') + parenthesis + 1;
            form = LiteralForm.Object;
        }
        reader.OpenOwn(parenthesis, form, ')');
        return true;
    }

    // \Suit::Hearts, and Suit::Hearts before PHP 8.2.
    private static bool TryReadCase(ref LiteralReader reader)
    {
        int start = reader.Next == '\\' ? reader.Position + 1 : reader.Position;
        int end = reader.NameEnd(start, "\\:");
        ReadOnlySpan<char> name = reader.Text[start..end];
        int colons = name.IndexOf("::", StringComparison.Ordinal);
        if (colons < 1 || colons + 2 >= name.Length) return false;
        reader.Add(ValueKind.Text, start, end);
        return true;
    }
}
