using Cleanup.Text;

namespace Cleanup.Kinds.TemplateTag;

/// <summary>
/// The tags that begin with a sign: Razor's <c>@Model.Title</c> and <c>@Html.Raw(…)</c>, Blade's <c>@include('ad')</c> and <c>@endif</c>.
/// </summary>
internal static class BladeTag
{
    private static readonly string[] _objects = ["Model.", "Html.", "ViewBag.", "ViewData["];
    private static readonly string[] _calls = ["include", "lang", "if", "elseif", "foreach", "section", "extends", "yield", "forelse",
        "unless", "isset", "stack", "component", "slot"];
    private static readonly string[] _words = ["endif", "endforeach", "endsection", "endforelse", "else", "empty", "show", "stop",
        "endunless", "endisset"];

    /// <summary>What may stand behind the sign.</summary>
    public static IEnumerable<string> Names => [.. _objects, .. _calls, .. _words];

    /// <summary>Reads the tag whose sign stands at <paramref name="start"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out TextRange tag, ref long steps)
    {
        ReadOnlySpan<char> rest = text.From(start + 1, Reach.Name - 1);
        int length = LengthOf(rest);
        steps += Math.Max(1, length);
        tag = new TextRange(start, length + 1);
        return length > 0;
    }

    private static int LengthOf(ReadOnlySpan<char> text)
    {
        foreach (string name in _objects)
        {
            if (!text.StartsWith(name, StringComparison.Ordinal)) continue;
            int end = name.Length;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '_')) end++;
            if (end == name.Length) return 0;
            return end < text.Length && text[end] is '(' or '['
                ? end + LengthOfArguments(text[end..])
                : end - (text[end - 1] == '.' ? 1 : 0);
        }
        int word = 0;
        while (word < text.Length && char.IsAsciiLetterLower(text[word])) word++;
        foreach (string name in _calls)
        {
            if (text[..word].SequenceEqual(name)) return LengthOfArguments(text[word..]) is > 0 and var arguments ? word + arguments : 0;
        }
        bool endsLine = word == text.Length || text[word] is '\n' or '\r';
        foreach (string name in _words)
        {
            if (endsLine && text[..word].SequenceEqual(name)) return word;
        }
        return 0;
    }

    // Of handles and addresses nothing has a variable or a string right behind a parenthesis.
    private static int LengthOfArguments(ReadOnlySpan<char> text)
    {
        if (text is not ['(' or '[', '$' or '\'' or '"' or '!' or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'), ..]) return 0;
        int depth = 0;
        for (int i = 0; i < text.Length && text[i] is not ('\n' or '\r'); i++)
        {
            if (text[i] is '(' or '[') depth++;
            else if (text[i] is ')' or ']' && --depth == 0) return i + 1;
        }
        return 0;
    }
}
