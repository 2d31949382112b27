namespace Cleanup.Json.Structure;

/// <summary>What is done to one character to undo a damage.</summary>
internal enum EditKind
{
    /// <summary>It is put in, where it was deleted.</summary>
    Insert,

    /// <summary>It is taken out, where it was doubled or never belonged.</summary>
    Delete,

    /// <summary>It changes places with the character behind it.</summary>
    Swap,

    /// <summary>The closer of the other sort takes its place.</summary>
    Replace,

    /// <summary>A backslash is put before it: a quote inside a string.</summary>
    Escape,
}
