namespace Cleanup.Judging;

/// <summary>What a tag of a template does with a block.</summary>
internal enum BlockStep
{
    /// <summary>It is no tag of a block.</summary>
    None,

    /// <summary>It opens one.</summary>
    Opens,

    /// <summary>It begins another branch of it.</summary>
    GoesOn,

    /// <summary>It closes one.</summary>
    Closes,
}
