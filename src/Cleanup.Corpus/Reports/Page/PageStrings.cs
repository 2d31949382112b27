namespace Cleanup.Corpus.Reports.Page;

/// <summary>Bounds what stands in a cell of the page. Thread-safe.</summary>
internal static class PageStrings
{
    // More than a title or an address ever has, and little enough that a thousand of them do not fill the page.
    private const int Most = 300;

    /// <summary>The text, its end cut off where it is long.</summary>
    public static string Clip(string text) =>
        text.Length <= Most ? text : text[..(char.IsHighSurrogate(text[Most - 1]) ? Most - 1 : Most)] + "…";
}
