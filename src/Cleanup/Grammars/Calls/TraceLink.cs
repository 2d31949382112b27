namespace Cleanup.Grammars.Calls;

/// <summary>What a line between the calls of a trace does.</summary>
internal enum TraceLink
{
    /// <summary>It is none.</summary>
    None,

    /// <summary>The head of another error follows.</summary>
    Opens,

    /// <summary>The error that was opened last ends; calls of the one around it follow.</summary>
    Closes,

    /// <summary>It is left out, like <c>... 3 more</c>.</summary>
    Skipped,
}
