using System.Globalization;
using Cleanup.Text;

namespace Cleanup.Kinds.InlineScript;

/// <summary>
/// The end of a sentence before a script where a blank was lost: <c>on Friday.googletag.cmd.push(</c>. A name with its members looks the
/// same, so what stands before it decides: no program has a word there that takes no operand. Thread-safe.
/// </summary>
internal static class GluedSentence
{
    // What scripts of pages begin with.
    private static readonly string[] _beginnings =
    [
        "window.", "document.", "googletag.", "dataLayer", "gtag(", "jQuery", "$(", "fbq(", "_gaq",
        "_paq", "_taboola", "adsbygoogle", "function", "var ",
    ];

    private static readonly string[] _owners = ["window", "document", "self", "top", "parent", "this", "globalThis"];

    /// <summary>How much of the text from <paramref name="start"/> on is somebody's sentence; 0 for nothing.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int start, int floor)
    {
        int stop = start;
        while (stop < text.Length && char.IsLetterOrDigit(text[stop])) stop++;
        if (stop >= text.Length || text[stop] != '.' || text[start..stop].EqualsAny(_owners)) return 0;
        if (!text[(stop + 1)..].TrimStart("(!").StartsWithAny(_beginnings)) return 0;
        return IsBehindProse(text[floor..start], isWord: stop > start) ? stop + 1 - start : 0;
    }

    private static bool IsBehindProse(ReadOnlySpan<char> before, bool isWord)
    {
        if (before is not [.., var last]) return false;
        // The word goes on before the first letter that a program's name may have; or the stop stands behind a bracket.
        if (!Blank.Is(last)) return !isWord || char.IsLetter(last) || char.GetUnicodeCategory(last) == UnicodeCategory.NonSpacingMark;
        before = Blank.TrimEnd(before);
        int word = before.Length;
        while (word > 0 && char.IsLetterOrDigit(before[word - 1])) word--;
        return word < before.Length && !ScriptWords.TakesOperand(before[word..]);
    }
}
