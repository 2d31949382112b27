using System.Collections.Immutable;
using System.Text.Json;

namespace Cleanup.Testing;

/// <summary>
/// A whole page with a leak, or one in which nothing leaked, written without a look at the detectors, and before many of them were built.
/// </summary>
/// <param name="Id">Its name.</param>
/// <param name="Kind">What leaked, or what it resembles.</param>
/// <param name="Text">The page as scraped.</param>
/// <param name="Gone">What must not be left of it.</param>
/// <param name="Keep">Sentences that must be.</param>
public sealed record PageExcerpt(string Id, string Kind, string Text, ImmutableArray<string> Gone, ImmutableArray<string> Keep)
{
    /// <summary>Pages with leaks.</summary>
    public static ImmutableArray<PageExcerpt> Leaky { get; } = [.. Read("pages", "kind")];

    /// <summary>Pages without.</summary>
    public static ImmutableArray<PageExcerpt> Honest { get; } = [.. Read("page-look-alikes", "resembles")];

    private static IEnumerable<PageExcerpt> Read(string name, string kind) =>
        File.ReadLines(Fixture.PathOf($"excerpts/{name}.jsonl")).Select(line => JsonElement.Parse(line)).Select(page => new PageExcerpt(
            page.GetProperty("id").GetString()!, page.GetProperty(kind).GetString()!, page.GetProperty("text").GetString()!,
            Strings(page, "gone"), Strings(page, "keep")));

    private static ImmutableArray<string> Strings(JsonElement page, string name) =>
        page.TryGetProperty(name, out JsonElement strings) ? [.. strings.EnumerateArray().Select(static text => text.GetString()!)] : [];
}
