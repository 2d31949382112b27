using System.Runtime.InteropServices;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.PhpPrintR;

/// <summary>What stands before the parenthesis of a container: <c>Array</c>, <c>Foo Object</c>, <c>Suit Enum:string</c>.</summary>
/// <param name="Kind">Whether it is an array or an object.</param>
/// <param name="End">Offset behind it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PrintRHead(ValueKind Kind, int End)
{
    private const string Array = "Array";
    private const string StandardClass = "stdClass";
    private static readonly string[] _suffixes = ["Object", "Enum:string", "Enum:int", "Enum"];

    /// <summary>Reads the head that starts at a place.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int position, out PrintRHead head)
    {
        ReadOnlySpan<char> rest = text[position..];
        if (rest.StartsWith(Array, StringComparison.Ordinal))
        {
            head = new PrintRHead(ValueKind.Array, position + Array.Length);
            return true;
        }
        head = default;
        int name = 0;
        int limit = Math.Min(rest.Length, Reach.Name);
        name = Blank.Next(rest[..limit], name);
        if (name == 0 || name == limit) return false;
        foreach (string suffix in _suffixes)
        {
            if (!rest[(name + 1)..].StartsWith(suffix, StringComparison.Ordinal)) continue;
            head = new PrintRHead(ValueKind.Object, position + name + 1 + suffix.Length);
            return true;
        }
        return false;
    }

    /// <summary>The offset at which the head starts that ends at <paramref name="end"/>; -1 when there is none.</summary>
    public static int FindStart(ReadOnlySpan<char> text, int end, int floor)
    {
        ReadOnlySpan<char> before = text[floor..end];
        if (before.EndsWith(Array, StringComparison.Ordinal))
        {
            int start = end - Array.Length;
            // Scraping glues a dump to the word before it; $myArray and My_Array are code.
            return start > floor && text[start - 1] is '_' or '$' or '\\' ? -1 : start;
        }
        foreach (string suffix in _suffixes)
        {
            if (!before.EndsWith(suffix, StringComparison.Ordinal)) continue;
            int nameEnd = before.Length - suffix.Length - 1;
            if (nameEnd <= 0 || !Blank.Is(before[nameEnd])) return -1;
            int length = ClassLength(before[..nameEnd]);
            return length == 0 ? -1 : WithoutWord(text, floor + nameEnd - length, floor + nameEnd);
        }
        return -1;
    }

    private static int ClassLength(ReadOnlySpan<char> before)
    {
        const string anonymous = "class@anonymous";
        if (before.EndsWith(anonymous, StringComparison.Ordinal)) return anonymous.Length;
        if (before.EndsWith(StandardClass, StringComparison.Ordinal)) return StandardClass.Length;
        int start = before.Length;
        while (start > 0 && before.Length - start < Reach.Name && IsNameCharacter(before[start - 1])) start--;
        return before.Length - start;
    }

    // In mid-sentence a class may be glued to the word before it: a capital in a word that begins with none.
    private static int WithoutWord(ReadOnlySpan<char> text, int start, int end)
    {
        bool startsLine = PrintRSpace.StartsLine(text[..(start - PrintRSpace.IndentAt(text, start))]);
        if (startsLine || !char.IsLower(text[start]) || text[start..end] is StandardClass) return start;
        for (int i = start + 1; i < end; i++)
        {
            if (char.IsLower(text[i - 1]) && char.IsUpper(text[i])) return i;
        }
        return start;
    }

    private static bool IsNameCharacter(char character) => char.IsLetterOrDigit(character) || character is '_' or '\\';
}
