namespace Cleanup.Json;

/// <summary>How a string ended.</summary>
internal enum StringEnding
{
    /// <summary>With its closing quote.</summary>
    Closed,

    /// <summary>Without a closing quote, but the payload goes on behind it.</summary>
    Unclosed,

    /// <summary>The text ended, or prose began, inside the string.</summary>
    Cut,

    /// <summary>Not within the length that is allowed to it.</summary>
    TooLong,
}
