namespace Cleanup.Corpus;

/// <summary>How grave a finding is to whoever checks texts. What is done with it is another matter: see <see cref="LeakAction"/>.</summary>
public enum FindingSeverity
{
    /// <summary>To be known: what is only reported.</summary>
    Note,

    /// <summary>To be looked at.</summary>
    Warning,

    /// <summary>To be mended: what is to be cut, where nothing else is set.</summary>
    Error,
}
