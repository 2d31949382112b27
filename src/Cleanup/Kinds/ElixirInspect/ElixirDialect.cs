using Cleanup.Grammars.Literals;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.ElixirInspect;

/// <summary>What Elixir's <c>inspect</c> prints (lib/elixir/lib/inspect.ex).</summary>
internal sealed class ElixirDialect : LiteralDialect
{
    private static readonly StringEscapes _escapes = new("\\\"#nrteabfvsd0", "\\\"#\n\r\t\u001b\a\b\f\v \u007f\0")
    {
        Hexadecimal = true,
        Unicode = true,
        Braced = true,
    };

    public override string Quotes => "\"";

    public override string[] Separators { get; } = ["=>", ":"];

    public override IReadOnlyList<(string Word, ValueKind Kind)> Words { get; } =
        [("nil", ValueKind.Null), ("true", ValueKind.True), ("false", ValueKind.False)];

    public override bool HasBareKeys => true;

    public override bool BreaksOffAtCutOnly => true;

    public override string NullKey => "nil";

    public override StringEscapes EscapesIn(char quote) => _escapes;

    /// <summary>Keys without quotes alone may be JavaScript's.</summary>
    public override bool IsProven(LiteralTraits traits) => traits.HasFlag(LiteralTraits.OwnForm);

    public override bool IsSymbol(ReadOnlySpan<char> word) => word is [':', _, ..];

    // [1, 2, ...]: no more than fifty are shown.
    public override int OmissionEnd(ReadOnlySpan<char> text, int position)
    {
        bool isOne = text[position..].StartsWith("...", StringComparison.Ordinal) && text[(position + 3)..].TrimStart() is [']' or '}', ..];
        return isOne ? position + 3 : -1;
    }

    public override bool TryReadOwn(ref LiteralReader reader) => reader.Next switch
    {
        '%' => TryOpenMap(ref reader),
        '{' => TryOpen(ref reader, LiteralForm.List, '}'),
        '[' when IsKey(reader.Text, Blank.Skip(reader.Text, reader.Position + 1)) => TryOpen(ref reader, LiteralForm.Object, ']'),
        ':' => TryReadAtom(ref reader),
        '#' => TryReadOpaque(ref reader),
        '~' => reader.TryAddSource(SigilEnd(reader.Text, reader.Position)),
        '&' => reader.TryAddSource(FunctionEnd(reader.Text, reader.Position)),
        '<' => reader.TryAddSource(reader.AngleEnd(reader.Position)),
        >= '0' and <= '9' => reader.TryAddSource(RangeEnd(reader.Text, reader.Position)),
        _ => char.IsAsciiLetterUpper(reader.Next) && TryReadModule(ref reader),
    };

    /// <summary>Behind the brace of <c>%{</c> or <c>%Site.Post{</c>; -1 when there is none.</summary>
    public static int MapStart(ReadOnlySpan<char> text, int percent)
    {
        int end = NameBehind(text, percent + 1);
        return end < text.Length && text[end] == '{' ? end + 1 : -1;
    }

    /// <summary>Whether a tuple begins with an atom and has more: <c>{:ok, </c>.</summary>
    public static bool IsTaggedTuple(ReadOnlySpan<char> text, int brace)
    {
        int end = AtomEnd(text, brace + 2);
        return end > brace + 2 && text[end..] is [',', ' ' or '\n' or '\r', ..];
    }

    private static int NameBehind(ReadOnlySpan<char> text, int position)
    {
        int end = position;
        while (end < text.Length && end - position < Reach.Name && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '.'))
            end++;
        return end;
    }

    private static bool TryOpenMap(ref LiteralReader reader)
    {
        int start = MapStart(reader.Text, reader.Position);
        if (start > 0) reader.OpenOwn(start, LiteralForm.Object, '}');
        return start > 0;
    }

    // #Ecto.Changeset<action: nil>; any other is a string of its source: #PID<0.1.0>
    private static bool TryReadOpaque(ref LiteralReader reader)
    {
        int end = NameBehind(reader.Text, reader.Position + 1);
        if (end == reader.Position + 1 || reader.Text[end..] is not ['<', ..]) return false;
        if (!IsKey(reader.Text, end + 1)) return reader.TryAddSource(reader.AngleEnd(end));
        reader.OpenObject(end + 1, LiteralForm.Object);
        return true;
    }

    private static bool TryOpen(ref LiteralReader reader, LiteralForm form, char closer)
    {
        reader.OpenOwn(reader.Position + 1, form, closer);
        return true;
    }

    private static bool IsKey(ReadOnlySpan<char> text, int position)
    {
        int end = AtomEnd(text, position);
        return end > position && text[end..] is [':', ' ', ..];
    }

    private static int AtomEnd(ReadOnlySpan<char> text, int position)
    {
        int end = position;
        while (end < text.Length && end - position < Reach.Name && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '@')) end++;
        return end > position && end < text.Length && text[end] is '?' or '!' ? end + 1 : end;
    }

    // :ok, :"odd one"
    private static bool TryReadAtom(ref LiteralReader reader)
    {
        int start = reader.Position + 1;
        if (start >= reader.Text.Length) return false;
        reader.Traits |= LiteralTraits.OwnForm;
        if (reader.OpensString(reader.Text[start]))
        {
            reader.Position = start;
            return reader.ReadString();
        }
        int end = AtomEnd(reader.Text, start);
        if (end == start) return false;
        reader.Add(ValueKind.Text, start, end);
        return true;
    }

    // Post, Decimal.new("1.5"), MapSet.new([1])
    private static bool TryReadModule(ref LiteralReader reader)
    {
        int end = NameBehind(reader.Text, reader.Position);
        return reader.TryAddSource(reader.Text[end..] is ['(', ..] ? reader.BracketsEnd(end) : end);
    }

    // 1..5, 1..9//2
    private static int RangeEnd(ReadOnlySpan<char> text, int position)
    {
        int end = position + JsonNumber.CountDigits(text[position..]);
        if (!text[end..].StartsWith("..", StringComparison.Ordinal)) return -1;
        end += 2;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '/' or '-')) end++;
        return end;
    }

    // ~D[2031-04-05], ~c"abc"
    private static int SigilEnd(ReadOnlySpan<char> text, int position)
    {
        ReadOnlySpan<char> near = text.From(position, Reach.Name);
        if (near is not ['~', _, var opener, ..] || !char.IsAsciiLetter(near[1])) return -1;
        char closer = opener switch { '[' => ']', '(' => ')', '{' => '}', '<' => '>', _ => opener };
        int length = char.IsAsciiLetterOrDigit(opener) ? -1 : near[3..].IndexOf(closer);
        return length < 0 ? -1 : position + 3 + length + 1;
    }

    // &Site.run/1
    private static int FunctionEnd(ReadOnlySpan<char> text, int position)
    {
        int end = NameBehind(text, position + 1);
        if (end == position + 1 || text[end..] is not ['/', ..]) return -1;
        return NameBehind(text, end + 1);
    }
}
