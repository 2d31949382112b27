namespace Cleanup;

/// <summary>What a reading says of itself. The signs of a finding hold it too, by the same names in kebab-case.</summary>
[Flags]
public enum Evidence
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Every declared length equals the length of what stands in the text.</summary>
    LengthAgrees = 1 << 0,

    /// <summary>A declared length differs, and a known damage (collapsed blanks, another charset, …) explains by how much.</summary>
    LengthExplained = 1 << 1,

    /// <summary>Every container that was opened was closed, and held as many elements as it declared.</summary>
    StructureClosed = 1 << 2,

    /// <summary>A string inside holds a complete JSON array or object.</summary>
    PayloadComplete = 1 << 3,

    /// <summary>It is a list of two or more objects with the same keys.</summary>
    AlikeRecords = 1 << 4,

    /// <summary>Its keys are those of a content management system: id, title, url, image, …</summary>
    ArticleKeys = 1 << 5,

    /// <summary>Against: it was cut short before its end.</summary>
    CutShort = 1 << 6,

    /// <summary>Against: a limit was reached before it was read to its end.</summary>
    LimitReached = 1 << 7,

    /// <summary>It is the state of a page, or what a page says of itself to search engines.</summary>
    PageState = 1 << 8,

    /// <summary>People do not write its form, unless they write about code.</summary>
    Unmistakable = 1 << 9,

    /// <summary>Against: its form is one that people may write.</summary>
    ProbableForm = 1 << 10,

    /// <summary>The script or element of a page carries it.</summary>
    Carried = 1 << 11,

    /// <summary>
    /// Against: the reading alone cannot tell whether it is one, or where it ends. It is cut only beside a surer one.
    /// </summary>
    Unsure = 1 << 12,
}
