namespace Cleanup.Corpus.Problems;

/// <summary>An output that cannot be written: the disk is full, the folder is not writable, …</summary>
public sealed class OutputException(string path, string message) : CorpusException(message)
{
    /// <summary>The output, as the user named it.</summary>
    public string Path { get; } = path;
}
