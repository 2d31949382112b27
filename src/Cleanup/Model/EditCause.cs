namespace Cleanup;

/// <summary>Why a range of the source text is not in the clean text. Written in kebab-case.</summary>
public enum EditCause
{
    /// <summary>A leak.</summary>
    Leak,

    /// <summary>Blanks that a cut left over.</summary>
    Separator,

    /// <summary>The title line.</summary>
    Title,

    /// <summary>The title line once more.</summary>
    RepeatedTitle,

    /// <summary>The line with the date.</summary>
    Date,

    /// <summary>The line that names the author.</summary>
    Byline,

    /// <summary>What a page's source says of itself above its text, between two lines "---".</summary>
    FrontMatter,

    /// <summary>A button or a share bar of the page, between title and body.</summary>
    Chrome,

    /// <summary>Line breaks, blanks and invisible characters, so that the text reads as one would set it.</summary>
    Layout,
}
