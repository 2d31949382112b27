using System.Runtime.InteropServices;

namespace Cleanup.Grammars.Search;

/// <summary>The head of a string whose end is to be found.</summary>
/// <param name="Start">Where its content starts.</param>
/// <param name="Declared">The length it declares, or <see cref="DumpStep.UnknownCount"/>.</param>
/// <param name="DeclaredRange">Where that stands.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DumpString(int Start, int Declared, TextRange DeclaredRange);
