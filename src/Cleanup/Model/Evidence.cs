namespace Cleanup;

/// <summary>What speaks for a finding, or against it. Written in kebab-case, in the order of the flags.</summary>
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

    /// <summary>Nothing else stands on its lines.</summary>
    OwnLine = 1 << 6,

    /// <summary>Only blanks stand before it.</summary>
    TextStart = 1 << 7,

    /// <summary>Only blanks stand behind it.</summary>
    TextEnd = 1 << 8,

    /// <summary>It stands beside another leak.</summary>
    NextToLeak = 1 << 9,

    /// <summary>Against: it was cut short before its end.</summary>
    CutShort = 1 << 10,

    /// <summary>Against: the words before it announce it ("outputs:", "looks like this:").</summary>
    LeadIn = 1 << 11,

    /// <summary>Against: the text around it talks about code ("var_dump(", "&lt;?php", a code fence).</summary>
    CodeNearby = 1 << 12,

    /// <summary>Against: a limit was reached before it was read to its end.</summary>
    LimitReached = 1 << 13,
}
