namespace Cleanup;

/// <summary>How much of a leak's data came back.</summary>
public enum RecoveryStatus
{
    /// <summary>Nothing, or the kind has no data to give.</summary>
    None,

    /// <summary>The leak was cut short; what was whole is there.</summary>
    Partial,

    /// <summary>All of it, after mending what is listed.</summary>
    Repaired,

    /// <summary>All of it, as it was printed.</summary>
    Exact,
}
