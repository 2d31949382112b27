namespace Cleanup.Json;

/// <summary>Whether a quote closes its string.</summary>
internal enum StringClosing
{
    /// <summary>It stands inside.</summary>
    No,

    /// <summary>At the end of a line or of the text: it closes when it is reached, but it is no sign to look for.</summary>
    Maybe,

    /// <summary>The payload goes on behind it.</summary>
    Yes,
}
