namespace Cleanup.Json;

/// <summary>What comes next in the payload.</summary>
internal enum Expectation
{
    /// <summary>A key, or the object's end.</summary>
    Key,

    /// <summary>The colon behind a key.</summary>
    Colon,

    /// <summary>A value, or the array's end.</summary>
    Value,

    /// <summary>A comma, or the container's end.</summary>
    Separator,
}
