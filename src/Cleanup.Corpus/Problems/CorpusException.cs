namespace Cleanup.Corpus.Problems;

/// <summary>An input or output that cannot be used; the message is the reason, for the user to read.</summary>
public class CorpusException(string message, Exception? cause = null) : Exception(message, cause);
