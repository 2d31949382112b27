namespace Cleanup;

/// <summary>What sort of texts are cleaned: how likely a leak is before anything is looked at.</summary>
public enum CorpusPrior
{
    /// <summary>Articles and pages about code alike.</summary>
    Mixed,

    /// <summary>Articles: hardly one of them shows code.</summary>
    Articles,

    /// <summary>Pages about code: what they show is to stay.</summary>
    Code,
}
