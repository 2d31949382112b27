using System.Runtime.InteropServices;

namespace Cleanup.Scanning;

/// <summary>
/// A character that a leak of some kind cannot do without, rare in prose, and the characters of which one must stand right
/// before or behind it. All are ASCII; in the text any blank counts as a space, any double quotation mark as <c>"</c>, any
/// single one as <c>'</c>, and the text's edge as a space.
/// </summary>
/// <param name="Character">The rare character, where the detector is asked.</param>
/// <param name="Before">What may stand before it; null for anything.</param>
/// <param name="After">What may stand behind it; null for anything.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Trigger(char Character, string? Before = null, string? After = null)
{
    public const string Blank = " ";
    public const string Digits = "0123456789";
    public const string LowerCase = "abcdefghijklmnopqrstuvwxyz";
    public const string UpperCase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    public const string Letters = LowerCase + UpperCase;
    public const string Word = Letters + Digits + "_";
}
