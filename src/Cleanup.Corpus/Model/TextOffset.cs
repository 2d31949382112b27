using System.Runtime.InteropServices;

namespace Cleanup.Corpus;

/// <summary>An offset in a text, in every unit. Immutable.</summary>
/// <param name="CodePoints">In code points.</param>
/// <param name="Utf8">In bytes of UTF-8.</param>
/// <param name="Utf16">In UTF-16 units.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TextOffset(int CodePoints, int Utf8, int Utf16)
{
    /// <summary>The offset in a unit.</summary>
    public int In(OffsetUnit unit) => unit switch
    {
        OffsetUnit.Utf8 => Utf8,
        OffsetUnit.Utf16 => Utf16,
        _ => CodePoints,
    };
}
