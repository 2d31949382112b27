namespace Cleanup.Grammars.Markup;

/// <summary>How much the form of a piece says, wherever it stands.</summary>
internal enum DebrisSureness
{
    /// <summary>It may be what people write: reported.</summary>
    Doubtful,

    /// <summary>No place makes it more than likely.</summary>
    Probable,

    /// <summary>People do not write it, unless they write about code.</summary>
    Unmistakable,
}
