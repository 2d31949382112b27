using System.Runtime.InteropServices;
using Cleanup.Articles.Dates;

namespace Cleanup.Articles.Header;

/// <summary>A date in a line of the header. Immutable.</summary>
/// <param name="Expression">The date.</param>
/// <param name="Range">Where it stands in the line, in UTF-16 units.</param>
/// <param name="Label">What a word such as "Published" says of it; null where there is none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LineDate(DateExpression Expression, TextRange Range, DateLabel? Label)
{
    /// <summary>Whether a word such as "Published" stands beside it.</summary>
    public bool IsLabelled => Label is not null;

    /// <summary>Whether that word says that the article was changed then.</summary>
    public bool IsModified => Label is { IsModified: true };

    /// <summary>Whether its words could be English.</summary>
    public bool IsEnglish => Expression.Date.IsEnglish && Label is not { IsEnglish: false };
}
