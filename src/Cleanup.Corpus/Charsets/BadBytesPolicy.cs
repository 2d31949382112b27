namespace Cleanup.Corpus.Charsets;

/// <summary>What to do with bytes that are no text in the encoding of their file.</summary>
public enum BadBytesPolicy
{
    /// <summary>The input, or the line of JSON Lines, is refused.</summary>
    Refuse,

    /// <summary>U+FFFD stands for them.</summary>
    Replace,

    /// <summary>
    /// Each is read as windows-1252, where the file is UTF-8: what editors and databases mix in most. U+FFFD where that has no
    /// character.
    /// </summary>
    Windows1252,
}
