namespace Cleanup.Json;

/// <summary>What a closer is, where it stands.</summary>
internal enum CloserReading
{
    /// <summary>The innermost container's own.</summary>
    OfTop,

    /// <summary>That of one further out: those inside of it have lost theirs.</summary>
    OfOuter,

    /// <summary>One too many.</summary>
    Extra,

    /// <summary>The innermost container's, but of the other sort.</summary>
    OtherSort,
}
