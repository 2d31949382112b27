using System.Buffers;

namespace Cleanup.Kinds.InlineScript;

/// <summary>
/// What only scripts of pages speak of: the document, its window, advertising and statistics. Other programs have functions and variables
/// too. Thread-safe.
/// </summary>
internal static class BrowserWords
{
    private static readonly SearchValues<string> _words = SearchValues.Create(
        [
            "document.", "window.", "(document", "(window", "jQuery", "$(", "googletag", "dataLayer", "_gaq", "gtag(", "fbq(",
            "ga('", "ga(\"", "adsbygoogle", "addEventListener", "__next_f", "navigator.", "location.", "_paq", "pbjs", "XMLHttpRequest",
            "localStorage", "innerHTML", "javascript:void", "google_ad_",
        ],
        StringComparison.Ordinal);

    /// <summary>Whether the script speaks of one.</summary>
    public static bool AreIn(ReadOnlySpan<char> script) => script.ContainsAny(_words);
}
