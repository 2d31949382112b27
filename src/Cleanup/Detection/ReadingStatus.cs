namespace Cleanup.Detection;

/// <summary>How a reading ended.</summary>
internal enum ReadingStatus
{
    /// <summary>Nothing was read.</summary>
    None,

    /// <summary>It ends before its structure does.</summary>
    CutShort,

    /// <summary>It nests deeper than <see cref="CleanerOptions.MaxDepth"/>.</summary>
    TooDeep,

    /// <summary>Every container closed, but one holds more or fewer members than it declares.</summary>
    ClosedWithOtherCounts,

    /// <summary>Every container closed and holds what it declares.</summary>
    Closed,
}
