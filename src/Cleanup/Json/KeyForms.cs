namespace Cleanup.Json;

/// <summary>
/// The forms in which a key may stand, in the order in which they are looked for: the surest and cheapest first. Which of them count
/// at a place is the place's: the less else shows that a key is due there, the fewer.
/// </summary>
[Flags]
internal enum KeyForms
{
    None = 0,

    /// <summary>Quoted, with its colon.</summary>
    Quoted = 1,

    /// <summary>Quoted, before a line break, an ellipsis or the text's end: what is behind it was cut off.</summary>
    Cut = 2,

    /// <summary>A known key of which a quote or the colon is missing.</summary>
    Known = 4,

    /// <summary>With its opening quote alone, and a value.</summary>
    HalfQuoted = 8,

    /// <summary>Without quotes, or with its closing one alone.</summary>
    Unquoted = 16,

    /// <summary>Quoted, with a space in place of the colon, and a value.</summary>
    WithoutColon = 32,

    /// <summary>Without quotes and with a space in place of the colon, before a quoted value.</summary>
    UnquotedWithoutColon = 64,

    /// <summary>Behind the opener of a payload: nothing was read yet that could tell a damaged key from words.</summary>
    AtStart = Quoted | Cut | HalfQuoted | Unquoted | WithoutColon | UnquotedWithoutColon,

    /// <summary>Behind a comma that may stand in words.</summary>
    BehindWords = Quoted | Cut | Known | Unquoted | WithoutColon,

    /// <summary>Behind a quote and a comma, when no plain key stands there.</summary>
    BehindString = Known | Unquoted | WithoutColon,
}
