using System.Runtime.InteropServices;

namespace Cleanup;

/// <summary>A range of a text, in UTF-16 units: <c>text.AsSpan(range.Start, range.Length)</c> is what it covers.</summary>
/// <param name="Start">0-based offset of the first UTF-16 unit.</param>
/// <param name="Length">Number of UTF-16 units.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TextRange(int Start, int Length)
{
    /// <summary>Offset of the first UTF-16 unit behind the range.</summary>
    public int End => Start + Length;

    /// <summary>The range from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextRange FromBounds(int start, int end) => new(start, end - start);

    /// <summary>The range moved right by <paramref name="offset"/> UTF-16 units.</summary>
    public TextRange Shift(int offset) => new(Start + offset, Length);

    /// <summary>Whether it holds a UTF-16 unit.</summary>
    internal bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>Whether it shares a part with another, or the other is empty and inside it.</summary>
    internal bool Overlaps(TextRange other) => Start < other.End && other.Start < End;

    /// <summary>The part of the range inside another one; where it has none, an empty range at the nearest end.</summary>
    internal TextRange Within(TextRange outer) =>
        FromBounds(Math.Clamp(Start, outer.Start, outer.End), Math.Clamp(End, outer.Start, outer.End));
}
