using System.Runtime.InteropServices;

namespace Cleanup.Values;

/// <summary>How far a <see cref="ValueTreeBuilder"/> was, to go back to.</summary>
/// <param name="Count">Nodes so far.</param>
/// <param name="Depth">Containers that are open.</param>
/// <param name="Draft">Where the draft begins; -1 while there is none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ValueMark(int Count, int Depth, int Draft)
{
    /// <summary>Before the first node.</summary>
    public static ValueMark Start { get; } = new(0, 0, -1);
}
