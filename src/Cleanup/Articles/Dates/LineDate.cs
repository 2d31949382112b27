using System.Runtime.InteropServices;

namespace Cleanup.Articles.Dates;

/// <summary>A date in a line of the header. Immutable.</summary>
/// <param name="Expression">The date.</param>
/// <param name="Range">Where it stands in the line, in UTF-16 units.</param>
/// <param name="IsLabelled">Whether a word such as "Published" stands before it.</param>
/// <param name="IsModified">Whether that word says that the article was changed then.</param>
/// <param name="IsEnglish">Whether its label could be English; true where it has none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LineDate(DateExpression Expression, TextRange Range, bool IsLabelled, bool IsModified, bool IsEnglish);
