using Cleanup.Grammars.Literals;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.PythonRepr;

/// <summary>What Python's <c>repr()</c> and <c>pprint</c> print (CPython Objects/*object.c, Lib/pprint.py, Lib/collections).</summary>
internal sealed class PythonDialect : LiteralDialect
{
    private const string RemainingElements = "'...(remaining elements truncated)...'";
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
        ("array", LiteralForm.ListArgument), ("namespace", LiteralForm.Fields), ("odict_items", LiteralForm.MapArgument),
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

    public override int PrefixStart(ReadOnlySpan<char> text, int position, int floor) => PythonStart.OfPrefix(text, position, floor);

    // array([0, 1, ..., 98, 99]), and what Django shows of a long list.
    public override int OmissionEnd(ReadOnlySpan<char> text, int position)
    {
        ReadOnlySpan<char> rest = text[position..];
        if (rest.StartsWith(RemainingElements, StringComparison.Ordinal)) return position + RemainingElements.Length;
        return rest.StartsWith("...,", StringComparison.Ordinal) && rest is [_, _, _, _, ' ' or '\n', ..] ? position + "...".Length : -1;
    }

    public override bool TryReadOwn(ref LiteralReader reader)
    {
        if (reader.Next is '<') return TryReadObject(ref reader);
        if (reader.Next is '-' || char.IsAsciiDigit(reader.Next)) return TryReadPointed(ref reader);
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
        return name.Length > 1 && char.IsAsciiLetterUpper(name[0]) || FormOf(name) is not null;
    }

    // OrderedDict, ReturnDict, ImmutableMultiDict: what libraries derive from a container has its name.
    private static LiteralForm? FormOf(ReadOnlySpan<char> name)
    {
        foreach ((string container, LiteralForm form) in _containers)
        {
            if (name.SequenceEqual(container)) return form;
        }
        if (name.EndsWith("Dict", StringComparison.Ordinal)) return LiteralForm.MapArgument;
        bool isList = name.EndsWith("List", StringComparison.Ordinal) || name.EndsWith("Set", StringComparison.Ordinal);
        return isList ? LiteralForm.ListArgument : null;
    }

    // <QuerySet [1]>; any other is a string of its source.
    private static bool TryReadObject(ref LiteralReader reader)
    {
        if (PythonObject.ContentStart(reader.Text, reader.Position) is > 0 and int content)
        {
            reader.OpenObject(content, LiteralForm.FirstArgument);
            return true;
        }
        if (PythonObject.TitleStart(reader.Text, reader.Position) > 0) reader.Traits |= LiteralTraits.Object;
        return reader.TryAddSource(reader.AngleEnd(reader.Position));
    }

    private static bool TryReadCall(ref LiteralReader reader)
    {
        int end = reader.NameEnd(reader.Position, ".");
        if (end == reader.Position || end >= reader.Text.Length) return false;
        // dtype=int8
        if (reader.Text[end] != '(')
            return reader.IsFieldValue && !reader.IsAtWord() && reader.Text[end] is ',' or ')' && reader.TryAddSource(end);
        ReadOnlySpan<char> name = reader.Text[reader.Position..end];
        name = DottedName.LastPart(name);
        // "...(" is how JavaScript spreads a list.
        if (name.IsEmpty) return false;
        int field = reader.NameEnd(end + 1, "");
        bool hasFields = field > end + 1 && field < reader.Text.Length && reader.Text[field] == '=';
        if (FormOf(name) is { } form && (form == LiteralForm.Fields || !hasFields))
        {
            reader.OpenOwn(end + 1, form, ')');
            return true;
        }
        // Post(id=1): a data class or a named tuple. The library's own values have small letters: timedelta(days=2).
        if (char.IsAsciiLetterUpper(name[0]) && hasFields)
        {
            reader.OpenOwn(end + 1, LiteralForm.Fields, ')');
            return true;
        }
        return reader.TryAddSource(reader.BracketsEnd(end));
    }

    // 1. in an array: JSON's numbers do not end so.
    private static bool TryReadPointed(ref LiteralReader reader)
    {
        int end = reader.Position + 1;
        while (end < reader.Text.Length && char.IsAsciiDigit(reader.Text[end])) end++;
        if (end + 1 >= reader.Text.Length || reader.Text[end] != '.' || char.IsAsciiLetterOrDigit(reader.Text[end + 1])) return false;
        reader.Add(ValueKind.Number, reader.Position, end + 1, reader.Text[reader.Position..end].ToString());
        return true;
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
