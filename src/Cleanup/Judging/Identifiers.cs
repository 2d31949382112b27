using System.Text.RegularExpressions;

#pragma warning disable MA0009 // They go back within a line only, which is a segment.

namespace Cleanup.Judging;

/// <summary>
/// Names that only programs have: <c>fooBar</c>, <c>foo_bar</c>, <c>foo()</c>, <c>--foo</c>, <c>$foo</c>, <c>foo.php</c>. Thread-safe.
/// </summary>
internal static partial class Identifiers
{
    private const string W = @"\p{L}\p{N}_";

    private const string Cased = $"[a-z]+[A-Z][{W}]*|[A-Z][a-z]+[A-Z][{W}]*[a-z]|[A-Za-z][{W}]*_[{W}]+";

    private const string Signed = $@"[A-Za-z_][{W}.:]*\(\)|--?[a-z][{W}-]{{2,}}|\$[a-z][{W}]*|[{W}]+::[{W}]+";

    private const string Extensions =
        "php|py|js|rb|java|go|json|xml|html?|css|sh|ya?ml|conf|sql|ts|md|txt|cfg|ini|log|exe|jar|toml|lock|scss|vue|jsx|tsx|cs|cpp|" +
        "c|h|rs|" +
        "kt|ex|exs|pl|pm|lua";

    private const string File = $@"\.?[{W}-]+\.(?:{Extensions})\b";

    /// <summary>Whether a sentence names one.</summary>
    public static bool AreIn(ReadOnlySpan<char> text) => MayBeIn(text) && Pattern.IsMatch(text);

    /// <summary>Whether a sentence has what no identifier is without; most have not, and that is told faster than by the pattern.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> text)
    {
        char before = '\n';
        for (int i = 0; i < text.Length; i++)
        {
            char character = text[i];
            char behind = i + 1 < text.Length ? text[i + 1] : '\n';
            bool isOne = character switch
            {
                '_' or '$' or '`' => true,
                >= 'A' and <= 'Z' => char.IsAsciiLetterLower(before),
                '(' => behind == ')',
                ':' => behind == ':',
                '.' => char.IsAsciiLetterLower(behind),
                '-' => char.IsAsciiLetterLower(behind) && !char.IsAsciiLetterOrDigit(before),
                _ => false,
            };
            if (isOne) return true;
            before = character;
        }
        return false;
    }

    /// <summary>Finds them in what people say, a sentence a line. It never looks past a line.</summary>
    [GeneratedRegex($@"(?<![{W}/@.])(?:{Cased}|{Signed}|{File}|`[^`\n]{{1,60}}`)(?![{W}])", RegexOptions.CultureInvariant)]
    public static partial Regex Pattern { get; }
}
