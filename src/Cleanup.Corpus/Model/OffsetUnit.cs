namespace Cleanup.Corpus;

/// <summary>What offsets count in what is written.</summary>
public enum OffsetUnit
{
    /// <summary>Unicode code points, as strings of Python do; a lone surrogate counts one.</summary>
    CodePoints,

    /// <summary>Bytes of UTF-8, as strings of Rust and Go do; a lone surrogate counts three.</summary>
    Utf8,

    /// <summary>UTF-16 units, as strings of Java, JavaScript and .NET do.</summary>
    Utf16,
}
