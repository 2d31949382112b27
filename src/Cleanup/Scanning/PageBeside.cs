using System.Collections.Immutable;
using Cleanup.Judging;

namespace Cleanup.Scanning;

/// <summary>What else stands on the page of a text: searched once, and only when something was found in the text. Not thread-safe.</summary>
/// <param name="texts">The other texts.</param>
/// <param name="search">What finds something in them, without judging it.</param>
internal sealed class PageBeside(IReadOnlyList<string> texts, Func<string, IReadOnlyList<Finding>> search)
{
    private ImmutableArray<PagePart> _parts;

    public ImmutableArray<PagePart> Parts => _parts.IsDefault ? _parts = [.. texts.Select(text => new PagePart(text, search(text)))] : _parts;
}
