namespace Cleanup.Grammars.Forms;

/// <summary>How much the first message of a form says when nothing else of it follows.</summary>
internal enum FormSureness
{
    /// <summary>Nothing: people write it too. Something of the form has to follow.</summary>
    None,

    /// <summary>It is one on lines of its own.</summary>
    Weak,

    /// <summary>People may write it.</summary>
    Probable,

    /// <summary>People do not write it, unless they write about code.</summary>
    Unmistakable,
}
