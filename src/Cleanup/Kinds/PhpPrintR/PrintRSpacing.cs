namespace Cleanup.Kinds.PhpPrintR;

/// <summary>What scraping left of the line breaks and the indentation of a dump.</summary>
internal enum PrintRSpacing
{
    /// <summary>Both: the indentation tells to which container a line belongs.</summary>
    Indented,

    /// <summary>Line breaks without indentation.</summary>
    Lines,

    /// <summary>Indentation without line breaks.</summary>
    Runs,

    /// <summary>One blank in the place of each run of blanks.</summary>
    Folded,

    /// <summary>Nothing at all.</summary>
    Glued,

    /// <summary>PHP's own form on one line, in old backtraces: <c>Array ([a] => 1,[b] => 2)</c>.</summary>
    Flat,
}
