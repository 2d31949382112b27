namespace Cleanup.Corpus;

/// <summary>Whether a finding counts, or why it does not.</summary>
public enum FindingStatus
{
    /// <summary>It counts.</summary>
    New,

    /// <summary>It is in the baseline.</summary>
    Baseline,

    /// <summary>A rule of the settings allows it.</summary>
    Allowed,

    /// <summary>A mark in the text itself says that it is meant to be there.</summary>
    Ignored,
}
