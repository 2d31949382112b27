namespace Cleanup;

/// <summary>
/// How sure it is that a finding is a leak at this place. A perfect dump in a tutorial is a dump, but no leak:
/// it is <see cref="Possible"/>.
/// </summary>
public enum Confidence
{
    /// <summary>Shown, never cut by default.</summary>
    Possible,

    /// <summary>Cut by default, except for kinds that live in honest prose too.</summary>
    Likely,

    /// <summary>The structure closed and nothing speaks against it: cut.</summary>
    Certain,
}
