namespace Cleanup.Json.Structure;

/// <summary>What JSON wants next (RFC 8259, 2 to 5).</summary>
internal enum Place
{
    /// <summary>An array or object, or the text's end.</summary>
    Root,

    /// <summary>A value, behind a colon or an array's comma.</summary>
    Value,

    /// <summary>An array's first value, or its closer.</summary>
    FirstValue,

    /// <summary>A key, behind an object's comma.</summary>
    Key,

    /// <summary>An object's first key, or its closer.</summary>
    FirstKey,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>A comma or closer.</summary>
    Separator,
}
