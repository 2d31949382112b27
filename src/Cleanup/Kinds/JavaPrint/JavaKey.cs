using System.Runtime.InteropServices;
using Cleanup.Text;

namespace Cleanup.Kinds.JavaPrint;

/// <summary>A key and its equals sign, or what looks like one in a string. Thread-safe.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where its sign stands.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct JavaKey(int Start, int End)
{
    /// <summary>Reads the key at a place.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out JavaKey key)
    {
        ReadOnlySpan<char> near = text.From(start, Reach.Word);
        int length = 0;
        while (length < near.Length && (char.IsLetterOrDigit(near[length]) || near[length] is '_' or '-' or '.' or '$')) length++;
        key = new JavaKey(start, start + length);
        return length > 0 && length < near.Length && near[length] == '=';
    }

    /// <summary>Whether a value as Java prints it can stand behind the sign: none has double quotes, and source has blanks.</summary>
    public bool HasValue(ReadOnlySpan<char> text) =>
        End + 1 < text.Length && text[End + 1] is var next && !QuoteMark.IsDouble(next) && !Blank.Is(next) &&
            next is not ('=' or '>' or '~' or '&');
}
