using System.Runtime.InteropServices;

namespace Cleanup.Articles;

/// <summary>A line that is nothing but a date, perhaps with a word on what happened then. Immutable.</summary>
/// <param name="IsModified">Whether the line says that the article was changed then.</param>
/// <param name="Date">The date in ISO 8601.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DateLine(bool IsModified, string Date)
{
    private static readonly (string Words, bool IsModified)[] Prefixes =
    [
        ("Published", false), ("Posted", false), ("Last updated", true), ("Updated", true),
    ];

    /// <summary>Reads a trimmed line; a sentence that holds a date is no date line.</summary>
    public static bool TryRead(ReadOnlySpan<char> line, out DateLine result)
    {
        bool isModified = false;
        foreach ((string words, bool modified) in Prefixes)
        {
            if (!line.StartsWith(words, StringComparison.OrdinalIgnoreCase)) continue;
            isModified = modified;
            line = SkipColon(line[words.Length..]);
            if (line.StartsWith("on ", StringComparison.OrdinalIgnoreCase) || line.StartsWith("on:", StringComparison.OrdinalIgnoreCase))
                line = SkipColon(line["on".Length..]);
            break;
        }
        bool isDate = PublishedDate.TryParse(line, out string? date);
        result = new DateLine(isModified, date ?? "");
        return isDate;
    }

    private static ReadOnlySpan<char> SkipColon(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        return !text.IsEmpty && text[0] == ':' ? text[1..].TrimStart() : text;
    }
}
