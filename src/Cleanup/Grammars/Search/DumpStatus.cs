namespace Cleanup.Grammars.Search;

/// <summary>How the reading of a dump ended.</summary>
internal enum DumpStatus
{
    /// <summary>It is no dump.</summary>
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
