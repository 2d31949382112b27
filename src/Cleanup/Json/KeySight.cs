namespace Cleanup.Json;

/// <summary>What looking ahead for a key showed.</summary>
internal enum KeySight
{
    /// <summary>No key.</summary>
    None,

    /// <summary>What may be a key that a line break or the text's end cut off.</summary>
    Cut,

    /// <summary>A key and its colon.</summary>
    Whole,
}
