using System.Runtime.InteropServices;

namespace Cleanup.Articles.Dates;

/// <summary>What a word such as "Published" says of the date beside it. Immutable.</summary>
/// <param name="IsModified">Whether the article was changed then.</param>
/// <param name="IsEnglish">Whether the word is English.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DateLabel(bool IsModified, bool IsEnglish);
