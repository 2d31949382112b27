namespace Cleanup.Articles.Links;

/// <summary>What the key of a value says of the list under it.</summary>
internal enum LinkListKey
{
    /// <summary>Nothing.</summary>
    Unknown,

    /// <summary>That its members are articles.</summary>
    Articles,

    /// <summary>That its members, or its only value, are other pages, of which the address may be all that is known (schema.org).</summary>
    Pages,
}
