namespace Cleanup.Corpus.Reports.Page;

/// <summary>A related link as the page lists it. Immutable.</summary>
/// <param name="Id">Its id; or null.</param>
/// <param name="Title">Its title; or null.</param>
/// <param name="Url">Its address; or null.</param>
/// <param name="Image">The address of its image; or null.</param>
/// <param name="Published">Its date; or null.</param>
internal sealed record PageLink(string? Id, string? Title, string? Url, string? Image, string? Published)
{
    /// <summary>What the page lists of a link.</summary>
    public static PageLink Of(RecordLink link, Func<string, string>? mask)
    {
        RelatedLink of = link.Link;
        return new PageLink(Shown(of.Id), Shown(of.Title), Shown(of.Url), Shown(of.Image), of.Published);

        string? Shown(string? text) => PageStrings.Shown(text, mask);
    }
}
