using System.Diagnostics.CodeAnalysis;

namespace Cleanup.Corpus.Reports.Page;

/// <summary>Bounds what stands in a cell of the page. Thread-safe.</summary>
internal static class PageStrings
{
    // More than a title or an address ever has, and little enough that a thousand of them do not fill the page.
    private const int Most = 300;

    /// <summary>The text, its end cut off where it is long.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">How much of it, in UTF-16 units.</param>
    public static string Clip(string text, int most = Most) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)] + "…";

    /// <summary>The same with secrets masked.</summary>
    /// <param name="text">The text; null for none.</param>
    /// <param name="mask">Masks secrets; null to show it all.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Shown(string? text, Func<string, string>? mask) => text is null ? null : Clip(mask?.Invoke(text) ?? text);
}
