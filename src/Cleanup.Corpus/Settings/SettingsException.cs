using System.Collections.Immutable;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Settings;

/// <summary>A file of settings that is none, or says what cannot be.</summary>
/// <param name="problems">All that is wrong with it, each with its place.</param>
/// <param name="cause">What it was noticed by; null when there is no more to say.</param>
public sealed class SettingsException(ImmutableArray<Problem> problems, Exception? cause = null)
    : CorpusException(problems[0].ToString(), cause)
{
    /// <summary>All that is wrong with it, in the order of the file.</summary>
    public ImmutableArray<Problem> Problems => problems;
}
