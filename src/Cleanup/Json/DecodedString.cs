using System.Runtime.InteropServices;

namespace Cleanup.Json;

/// <summary>
/// What was not as JSON wants it inside a string. Each range reaches from the first place of its sort to the last; it is empty when there
/// was none.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct DecodedString
{
    /// <summary>A backslash before a character that JSON does not let it escape.</summary>
    public TextRange InvalidEscape;

    /// <summary>A control character that JSON wants escaped.</summary>
    public TextRange ControlCharacter;

    /// <summary>The string in which half a surrogate pair stands.</summary>
    public TextRange LoneSurrogate;

    /// <summary>An escape or entity that the text's end cut off.</summary>
    public TextRange CutEscape;
}
