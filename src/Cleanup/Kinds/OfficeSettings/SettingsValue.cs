using System.Buffers;
using System.Globalization;
using Cleanup.Text;

namespace Cleanup.Kinds.OfficeSettings;

/// <summary>One value of Word's settings. Thread-safe.</summary>
internal static class SettingsValue
{
    private static readonly SearchValues<char> _ofLanguages = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ-");

    // The values that Word's schema names, as far as they are words: views, states, sorts of documents, templates, units.
    private static readonly string[] _words =
    [
        "Normal", "Print", "Web", "Outline", "MasterPages", "Clean", "Dirty", "Edit", "DocumentEmail", "DocumentLetter",
        "DocumentNotSpecified", "Normal.dotm", "Normal.dot", "pt", "MicrosoftInternetExplorer4", "MicrosoftInternetExplorer5", "800x600",
    ];

    public static bool Is(ReadOnlySpan<char> value) =>
        IsTruth(value) || IsCount(value) || IsLanguage(value) || value.EqualsAny(_words) || IsTime(value);

    public static bool IsTruth(ReadOnlySpan<char> value) => value is "true" or "false";

    /// <summary>Whether it is a number of pages, words, minutes, or a version.</summary>
    public static bool IsCount(ReadOnlySpan<char> value) =>
        char.IsAsciiDigit(value[0]) && char.IsAsciiDigit(value[^1]) &&
        value.IndexOfAnyExceptInRange('0', '9') is var sign &&
        (sign < 0 || value[sign] is '.' or ',' && value.LastIndexOfAny('.', ',') == sign);

    // EN-US, FR, X-NONE
    private static bool IsLanguage(ReadOnlySpan<char> value) =>
        value.Length is 2 or 5 or 6 && !value.ContainsAnyExcept(_ofLanguages) &&
        (value.Length == 2 ? value.IndexOf('-') < 0 : value.IndexOf('-') is 1 or 2);

    private static bool IsTime(ReadOnlySpan<char> value) =>
        value is [.., 'Z'] &&
        DateTime.TryParseExact(value, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
