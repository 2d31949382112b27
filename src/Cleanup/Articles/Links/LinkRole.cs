namespace Cleanup.Articles.Links;

/// <summary>The fields of a <see cref="RelatedLink"/> that a source key can fill.</summary>
internal enum LinkRole
{
    Id,
    Title,
    Url,
    Image,
    Published,
    Author,
    Summary,
    Section,
    Type,
    Order,
}
