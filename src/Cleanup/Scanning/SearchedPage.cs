using System.Collections.Immutable;
using Cleanup.Judging;

namespace Cleanup.Scanning;

/// <summary>
/// What else stands on the page of a text: searched once, and only when something was found in the text. Not thread-safe.
/// </summary>
/// <param name="texts">The other texts.</param>
/// <param name="search">What finds something in them.</param>
/// <param name="cancellation">Ends the search.</param>
internal sealed class PageBeside(IReadOnlyList<string> texts, LeakSearch search, CancellationToken cancellation)
{
    private ImmutableArray<PagePart> _parts;

    public ImmutableArray<PagePart> Parts => _parts.IsDefault ? _parts = [.. texts.Select(PartOf)] : _parts;

    private PagePart PartOf(string text) => new(text, search.FindUnjudged(text, cancellation));
}
