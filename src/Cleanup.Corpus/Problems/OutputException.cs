namespace Cleanup.Corpus.Problems;

/// <summary>An output that cannot be written: the disk is full, the folder is not writable, …</summary>
public sealed class OutputException : CorpusException
{
    /// <summary>An output that cannot be written for a reason that the user can read.</summary>
    public OutputException(string path, string message)
        : base(message) => Path = path;

    /// <summary>An output that cannot be written as the exception says.</summary>
    public OutputException(string path, Exception cause)
        : base(Failure.Describe(cause), cause)
    {
        Path = path;
        IsDiskFull = cause is IOException io && Failure.IsDiskFull(io);
    }

    /// <summary>The output, as the user named it.</summary>
    public string Path { get; }

    /// <summary>Whether the disk is full, or the user's share of it: no other output can be written either.</summary>
    public bool IsDiskFull { get; }
}
