using Cleanup.Grammars.Literals;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.SwiftPrint;

/// <summary>What Swift's <c>print()</c> and <c>debugPrint()</c> write of a value (stdlib/public/core/OutputStream.swift).</summary>
internal sealed class SwiftDialect : LiteralDialect
{
    /// <summary>What stands around a value that may be none.</summary>
    public const string Optional = "Optional";

    /// <summary>What stands around the keys of a dictionary of anything.</summary>
    public const string AnyKey = "AnyHashable";

    private static readonly StringEscapes _escapes = new("\\\"'nrt0", "\\\"'\n\r\t\0") { Braced = true };

    public override string Quotes => "\"";

    public override string Brackets => "[(";

    public override string[] Separators { get; } = [":"];

    public override IReadOnlyList<(string Word, ValueKind Kind)> Words { get; } =
    [
        ("nil", ValueKind.Null), ("true", ValueKind.True), ("false", ValueKind.False),
        ("nan", ValueKind.NotRepresentable), ("inf", ValueKind.NotRepresentable), ("-inf", ValueKind.NotRepresentable),
    ];

    public override bool HasBareKeys => true;

    public override bool BreaksOffAtCutOnly => true;

    public override StringEscapes EscapesIn(char quote) => _escapes;

    /// <summary>No other language has named fields in parentheses, or keys in a list.</summary>
    public override bool IsProven(LiteralTraits traits) => traits.HasFlag(LiteralTraits.OwnForm);

    public override int PrefixStart(ReadOnlySpan<char> text, int position, int floor)
    {
        if (text[position] == '[') return position;
        int name = OuterStart.OfName(text, position, floor, ".");
        if (text[position] != '(') return StandsInList(text, name, floor) ? name : position;
        return name == position || char.IsAsciiLetterUpper(text[name]) ? name : -1;
    }

    public override bool TryReadOwn(ref LiteralReader reader)
    {
        if (reader.Next == '[') return TryOpenList(ref reader);
        if (!char.IsAsciiLetter(reader.Next) || reader.IsAtWord()) return false;
        int end = reader.NameEnd(reader.Position, ".");
        ReadOnlySpan<char> name = reader.Text[reader.Position..end];
        ReadOnlySpan<char> last = DottedName.LastPart(name);
        ReadOnlySpan<char> behind = reader.Text[end..];
        if (last.IsEmpty || behind is not ['(', ..])
        {
            // main.Kind.rail
            return name.Contains('.') && reader.TryAddSource(end);
        }
        bool isStruct = IsField(reader.Text, end + 1) || behind is [_, ')', ..];
        // People write no Optional("x").
        if (name is Optional && behind is [_, '"' or '“' or (>= '0' and <= '9'), ..]) reader.Traits |= LiteralTraits.Object;
        reader.OpenOwn(end + 1, isStruct ? LiteralForm.Fields : LiteralForm.FirstArgument, ')');
        return true;
    }

    /// <summary>Whether the name of a field and its colon stand at a place.</summary>
    public static bool IsField(ReadOnlySpan<char> text, int position)
    {
        int end = position;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_')) end++;
        return end > position && text[end..] is [':', ' ', ..] && !char.IsAsciiDigit(text[position]);
    }

    /// <summary>Whether a bracket begins with the key of a dictionary: <c>["id":</c>, <c>[AnyHashable("id"):</c>, <c>[7:</c>.</summary>
    public static bool HasKey(ReadOnlySpan<char> text, int bracket)
    {
        ReadOnlySpan<char> key = text.From(bracket + 1, Reach.Word);
        if (key.StartsWith(AnyKey, StringComparison.Ordinal)) return true;
        int end = QuoteMark.FamilyOf(key is [] ? ' ' : key[0]) == QuoteFamily.Double
            ? 1 + key[1..].IndexOfAny("\"“”\n") + 1
            : JsonNumber.CountDigits(key);
        return end > 0 && end + 1 < key.Length && key[end] == ':' && key[end + 1] == ' ';
    }

    // A module stands in a list only, or the last word of a sentence would be one.
    private static bool StandsInList(ReadOnlySpan<char> text, int name, int floor) => name > floor && text[name - 1] is '[' or '(';

    // A dictionary has the brackets of a list: ["id": 7], and [:] when it is empty.
    private static bool TryOpenList(ref LiteralReader reader)
    {
        int position = reader.Position;
        if (reader.Rest.StartsWith("[:]", StringComparison.Ordinal))
        {
            reader.OpenOwn(position + 2, LiteralForm.Object, ']');
            return true;
        }
        if (!HasKey(reader.Text, position)) return false;
        reader.OpenOwn(position + 1, LiteralForm.Object, ']');
        return true;
    }
}
