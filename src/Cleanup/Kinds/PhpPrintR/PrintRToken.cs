using System.Runtime.InteropServices;

namespace Cleanup.Kinds.PhpPrintR;

/// <summary>A place of a dump that may be structure.</summary>
/// <param name="Kind">What it may be.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind it, and behind the one blank that follows an arrow.</param>
/// <param name="Name">Where the key's name stands.</param>
/// <param name="Indent">How many blanks stand before it on its line.</param>
/// <param name="StartsLine">Whether nothing else stands before it on its line.</param>
/// <param name="EndsLine">Whether nothing else stands behind it on its line.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PrintRToken(PrintRTokenKind Kind, int Start, int End, TextRange Name, int Indent, bool StartsLine,
    bool EndsLine);
