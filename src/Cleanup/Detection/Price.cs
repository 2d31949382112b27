namespace Cleanup.Detection;

/// <summary>
/// What a detector pays beside reading a character, which is one step. Measured beside that, with texts that make a kind do little else.
/// </summary>
internal static class Price
{
    /// <summary>Characters that a search by vectors goes over in one step.</summary>
    public const int SearchedPerStep = 8;

    /// <summary>Asking a detector at a character, or a rule at a quotation mark, where nothing begins or ends in most cases.</summary>
    public const int Ask = 4;

    /// <summary>Looking around a rare character for the form that it is part of; a repair with its path.</summary>
    public const int Look = 32;

    /// <summary>Beginning to read, and keeping what was found.</summary>
    public const int Reading = 64;

    /// <summary>Reading a character that may need mending; the first word of a form, which most texts do not begin with.</summary>
    public const int Glance = 2;

    /// <summary>Keeping a value, or a place that is come to by going back: memory is what these cost most of.</summary>
    public const int Node = 24;

    /// <summary>Writing a byte of the value, and looking at it for the judgement.</summary>
    public const int Byte = 4;
}
