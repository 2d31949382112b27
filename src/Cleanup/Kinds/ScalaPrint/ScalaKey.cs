using System.Runtime.InteropServices;
using Cleanup.Text;

namespace Cleanup.Kinds.ScalaPrint;

/// <summary>A key and its arrow. Thread-safe.</summary>
/// <param name="End">Where the key ends.</param>
/// <param name="Value">Where its value starts.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ScalaKey(int End, int Value)
{
    private const string Arrow = " -> ";

    /// <summary>Reads the key at a place; a word, as no text with blanks tells where it begins.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out ScalaKey key)
    {
        ReadOnlySpan<char> near = text.From(start, Reach.Word);
        int length = Blank.Next(near, 0);
        key = new ScalaKey(start + length, start + length + Arrow.Length);
        return length > 0 && near[length..].StartsWith(Arrow, StringComparison.Ordinal) && !near[..length].ContainsAny('(', ')', ',');
    }
}
