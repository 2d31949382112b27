using System.Runtime.InteropServices;

namespace Cleanup.Grammars.Search;

/// <summary>
/// An open container while members are read. Frames link to their parent, so that a choice can be taken back by an index.
/// </summary>
/// <param name="Parent">Index of the enclosing frame; -1 at the top.</param>
/// <param name="IsObject">Whether it is an object.</param>
/// <param name="Remaining">Members still to come; below zero when it declares none.</param>
/// <param name="Depth">1 at the top, 0 where nothing is open.</param>
/// <param name="Column">The column its members start in; -1 while none was read or lines tell nothing.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DumpFrame(int Parent, bool IsObject, int Remaining, int Depth, int Column)
{
    /// <summary>The column in which the members of the enclosing container start; -1 when there is none or lines tell nothing.</summary>
    public int OuterColumn { get; init; } = -1;

    /// <summary>Whether it stands around one value and is nothing of it.</summary>
    public bool IsWrapper { get; init; }

    /// <summary>Where the class of an object stands, when the grammar needs it; else empty.</summary>
    public TextRange Type { get; init; }

    /// <summary>Which of its containers the grammar says it is; see <see cref="DumpStep.Form"/>.</summary>
    public int Form { get; init; }

    /// <summary>What the grammar keeps of the last member; see <see cref="DumpStep.Mark"/>.</summary>
    public int Mark { get; init; }

    /// <summary>Whether the dump still has its line breaks.</summary>
    public bool HasLines { get; init; }
}
