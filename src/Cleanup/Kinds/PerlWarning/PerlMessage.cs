using Cleanup.Text;

namespace Cleanup.Kinds.PerlWarning;

/// <summary>The words with which Perl's own messages begin (perldoc perldiag).</summary>
internal static class PerlMessage
{
    private static readonly string[] _known =
    [
        "Use of uninitialized value", "Can't locate", "Can't call method", "Can't use", "Can't open", "Can't exec", "Can't find",
        "Can't modify", "Can't return",
        "Undefined subroutine", "Illegal division by zero", "Odd number of elements in", "Scalar value @", "Global symbol", "syntax error",
        "Bareword",
        "Deep recursion on", "Useless use of", "substr outside of string", "readline() on", "print() on", "Not a HASH reference",
        "Not an ARRAY reference",
        "Not a CODE reference", "Modification of a read-only value attempted", "Compilation failed in require",
        "BEGIN failed--compilation aborted",
        "Wide character in", "Insecure dependency in", "Malformed UTF-8 character", "Reference found where even-sized list expected",
        "Warning: something's wrong", "Died",
        "Argument \"", "Name \"", "Subroutine ", "Use of freed value", "DBD::", "DBI connect(",
    ];

    /// <summary>Where the last of them starts in a text; -1 when none does.</summary>
    public static int LastIn(ReadOnlySpan<char> text)
    {
        int last = -1;
        foreach (string words in _known)
        {
            ReadOnlySpan<char> plain = words.AsSpan(0, IndexOfQuote(words));
            for (int start = text.LastIndexOf(plain, StringComparison.Ordinal); start > last; start = text[..start].LastIndexOf(plain,
                StringComparison.Ordinal))
            {
                if (StartsWith(text[start..], words)) last = start;
            }
        }
        return last;
    }

    /// <summary>Whether the text begins with one of them.</summary>
    public static bool Starts(ReadOnlySpan<char> text)
    {
        foreach (string words in _known)
        {
            if (StartsWith(text, words)) return true;
        }
        return false;
    }

    // Scraping changes quotation marks: "Can’t locate", "Can&#39;t locate".
    private static bool StartsWith(ReadOnlySpan<char> text, ReadOnlySpan<char> words)
    {
        int quote = IndexOfQuote(words);
        if (!text.StartsWith(words[..quote], StringComparison.Ordinal)) return false;
        if (quote == words.Length) return true;
        text = text[quote..];
        if (text.IsEmpty) return false;
        int character = HtmlEntities.ReadCharacter(text, out int length);
        return character <= char.MaxValue && QuoteMark.FamilyOf((char)character) != QuoteFamily.None &&
            text[length..].StartsWith(words[(quote + 1)..], StringComparison.Ordinal);
    }

    private static int IndexOfQuote(ReadOnlySpan<char> words) => words.IndexOfAny('\'', '"') is >= 0 and var quote ? quote : words.Length;
}
