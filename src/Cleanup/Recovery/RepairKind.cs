namespace Cleanup.Recovery;

/// <summary>What sort of damage was mended. Written in kebab-case, such as <c>missing-closer</c>.</summary>
public enum RepairKind
{
    /// <summary>A value that JSON cannot hold (NAN, a resource, a recursion) became null.</summary>
    NotRepresentable,

    /// <summary>A string is longer or shorter than it declares.</summary>
    LengthDiffers,

    /// <summary>HTML character references were decoded.</summary>
    EntitiesDecoded,

    /// <summary>Two properties had the same name; the second was renamed.</summary>
    DuplicateKey,
}
