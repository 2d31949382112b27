using System.Runtime.InteropServices;

namespace Cleanup.Kinds.PythonTraceback;

/// <summary>What scraping left of the lines of a traceback.</summary>
/// <param name="InLines">The line breaks are there.</param>
/// <param name="Indentation">Blanks before a call in its line; 0 when scraping took them.</param>
/// <param name="IsInline">Prose stands before it on its first line, and may go on behind the message.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PythonLayout(bool InLines, int Indentation, bool IsInline);
