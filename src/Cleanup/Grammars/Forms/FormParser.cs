using System.Collections.Immutable;
using Cleanup.Detection.Triggers;

namespace Cleanup.Grammars.Forms;

/// <summary>
/// Reads a form as it is written: words; <c>\n</c> for a line break; <c>{a|b}</c> for a choice; <c>&lt;message&gt;</c> for a field, with
/// the choice of its words or its sort where that is not the field's own: <c>&lt;type=Notice|Error&gt;</c>, <c>&lt;type:text&gt;</c>;
/// <c>^</c> before the character at which it is looked for.
/// </summary>
/// <param name="written">The form.</param>
internal ref struct FormParser(ReadOnlySpan<char> written)
{
    private const char Anchor = '^';

    private readonly ImmutableArray<FormElement>.Builder _elements = ImmutableArray.CreateBuilder<FormElement>();
    private readonly List<(Trigger Trigger, bool IsBehindBreak)> _triggers = [];
    private ReadOnlySpan<char> _rest = written;

    /// <summary>The form, with the characters at which it is looked for, and whether they stand on the first line of a report.</summary>
    public static MessageForm Parse(ReadOnlySpan<char> written, bool isFirst, ICollection<(Trigger, bool)> triggers)
    {
        var parser = new FormParser(written);
        while (!parser._rest.IsEmpty) parser.ParseNext();
        foreach ((Trigger trigger, bool isBehindBreak) in parser._triggers) triggers.Add((trigger, isFirst && !isBehindBreak));
        return new MessageForm(parser._elements.ToImmutable());
    }

    private void ParseNext()
    {
        switch (_rest)
        {
            case ['\\', 'n', ..]:
                _rest = _rest[2..];
                Add(FormElementKind.Break, FormField.None);
                break;
            case ['{', ..]:
                Add(FormElementKind.Choice, FormField.None, Take('}').ToString().Split('|'));
                break;
            case ['<', ..]:
                ParseField(Take('>'));
                break;
            default:
                ParseLiteral();
                break;
        }
    }

    private void ParseLiteral()
    {
        int length = _rest.IndexOfAny("\\{<");
        ReadOnlySpan<char> literal = length < 0 ? _rest : _rest[..length];
        _rest = _rest[literal.Length..];
        Add(FormElementKind.Literal, FormField.None, literal.ToString());
    }

    // Within its word: where the words have a blank the text may have another one. Only a sign that is a word of its own says too little.
    private readonly Trigger TriggerAt(ReadOnlySpan<char> words, int place)
    {
        int start = words[..place].LastIndexOf(' ') + 1;
        int end = EndOfWord(words, place);
        if (end == place + 1 && start == place && end < words.Length) end = EndOfWord(words, end + 1);
        FormElement? last = place == 0 && _elements.Count > 0 ? _elements[^1] : null;
        return new Trigger(words[place])
        {
            Lead = start < place ? words[start..place].ToString() : last?.LastWord,
            Before = last?.Kind == FormElementKind.Number ? Trigger.Digits : start == place && start > 0 ? Trigger.Blank : null,
            Literal = end > place + 1 ? words[(place + 1)..end].ToString() : null,
            After = end > place + 1 ? null : end < words.Length ? Trigger.Blank : StartsOfNext(_rest),
        };
    }

    private static string? StartsOfNext(ReadOnlySpan<char> rest) => rest switch
    {
        ['\\', 'n', ..] => Trigger.Blank,
        ['<', 't', 'y', 'p', 'e', ':', 'c', 'o', 'd', 'e', ..] => FormSlot.StartsOfCode,
        ['<', 'n', 'u', 'm', 'b', 'e', 'r', ..] or ['<', 'l', 'i', 'n', 'e', '>', ..] => Trigger.Digits,
        ['<', 't', 'y', 'p', 'e', '=', .. var words] => Capitals(words[..words.IndexOf('>')]),
        _ => null,
    };

    // Of a choice of words all begin with a capital, or any character may.
    private static string? Capitals(ReadOnlySpan<char> words)
    {
        foreach (Range word in words.Split('|'))
        {
            if (!char.IsAsciiLetterUpper(words[word][0])) return null;
        }
        return Trigger.UpperCase;
    }

    private static int EndOfWord(ReadOnlySpan<char> words, int place) =>
        words[place..].IndexOf(' ') is >= 0 and var length ? place + length : words.Length;

    private void ParseField(ReadOnlySpan<char> written)
    {
        int mark = written.IndexOfAny(":=");
        ReadOnlySpan<char> name = mark < 0 ? written : written[..mark];
        FormField field = FieldOf(name);
        if (mark >= 0 && written[mark] == '=') Add(FormElementKind.Choice, field, written[(mark + 1)..].ToString().Split('|'));
        else Add(KindOf(mark < 0 ? name : written[(mark + 1)..]), field);
    }

    private static FormField FieldOf(ReadOnlySpan<char> name) => name switch
    {
        "type" => FormField.Type,
        "message" => FormField.Message,
        "file" => FormField.File,
        "line" => FormField.Line,
        "function" => FormField.Function,
        _ => FormField.None,
    };

    private static FormElementKind KindOf(ReadOnlySpan<char> name) => name switch
    {
        "type" or "name" => FormElementKind.Name,
        "line" or "number" => FormElementKind.Number,
        "class" => FormElementKind.Class,
        "word" => FormElementKind.Word,
        "call" => FormElementKind.Call,
        "code" => FormElementKind.Code,
        "key" => FormElementKind.Key,
        "listing" => FormElementKind.Listing,
        "rest" => FormElementKind.Rest,
        "text" or "message" or "file" or "function" => FormElementKind.Text,
        _ => throw new FormatException($"No field and no sort: {name}."),
    };

    private ReadOnlySpan<char> Take(char closer)
    {
        int end = _rest.IndexOf(closer);
        ReadOnlySpan<char> inside = _rest[1..end];
        _rest = _rest[(end + 1)..];
        return inside;
    }

    private readonly void Add(FormElementKind kind, FormField field, params ReadOnlySpan<string> words)
    {
        ImmutableArray<string>.Builder plain = ImmutableArray.CreateBuilder<string>(words.Length);
        foreach (string word in words)
        {
            int anchor = word.IndexOf(Anchor);
            plain.Add(anchor < 0 ? word : word.Remove(anchor, 1));
            if (anchor < 0) continue;
            bool isBehindBreak = _elements.Any(static element => element.Kind == FormElementKind.Break);
            _triggers.Add((TriggerAt(plain[^1], anchor), isBehindBreak));
        }
        // The longest first: "warn" is the start of "warning".
        plain.Sort(static (left, right) => right.Length.CompareTo(left.Length));
        _elements.Add(new FormElement(kind, field, plain.ToImmutable()));
    }
}
