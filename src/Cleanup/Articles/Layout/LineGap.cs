namespace Cleanup.Articles.Layout;

/// <summary>What the break between two lines is.</summary>
internal enum LineGap
{
    /// <summary>A break that somebody set on purpose, or one that says nothing.</summary>
    Line,

    /// <summary>A break where a line was full: the sentence goes on.</summary>
    Wrap,

    /// <summary>The end of a paragraph, with no blank line behind it.</summary>
    Paragraph,
}
