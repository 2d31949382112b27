using System.Buffers;
using System.Runtime.InteropServices;
using Cleanup.Text;

namespace Cleanup.Kinds.GoPrint;

/// <summary>A key of <c>%v</c> and <c>%+v</c>, or what looks like one in a string. Thread-safe.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where its colon stands.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct GoKey(int Start, int End)
{
    private static readonly SearchValues<char> _never = SearchValues.Create("[]{}\n\r\"");

    /// <summary>Reads the key at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place.</param>
    /// <param name="form">The container.</param>
    /// <param name="mayHoldBlanks">Whether nothing but a key can stand here: that of a map may be any text.</param>
    /// <param name="key">The key.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int start, GoForm form, bool mayHoldBlanks, out GoKey key)
    {
        ReadOnlySpan<char> near = text.From(start, Reach.Name);
        int length = near.IndexOf(':');
        key = new GoKey(start, start + Math.Max(0, length));
        if (length <= 0) return false;
        ReadOnlySpan<char> name = near[..length];
        if (form == GoForm.Struct) return IsIdentifier(name);
        if (name.ContainsAny(_never) || Blank.Is(name[0]) || Blank.Is(name[^1])) return false;
        return mayHoldBlanks || Blank.Next(name, 0) == length;
    }

    /// <summary>Whether a map has this key before another: fmt sorts them.</summary>
    public static bool IsBefore(ReadOnlySpan<char> key, ReadOnlySpan<char> other) =>
        AsciiNumber.TryParse(key, out int number) && AsciiNumber.TryParse(other, out int otherNumber)
            ? number < otherNumber
            : key.SequenceCompareTo(other) < 0;

    private static bool IsIdentifier(ReadOnlySpan<char> name)
    {
        if (!char.IsLetter(name[0]) && name[0] != '_') return false;
        foreach (char character in name)
        {
            if (!char.IsLetterOrDigit(character) && character != '_') return false;
        }
        return true;
    }
}
