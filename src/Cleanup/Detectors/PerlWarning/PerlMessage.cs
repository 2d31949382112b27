namespace Cleanup.Detectors.PerlWarning;

/// <summary>The words with which Perl's own messages begin (perldoc perldiag).</summary>
internal static class PerlMessage
{
    private static readonly string[] _known =
    [
        "Use of uninitialized value", "Can't locate", "Can't call method", "Can't use", "Can't open", "Can't exec", "Can't find", "Can't modify", "Can't return",
        "Undefined subroutine", "Illegal division by zero", "Odd number of elements in", "Scalar value @", "Global symbol", "syntax error", "Bareword",
        "Deep recursion on", "Useless use of", "substr outside of string", "readline() on", "print() on", "Not a HASH reference", "Not an ARRAY reference",
        "Not a CODE reference", "Modification of a read-only value attempted", "Compilation failed in require", "BEGIN failed--compilation aborted",
        "Wide character in", "Insecure dependency in", "Malformed UTF-8 character", "Reference found where even-sized list expected", "Warning: something's wrong", "Died",
        "Argument \"", "Name \"", "Subroutine ", "Use of freed value", "DBD::", "DBI connect(",
    ];

    /// <summary>Where the last of them starts in a text; -1 when none does.</summary>
    public static int LastIn(ReadOnlySpan<char> text)
    {
        int last = -1;
        foreach (string words in _known) last = Math.Max(last, text.LastIndexOf(words, StringComparison.Ordinal));
        return last;
    }

    /// <summary>Whether the text begins with one of them.</summary>
    public static bool Starts(ReadOnlySpan<char> text)
    {
        foreach (string words in _known)
        {
            if (text.StartsWith(words, StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
