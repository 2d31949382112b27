using System.Buffers;
using Cleanup.Grammars.Markup;
using Cleanup.Text;

namespace Cleanup.Kinds.TemplateTag;

/// <summary>
/// Names that stand for something without braces: TYPO3's <c>###TITLE###</c> and <c>###LLL:more###</c>, keys of a language that Joomla
/// has no words for (<c>COM_CONTENT_READ_MORE</c>), what Hugo puts for a shortcode while it renders, and for an address that it does not
/// trust.
/// </summary>
internal static class Marker
{
    // A constant of a program has two parts: MAX_PATH.
    private const int FewestParts = 3;

    private static readonly SearchValues<char> _name = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");

    // What Joomla's language keys begin with: components, modules, libraries; a program may have such constants, too.
    private static readonly string[] _joomla = ["COM_", "MOD_", "LIB_"];

    // Plugins, templates, and the core's own.
    private static readonly string[] _ofJoomlaOnly =
        ["PLG_", "TPL_", "JGLOBAL_", "JLIB_", "JERROR_", "JFIELD_", "JACTION_", "JOPTION_", "JSEARCH_", "JTOOLBAR_"];

    private static readonly SearchValues<char> _label =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.");

    /// <summary>Reads the marker that starts at <paramref name="start"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="marker">The marker.</param>
    /// <param name="sureness">How much its form says: people write constants, too.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out TextRange marker, out DebrisSureness sureness)
    {
        sureness = DebrisSureness.Unmistakable;
        if (TryReadHashes(text, start, out marker) || TryReadOfGo(text, start, out marker)) return true;
        sureness = DebrisSureness.Probable;
        return text[start] == '#' ? TryReadIndexed(text, start, out marker) : TryReadLanguageKey(text, start, out marker);
    }

    // ###TITLE###, with two signs on each side or three.
    private static bool TryReadHashes(ReadOnlySpan<char> text, int start, out TextRange marker)
    {
        marker = default;
        ReadOnlySpan<char> rest = text.From(start, Reach.Word);
        int hashes = rest.IndexOfAnyExcept('#');
        if (hashes is not (2 or 3)) return false;
        int name = rest[hashes..].IndexOfAnyExcept(_name);
        if (name > 1 && rest[hashes + name] == ':') name += 1 + rest[(hashes + name + 1)..].IndexOfAnyExcept(_label);
        int end = hashes + name + hashes;
        marker = new TextRange(start, end);
        return name > 1 && end <= rest.Length && rest[(hashes + name)..end].IndexOfAnyExcept('#') < 0 && rest[end..] is not ['#', ..];
    }

    // COM_CONTENT_READ_MORE
    private static bool TryReadLanguageKey(ReadOnlySpan<char> text, int start, out TextRange key)
    {
        ReadOnlySpan<char> rest = text.From(start, Reach.Word);
        int end = rest.IndexOfAnyExcept(_name);
        if (end < 0) end = rest.Length;
        key = new TextRange(start, end);
        bool isOfJoomla = rest[..end].StartsWithAny(_ofJoomlaOnly);
        if (!isOfJoomla && !rest[..end].StartsWithAny(_joomla) || start > 0 && WordRun.IsOfWord(text[start - 1])) return false;
        bool isWhole = rest[..end] is not [.., '_'] && (end == rest.Length || !WordRun.IsOfWord(rest[end]));
        return isWhole && (isOfJoomla || rest[..end].Count('_') + 1 >= FewestParts || Lines.AreOwnedBy(text, key));
    }

    // HAHAHUGOSHORTCODE12s0HBHB, #ZgotmplZ
    private static bool TryReadOfGo(ReadOnlySpan<char> text, int start, out TextRange marker)
    {
        const string unsafeAddress = "ZgotmplZ", shortcode = "HAHAHUGOSHORTCODE", end = "HBHB";
        ReadOnlySpan<char> rest = text.From(start, Reach.Word);
        bool isHash = rest is ['#', ..];
        marker = new TextRange(start, unsafeAddress.Length + (isHash ? 1 : 0));
        if (rest[(isHash ? 1 : 0)..].StartsWith(unsafeAddress, StringComparison.Ordinal)) return true;
        if (!rest.StartsWith(shortcode, StringComparison.Ordinal)) return false;
        int close = rest.IndexOf(end, StringComparison.Ordinal);
        marker = new TextRange(start, close + end.Length);
        return close > 0;
    }

    // #meta[author]
    private static bool TryReadIndexed(ReadOnlySpan<char> text, int start, out TextRange marker)
    {
        marker = default;
        ReadOnlySpan<char> rest = text.From(start + 1, Reach.Word);
        int open = 0;
        while (open < rest.Length && char.IsAsciiLetterLower(rest[open])) open++;
        if (open < 2 || rest[open..] is not ['[', ..]) return false;
        int close = rest.IndexOf(']');
        if (close < open + 3) return false;
        foreach (char character in rest[(open + 1)..close])
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('-' or '_' or '.')) return false;
        }
        marker = new TextRange(start, 1 + close + 1);
        return true;
    }
}
