namespace Cleanup.Corpus.Problems;

/// <summary>Whoever read the output has seen enough. That ends the run, and is no error.</summary>
public sealed class ClosedPipeException() : CorpusException("the output pipe was closed");
