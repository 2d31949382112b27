using Cleanup.Grammars.Literals;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.PythonRepr;

/// <summary>What Python's <c>repr()</c> and <c>pprint</c> print (CPython Objects/*object.c, Lib/pprint.py, Lib/collections).</summary>
internal sealed class PythonDialect : LiteralDialect
{
    private const string Letters = "\\'\"nrtabfv\n";
    private const string Meanings = "\\'\"\n\r\t\a\b\f\v\n";

    private static readonly StringEscapes _text = new(Letters, Meanings)
    {
        Hexadecimal = true,
        Unicode = true,
        LongUnicode = true,
        Octal = true,
    };
    private static readonly StringEscapes _bytes = new(Letters, Meanings) { Hexadecimal = true, Bytes = true };

    // The value is the list or the map among the arguments.
    private static readonly (string Name, LiteralForm Form)[] _containers =
    [
        ("OrderedDict", LiteralForm.MapArgument), ("defaultdict", LiteralForm.MapArgument), ("Counter", LiteralForm.MapArgument),
        ("mappingproxy", LiteralForm.MapArgument), ("ChainMap", LiteralForm.MapArgument),
        ("set", LiteralForm.ListArgument), ("frozenset", LiteralForm.ListArgument), ("deque", LiteralForm.ListArgument),
        ("array", LiteralForm.ListArgument),
        ("dict_keys", LiteralForm.ListArgument), ("dict_values", LiteralForm.ListArgument), ("dict_items", LiteralForm.ListArgument),
    ];

    public override string Quotes => "'\"";

    public override string Brackets => "[{(";

    public override string[] Separators { get; } = [":"];

    public override IReadOnlyList<(string Word, ValueKind Kind)> Words { get; } =
    [
        ("None", ValueKind.Null), ("True", ValueKind.True), ("False", ValueKind.False), ("nan", ValueKind.NotRepresentable),
        ("inf", ValueKind.NotRepresentable), ("-inf", ValueKind.NotRepresentable), ("Ellipsis", ValueKind.NotRepresentable),
        ("NotImplemented", ValueKind.NotRepresentable),
    ];

    public override Concatenation Concatenation => Concatenation.Blanks;

    public override StringEscapes EscapesIn(char quote) => _text;

    /// <summary>JSON has all that Python has but these.</summary>
    public override bool IsProven(LiteralTraits traits) =>
        (traits & (LiteralTraits.SingleQuotes | LiteralTraits.OwnWord | LiteralTraits.OwnForm)) != LiteralTraits.None;

    public override bool TryReadOwn(ref LiteralReader reader)
    {
        if (reader.Next is '<') return reader.TryAddSource(reader.AngleEnd(reader.Position));
        if (reader.Next is '(') return IsComplex(reader.Rest) && reader.TryAddSource(reader.BracketsEnd(reader.Position));
        if (reader.Next is 'b' && reader.Rest.Length > 1 && reader.OpensString(reader.Rest[1]))
        {
            reader.Position++;
            return reader.ReadStringAsSource(reader.Position - 1, _bytes);
        }
        return TryReadCall(ref reader);
    }

    /// <summary>Whether a call of this name at the start of a dump is one: a container of the library, or a class.</summary>
    public static bool IsCallable(ReadOnlySpan<char> name)
    {
        foreach ((string container, LiteralForm form) in _containers)
        {
            if (form == LiteralForm.MapArgument && name.SequenceEqual(container)) return true;
        }
        return name.Length > 1 && char.IsAsciiLetterUpper(name[0]);
    }

    private static bool TryReadCall(ref LiteralReader reader)
    {
        int end = reader.NameEnd(reader.Position, ".");
        if (end == reader.Position || end >= reader.Text.Length || reader.Text[end] != '(') return false;
        ReadOnlySpan<char> name = reader.Text[reader.Position..end];
        name = DottedName.LastPart(name);
        // "...(" is how JavaScript spreads a list.
        if (name.IsEmpty) return false;
        foreach ((string container, LiteralForm form) in _containers)
        {
            if (!name.SequenceEqual(container)) continue;
            reader.OpenOwn(end + 1, form, ')');
            return true;
        }
        // Post(id=1): a data class or a named tuple. The library's own values have small letters: timedelta(days=2).
        int field = reader.NameEnd(end + 1, "");
        if (char.IsAsciiLetterUpper(name[0]) && field > end + 1 && field < reader.Text.Length && reader.Text[field] == '=')
        {
            reader.OpenOwn(end + 1, LiteralForm.Fields, ')');
            return true;
        }
        return reader.TryAddSource(reader.BracketsEnd(end));
    }

    // (1+2j)
    private static bool IsComplex(ReadOnlySpan<char> text)
    {
        int end = 1;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '+' or '-' or '.' or 'e' or 'n' or 'a' or 'i' or 'f'))
            end++;
        return text[end..].StartsWith("j)", StringComparison.Ordinal);
    }
}
