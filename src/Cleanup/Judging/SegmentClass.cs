namespace Cleanup.Judging;

/// <summary>What a part of a page is.</summary>
internal enum SegmentClass
{
    /// <summary>Something that was found, whatever becomes of it.</summary>
    Finding,

    /// <summary>Only marks that open, close or comment out something: seen through.</summary>
    Mark,

    /// <summary>A sentence.</summary>
    Prose,

    /// <summary>A short line of words: a heading, a menu, a caption.</summary>
    Short,

    /// <summary>Code, data or a line of a log.</summary>
    Machine,

    /// <summary>Source that somebody shows: a command, a statement, a declaration. Pages do not leak it.</summary>
    Source,
}
