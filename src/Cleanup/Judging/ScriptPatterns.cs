using System.Buffers;
using System.Text.RegularExpressions;

#pragma warning disable MA0009 // They go back over blanks only, and over the same ones once.

namespace Cleanup.Judging;

/// <summary>What tells a page's own scripts. Thread-safe.</summary>
internal static partial class ScriptPatterns
{
    private const string OfDocument =
        "write|getElementById|getElementsByTagName|createElement|location|domain|referrer|cookie|title|URL|body";

    /// <summary>Services that count visitors, sell space or share, and paths of content management systems.</summary>
    public static SearchValues<string> Trackers { get; } =
        SearchValues.Create([.. WordFile.Read("trackers.txt").Select(static tracker => tracker.Entry)], StringComparison.Ordinal);

    /// <summary>What a page says of itself to search engines.</summary>
    public static SearchValues<string> LinkedData { get; } =
        SearchValues.Create(["\"@context\"", "schema.org", "\"@type\""], StringComparison.Ordinal);

    /// <summary>Calls of a browser.</summary>
    [GeneratedRegex(
        $@"\bdocument\.(?:{OfDocument})|\bwindow\.[\p{{L}}\p{{N}}_]+|\blocation\.href|\bnavigator\.|addEventListener|\$\(document\)|" +
        @"jQuery|\.async|CDATA|onload|setTimeout|encodeURIComponent",
        RegexOptions.CultureInvariant)]
    public static partial Regex BrowserCalls { get; }

    /// <summary>Adds to the different things that a pattern finds in a text, until there are enough.</summary>
    public static void AddMatches(HashSet<string> found, int enough, Regex pattern, ReadOnlySpan<char> text)
    {
        if (found.Count >= enough) return;
        var lookup = found.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (ValueMatch match in pattern.EnumerateMatches(text))
        {
            lookup.Add(text.Slice(match.Index, match.Length));
            if (found.Count >= enough) return;
        }
    }
}
