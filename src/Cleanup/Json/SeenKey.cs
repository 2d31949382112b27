using System.Runtime.InteropServices;

namespace Cleanup.Json;

/// <summary>What looking for a quoted key at one place showed. It is asked for there again when the key is read.</summary>
/// <param name="Position">Where it was looked for; -1 when it never was.</param>
/// <param name="Sight">What stands there.</param>
/// <param name="End">Behind its closing quote; <paramref name="Position"/> when that was not found.</param>
/// <param name="ValueAt">Behind its colon; <paramref name="Position"/> when there is none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SeenKey(int Position, KeySight Sight, int End, int ValueAt)
{
    /// <summary>Nothing was looked for yet.</summary>
    public static SeenKey None { get; } = new(-1, KeySight.None, -1, -1);
}
