using System.Buffers;
using System.Text.RegularExpressions;

#pragma warning disable MA0009 // They go back over blanks only, and over the same ones once.

namespace Cleanup.Judging;

/// <summary>What listings are full of, and pages' own scripts hold rarely. Thread-safe.</summary>
internal static partial class ListingIdioms
{
    /// <summary>What they look like.</summary>
    public const string Pattern =
        @"(?:console\.log|alert\(|print(?:ln|f)?\(|echo |//\s*(?:=>|->|output|\d|""|[a-z]{3,})|#\s*=>|->|=>\s*[{(]|\bawait\b|" +
        @"\bimport\b|\brequire\(|module\.exports|\bexport\b|\bassert|\bdescribe\(|\bit\(\'|\bclass \w|\blet \w|\bconst \w|" +
        @"<\?php|\$this|self\.|::|def \w|fn \w|\bfunc \w|\bpublic\b|\bprivate\b|\bstatic\b|" +
        @": ?(?:string|int|void|bool|number)\b)";

    // With what they begin, but for a number sign: where none of these stands the pattern need not be tried.
    private static readonly SearchValues<string> _beginnings = SearchValues.Create(
        [
            "console.log", "alert(", "print", "echo ", "//", "->", "=>", "await", "import", "require(", "module.exports", "export",
            "assert", "describe(", "it('", "class ", "let ", "const ", "<?php", "$this", "self.", "::", "def ", "fn ", "func ", "public",
            "private", "static", ": string", ":string", ": int", ":int", ": void", ":void", ": bool", ":bool", ": number", ":number",
        ],
        StringComparison.Ordinal);

    /// <summary>How many different ones stand in a text, until there are enough.</summary>
    /// <param name="found">What is used for it, in place of a new set for each text.</param>
    /// <param name="enough">Where counting ends.</param>
    /// <param name="text">The text.</param>
    public static int Count(HashSet<string> found, int enough, ReadOnlySpan<char> text)
    {
        found.Clear();
        var lookup = found.GetAlternateLookup<ReadOnlySpan<char>>();
        int beginning = -1, hash = -1;
        for (int place = 0; found.Count < enough; place++)
        {
            if (beginning < place) beginning = From(text, place, text[place..].IndexOfAny(_beginnings));
            if (hash < place) hash = From(text, place, text[place..].IndexOf('#'));
            place = Math.Min(beginning, hash);
            if (place == text.Length) break;
            int length = LengthAt(text, place);
            if (length == 0) continue;
            lookup.Add(text.Slice(place, length));
            place += length - 1;
        }
        return found.Count;
    }

    [GeneratedRegex($@"\G{Pattern}", RegexOptions.CultureInvariant)]
    private static partial Regex Here { get; }

    private static int From(ReadOnlySpan<char> text, int place, int found) => found < 0 ? text.Length : place + found;

    private static int LengthAt(ReadOnlySpan<char> text, int place)
    {
        foreach (ValueMatch match in Here.EnumerateMatches(text, place)) return match.Length;
        return 0;
    }
}
