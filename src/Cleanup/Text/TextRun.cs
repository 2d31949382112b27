using System.Runtime.InteropServices;

namespace Cleanup.Text;

/// <summary>Characters of a <see cref="TextView"/> in a row that came the same way from its source. Immutable.</summary>
/// <param name="Start">Where they start in the view.</param>
/// <param name="Source">Where they came from.</param>
/// <param name="IsVerbatim">
/// Whether they are the characters of the source, one by one; else they stand for all of <paramref name="Source"/>.
/// </param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextRun(int Start, TextRange Source, bool IsVerbatim)
{
    /// <summary>Where the character of the view at <paramref name="offset"/> comes from.</summary>
    public TextRange SourceOf(int offset) => IsVerbatim ? new TextRange(Source.Start + offset - Start, 1) : Source;
}
