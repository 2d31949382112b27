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
            "adsbygoogle", "addEventListener", "__next_f",
            "navigator.", "location.", "_paq", "pbjs", "_taboola", "XMLHttpRequest", "localStorage", "innerHTML", "OA_show",
            "ga('", "ga(\"", "twttr.", "FB.init", "OBR.extern", "TWTR.", "SWFObject", "Sys.WebForms", "addComment.moveForm", "jwplayer(",
            "addthis_", "pageTracker", "google_ad_", "disqus_", "_sf_async_config",
            "Cookiebot.", "javascript:void",  "EBX.", "rbm.push", "sc_project", "XTitems", "xtsd", "OneSignal", "smart_ad", "sas_",
            "nuggad", "IFRAME_ID", "ste_",
        ],
        StringComparison.Ordinal);

    /// <summary>Whether the script speaks of one.</summary>
    public static bool AreIn(ReadOnlySpan<char> script) => script.ContainsAny(_words);
}
