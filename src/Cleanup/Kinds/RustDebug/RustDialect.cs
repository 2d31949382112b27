using Cleanup.Grammars.Literals;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.RustDebug;

/// <summary>What Rust's derived <c>Debug</c> prints (library/core/src/fmt/builders.rs), on one line or, by <c>{:#?}</c>, on many.</summary>
internal sealed class RustDialect : LiteralDialect
{
    private static readonly StringEscapes _escapes = new("\\\"'nrt0", "\\\"'\n\r\t\0") { Braced = true };

    /// <summary>Enums of the library whose one field is the value.</summary>
    public static string[] Wrappers { get; } = ["Some", "Ok", "Err"];

    public override string Quotes => "\"";

    public override string Brackets => "[{(";

    public override string[] Separators { get; } = [":"];

    public override IReadOnlyList<(string Word, ValueKind Kind)> Words { get; } =
    [
        ("None", ValueKind.Null), ("true", ValueKind.True), ("false", ValueKind.False),
        ("NaN", ValueKind.NotRepresentable), ("inf", ValueKind.NotRepresentable), ("-inf", ValueKind.NotRepresentable),
    ];

    public override bool HasBareKeys => true;

    public override bool BreaksOffAtCutOnly => true;

    public override StringEscapes EscapesIn(char quote) => _escapes;

    /// <summary>JSON has all but the names.</summary>
    public override bool IsProven(LiteralTraits traits) => traits.HasFlag(LiteralTraits.OwnForm);

    public override int PrefixStart(ReadOnlySpan<char> text, int position, int floor)
    {
        if (text[position] != '(') return position;
        // Some(Post {: the name belongs to it; of a call in source nothing does.
        int name = OuterStart.OfName(text, position, floor, "");
        return name == position || IsName(text, name) ? name : -1;
    }

    // Post { id: 1, .. }: the program left something out.
    public override int OmissionEnd(ReadOnlySpan<char> text, int position) =>
        text[position..].StartsWith("..", StringComparison.Ordinal) && text[(position + 2)..].TrimStart() is ['}', ..] ? position + 2 : -1;

    public override bool TryReadOwn(ref LiteralReader reader)
    {
        if (reader.Next == '\'') return TryReadCharacter(ref reader);
        if (!IsName(reader.Text, reader.Position) || reader.IsAtWord()) return false;
        int end = reader.NameEnd(reader.Position, "");
        ReadOnlySpan<char> behind = reader.Text[end..];
        if (behind is ['(', ..])
        {
            bool isWrapper = reader.Text[reader.Position..end].EqualsAny(Wrappers);
            // People write no Some("x").
            if (isWrapper && behind is [_, '"' or '“' or (>= '0' and <= '9'), ..]) reader.Traits |= LiteralTraits.Object;
            reader.OpenOwn(end + 1, isWrapper ? LiteralForm.FirstArgument : LiteralForm.List, ')');
        }
        else if (behind is [' ', '{', ..]) reader.OpenOwn(end + 2, LiteralForm.Object, '}');
        // A variant without fields.
        else reader.AddOwn(ValueKind.Text, end);
        return true;
    }

    /// <summary>The start of the name before a brace, and a blank, or before a parenthesis; -1 when none stands there.</summary>
    public static int NameStart(ReadOnlySpan<char> text, int bracket, int floor)
    {
        int end = text[bracket] == '{' && bracket > floor ? bracket - 1 : bracket;
        int start = OuterStart.OfName(text, end, floor, "");
        return start < end && IsName(text, start) && (end == bracket || text[end] == ' ') ? start : -1;
    }

    private static bool IsName(ReadOnlySpan<char> text, int position) => char.IsAsciiLetterUpper(text[position]);

    // 'a', '\'', '\u{200b}'
    private static bool TryReadCharacter(ref LiteralReader reader)
    {
        int start = reader.Position + 1;
        ReadOnlySpan<char> near = reader.Text.From(start, Reach.Word);
        int length = near.StartsWith("\\'", StringComparison.Ordinal) ? 2 : near.IndexOf('\'');
        if (length <= 0 || length > 2 && near[0] != '\\' || length >= near.Length || near[length] != '\'') return false;
        reader.Add(ValueKind.Text, start, start + length);
        reader.Position++;
        return true;
    }
}
