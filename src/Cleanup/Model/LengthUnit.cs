namespace Cleanup;

/// <summary>What a declared length counts. Written in kebab-case, such as <c>utf8-bytes</c>.</summary>
public enum LengthUnit
{
    /// <summary>Bytes of the UTF-8 form.</summary>
    Utf8Bytes,

    /// <summary>Unicode code points.</summary>
    CodePoints,
}
