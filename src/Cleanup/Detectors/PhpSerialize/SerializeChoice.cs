using System.Runtime.InteropServices;
using Cleanup.Detectors.PhpVarDump;

namespace Cleanup.Detectors.PhpSerialize;

/// <summary>A string whose end was chosen among several, and the state to go back to for choosing another.</summary>
/// <param name="IsKey">Whether it is a key.</param>
/// <param name="Start">Where the content starts.</param>
/// <param name="Declared">The declared length in UTF-8 bytes.</param>
/// <param name="DeclaredRange">Where it stands.</param>
/// <param name="Ends">The candidates, best first; null while they were not looked for.</param>
/// <param name="NextEnd">Index of the next candidate to try.</param>
/// <param name="Frame">The frame it stands in.</param>
/// <param name="Frames">Frames at that point.</param>
/// <param name="Nodes">Nodes at that point.</param>
/// <param name="Strings">Strings at that point.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SerializeChoice(
    bool IsKey, int Start, int Declared, TextRange DeclaredRange, StringEnd[]? Ends, int NextEnd, int Frame, int Frames, int Nodes, int Strings)
{
    /// <summary>Whether the end at the declared length was tried already.</summary>
    public bool ExactTried { get; init; }
}
