using System.Runtime.InteropServices;

namespace Cleanup.Judging;

/// <summary>
/// The leaks right before and right behind a place, with nothing but blanks between, that will be cut: once they are gone, the place may
/// stand at the text's edge or on lines of its own.
/// </summary>
/// <param name="Before">The leaks before it, from the first one's start to the last one's end; null for none.</param>
/// <param name="Behind">The same for those behind it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CutAround(TextRange? Before, TextRange? Behind)
{
    /// <summary>The first of those behind it; null for none.</summary>
    public Finding? Next { get; init; }
}
