namespace Cleanup;

/// <summary>What is done with a finding.</summary>
public enum LeakAction
{
    /// <summary>The text keeps it.</summary>
    Reported,

    /// <summary>The clean text does without it.</summary>
    Cut,
}
