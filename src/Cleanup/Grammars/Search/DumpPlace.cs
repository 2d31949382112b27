using System.Runtime.InteropServices;

namespace Cleanup.Grammars.Search;

/// <summary>Where a grammar is asked for the next step.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct DumpPlace(ReadOnlySpan<char> text, int position, DumpFrame frame)
{
    /// <summary>The text that is read.</summary>
    public readonly ReadOnlySpan<char> Text = text;

    /// <summary>Where the step starts.</summary>
    public int Position { get; } = position;

    /// <summary>The innermost open container.</summary>
    public DumpFrame Frame { get; } = frame;

    /// <summary>Whether the dump still has its line breaks. Then each member starts a line.</summary>
    public bool HasLines => Frame.HasLines;

    /// <summary>Whether every way is asked for, not the first alone.</summary>
    public bool IsThorough { get; init; }
}
