using System.Runtime.InteropServices;
using Cleanup.Values;

namespace Cleanup.Grammars.Search;

/// <summary>How far a <see cref="DumpState"/> was at a place, to go back to.</summary>
/// <param name="Position">The place.</param>
/// <param name="Frame">The innermost frame.</param>
/// <param name="Frames">Frames so far.</param>
/// <param name="Values">The value so far.</param>
/// <param name="Lengths">Lengths so far.</param>
/// <param name="Repairs">Repairs so far.</param>
/// <param name="Partials">Partial values so far.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DumpMark(int Position, int Frame, int Frames, ValueMark Values, int Lengths, int Repairs, int Partials)
{
    /// <summary>How many lengths do not agree to the byte.</summary>
    public int Inexact { get; init; }

    /// <summary>How many lengths no known damage explains.</summary>
    public int Unexplained { get; init; }
}
