using System.Runtime.InteropServices;

namespace Cleanup.Detection.Triggers;

/// <summary>
/// A character that a leak of some kind cannot do without, rare in prose, and the characters of which one must stand right
/// before or behind it. All are ASCII; in the text any blank counts as a space, any double quotation mark as <c>"</c>, any
/// single one as <c>'</c>, and the text's edge as a space.
/// </summary>
/// <param name="Character">The rare character, where the detector is asked.</param>
/// <param name="Before">What may stand before it; null for anything.</param>
/// <param name="After">What may stand behind it; null for anything.</param>
/// <param name="Literal">
/// What must stand behind it, letter for letter, in the place of <paramref name="After"/>; null for nothing more.
/// </param>
/// <param name="Lead">
/// What must stand before it, letter for letter, in the place of <paramref name="Before"/>, and as part of the leak; null for nothing more.
/// </param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Trigger(char Character, string? Before = null, string? After = null, string? Literal = null,
    string? Lead = null)
{
    /// <summary>Any blank, and the edges of the text.</summary>
    public const string Blank = " ";
    /// <summary>The digits.</summary>
    public const string Digits = "0123456789";
    /// <summary>Lower-case hexadecimal digits.</summary>
    public const string Hexadecimal = Digits + "abcdef";
    /// <summary>The lower-case letters of ASCII.</summary>
    public const string LowerCase = "abcdefghijklmnopqrstuvwxyz";
    /// <summary>The capitals of ASCII.</summary>
    public const string UpperCase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    /// <summary>The letters of ASCII.</summary>
    public const string Letters = LowerCase + UpperCase;
    /// <summary>What words of programs are made of.</summary>
    public const string Word = Letters + Digits + "_";

    /// <summary>Any character beyond ASCII but letters, digits, blanks and quotation marks.</summary>
    public const string OtherSigns = "\u007F";

    /// <summary>
    /// The last letters of PHP's types, before the parenthesis of a dumped value: string(, array(, object(, bool(, enum(, double(.
    /// </summary>
    internal const string PhpTypeEnds = "gytelmGYTELM";

    /// <summary>The characters of which one must stand before it; null for anything.</summary>
    internal string? Last => Lead is null ? Before : Lead[^1..];

    /// <summary>The characters of which one must stand behind it; null for anything.</summary>
    internal string? First => Literal is null ? After : Literal[..1];

    /// <summary>The characters of which one must stand behind that one; null for anything.</summary>
    internal string? Next => Literal is { Length: > 1 } ? Literal[1..2] : null;
}
