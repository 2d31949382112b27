namespace Cleanup.Corpus.Settings;

/// <summary>What a setting takes.</summary>
public enum SettingShape
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A text, or a list of them.</summary>
    Texts,

    /// <summary>The path of a file, relative to the settings.</summary>
    Path,

    /// <summary>One of a few words.</summary>
    Word,

    /// <summary>A whole number.</summary>
    Count,

    /// <summary>A number from 0 to 1.</summary>
    Share,

    /// <summary>True or false.</summary>
    Flag,
}
