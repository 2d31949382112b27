using System.Runtime.InteropServices;
using Cleanup.Recovery;

namespace Cleanup.Detectors.PhpVarDump;

/// <summary>A string that was read, with what it declared.</summary>
/// <param name="Content">The characters between the quotation marks.</param>
/// <param name="Declared">The declared length in UTF-8 bytes.</param>
/// <param name="DeclaredRange">Where the declared length stands.</param>
/// <param name="Length">How the two agree.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct VarDumpString(TextRange Content, int Declared, TextRange DeclaredRange, DeclaredLength Length);
