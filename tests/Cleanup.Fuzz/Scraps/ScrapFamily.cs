using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Cleanup.Fuzz.Scraps;

/// <summary>Scraps that belong together, such as those of one kind. Immutable.</summary>
internal sealed partial record ScrapFamily
{
    private const int MostTokensOfScrap = 200;

    public ScrapFamily(string name, IEnumerable<string> scraps)
    {
        Name = name;
        Scraps = [.. scraps.Where(static scrap => scrap.Length > 0).Distinct(StringComparer.Ordinal)];
        Tokens = [.. Scraps.SelectMany(TokensOf).Distinct(StringComparer.Ordinal)];
    }

    public string Name { get; }

    /// <summary>Whole scraps, none of them empty.</summary>
    public ImmutableArray<string> Scraps { get; }

    /// <summary>The words and signs of all scraps.</summary>
    public ImmutableArray<string> Tokens { get; }

    public override string ToString() => Name;

    private static IEnumerable<string> TokensOf(string scrap) =>
        Token().Matches(scrap).Take(MostTokensOfScrap).Select(static token => token.Value);

    [GeneratedRegex(@"\w+|\s+|[^\w\s]{1,3}|.", RegexOptions.Singleline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Token();
}
