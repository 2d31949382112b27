namespace Cleanup.Values;

/// <summary>What became of a text since its length was declared.</summary>
internal enum LengthExplanation : byte
{
    /// <summary>Nothing: it has that length.</summary>
    Exact,

    /// <summary>CRLF became LF, or LF became CRLF.</summary>
    LineEnds,

    /// <summary>Of two readings of its escapes one is shorter and one longer.</summary>
    Escapes,

    /// <summary>NULs were lost or written out.</summary>
    Nuls,

    /// <summary>It is JSON that had a line for each member, and the blanks between its tokens were folded.</summary>
    JsonLayout,

    /// <summary>Straight quotes became curly ones.</summary>
    CurledQuotes,

    /// <summary>Curly quotes became straight ones.</summary>
    StraightenedQuotes,

    /// <summary>Line ends, and straight quotes that became curly ones.</summary>
    LineEndsAndCurledQuotes,

    /// <summary>A charset of one byte a character, or of one for ASCII and two for the rest, was converted to UTF-8.</summary>
    Charset,

    /// <summary>Line ends, and the charset.</summary>
    LineEndsAndCharset,

    /// <summary>It became shorter by an unknown amount: blanks were folded, tags stripped, entities decoded.</summary>
    Shortened,

    /// <summary>It became longer, as far as each character was one byte at least.</summary>
    Lengthened,

    /// <summary>It is longer than it can have been.</summary>
    None,
}
