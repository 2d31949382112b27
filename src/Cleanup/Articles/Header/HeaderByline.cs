using System.Runtime.InteropServices;

namespace Cleanup.Articles.Header;

/// <summary>What a line says of the author. Immutable.</summary>
/// <param name="Author">The author; null where the line holds only the word before the name, or names nobody ("By Staff").</param>
/// <param name="HasPrefix">Whether a word such as "By" stands before the name. A name without one may be a photographer's.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct HeaderByline(string? Author, bool HasPrefix);
