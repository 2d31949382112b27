using System.Runtime.InteropServices;

namespace Cleanup.Grammars.Strings;

/// <summary>How a string stands in a dump.</summary>
/// <param name="HasLines">Whether the dump still has its line breaks.</param>
/// <param name="Indent">For a string on lines of its own the columns that each is moved in by; -1 for one on a single line.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct StringLayout(bool HasLines, int Indent)
{
    /// <summary>A key, which no line feed breaks: an escaped one may stand anywhere.</summary>
    public static StringLayout Key { get; } = new(HasLines: true, Indent: -2);

    /// <summary>A string on a single line.</summary>
    public static StringLayout SingleLine { get; } = new(HasLines: true, Indent: -1);
}
