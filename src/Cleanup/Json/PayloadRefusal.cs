namespace Cleanup.Json;

/// <summary>Why no payload was read.</summary>
internal enum PayloadRefusal
{
    /// <summary>One was read.</summary>
    None,

    /// <summary>What stands there is no JSON, or too little of it.</summary>
    NotJson,

    /// <summary>It nests deeper than <see cref="JsonRepairOptions.MaxDepth"/>.</summary>
    TooDeep,

    /// <summary>It has several readings, and <see cref="JsonRepairOptions.Strict"/> forbids to choose.</summary>
    Ambiguous,
}
