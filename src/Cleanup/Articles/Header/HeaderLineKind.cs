namespace Cleanup.Articles.Header;

/// <summary>What a line of the header is, before it is known which line is the title.</summary>
internal enum HeaderLineKind
{
    /// <summary>A title, a summary, a menu, or the body.</summary>
    Text,

    /// <summary>A date beside other words, or one that is counted from another day ("Published 1 day ago").</summary>
    PartDate,

    /// <summary>Furniture of the page, or the name of an agency alone.</summary>
    Furniture,

    /// <summary>Nothing but dates or authors.</summary>
    Fact,
}
