using System.Runtime.InteropServices;

namespace Cleanup.Values;

/// <summary>
/// One step of a dump's value in reading order: a scalar, a key, or the opening or end of a container.
/// A parser writes a flat list of them, so that it can take back its last steps by shortening the list.
/// </summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Range">The characters it was read from, in the text the parser was given.</param>
/// <param name="Owner">For a private property the class that declares it, for a case of an enum that enum; else empty.</param>
/// <param name="Value">What the characters stand for, where the producer escaped some; null when they stand for themselves.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DumpNode(DumpNodeKind Kind, TextRange Range, TextRange Owner = default, string? Value = null);
