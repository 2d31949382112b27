using System.Runtime.InteropServices;
using Cleanup.Recovery;

namespace Cleanup.Detectors.PhpVarDump;

/// <summary>A place where a string may end, and how its declared length agrees with that.</summary>
/// <param name="Position">Offset of the closing quotation mark.</param>
/// <param name="Length">How the declared length agrees.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct StringEnd(int Position, DeclaredLength Length);
