using System.Runtime.InteropServices;

namespace Cleanup.Json;

/// <summary>Where a string stands in the text, in UTF-16 units.</summary>
/// <param name="Content">What stands between the delimiters, still escaped.</param>
/// <param name="End">Behind the closing delimiter.</param>
/// <param name="Ending">How it ended.</param>
/// <param name="InnerQuotes">From the first to the last unescaped quote inside; empty when there is none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct StringToken(TextRange Content, int End, StringEnding Ending, TextRange InnerQuotes);
