using System.Runtime.InteropServices;

namespace Cleanup.Values;

/// <summary>One step of a value in reading order: a scalar, a key, or the opening or end of a container.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Range">The characters it was read from, in the text the parser was given.</param>
/// <param name="Owner">For a private property the class that declares it, for a case of an enum that enum; else empty.</param>
/// <param name="Value">What the characters stand for, where the producer escaped some; null when they stand for themselves.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ValueNode(ValueKind Kind, TextRange Range, TextRange Owner = default, string? Value = null)
{
    /// <summary>
    /// In a tree the index of the node that opens the container around it, which for an end is the container it ends; -1 outside of all.
    /// </summary>
    public int Parent { get; init; } = -1;

    /// <summary>Whether the next node is the value of the member that it names.</summary>
    public bool IsKey => Kind is ValueKind.IndexKey or ValueKind.NameKey;

    /// <summary>Whether members follow.</summary>
    public bool Opens => Kind is ValueKind.Array or ValueKind.Object;
}
