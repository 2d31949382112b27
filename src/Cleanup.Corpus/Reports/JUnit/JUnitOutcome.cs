namespace Cleanup.Corpus.Reports.JUnit;

/// <summary>How a test case went.</summary>
internal enum JUnitOutcome
{
    /// <summary>All is well.</summary>
    Passed,

    /// <summary>It does not count.</summary>
    Skipped,

    /// <summary>It counts.</summary>
    Failed,

    /// <summary>It could not be told.</summary>
    Errored,
}
