using System.Runtime.InteropServices;

namespace Cleanup.Json;

/// <summary>A repair as it is kept while it is not known whether the payload holds: its path is not written yet.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LoggedRepair(RepairKind Kind, TextRange Range, ValuePath? Path, string Before, string After)
{
    /// <summary>The repair as it is given away.</summary>
    public RepairStep ToStep(ReadOnlySpan<char> text) => new(Kind, Range, Path?.ToPointer(text) ?? "", Before, After);
}
