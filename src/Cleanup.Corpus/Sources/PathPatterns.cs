using Cleanup.Corpus.Problems;
using Microsoft.Extensions.FileSystemGlobbing;

namespace Cleanup.Corpus.Sources;

/// <summary>Patterns of paths: one without a folder is one of names, as in .gitignore. Immutable and thread-safe.</summary>
public sealed class PathPatterns
{
    private readonly Matcher _matcher = new(StringComparison.Ordinal);

    /// <summary>The patterns, of which one has to match.</summary>
    /// <param name="patterns">The patterns: <c>*</c> within a name, <c>**</c> for any number of folders.</param>
    /// <param name="takeFolders">Whether a folder takes all in it along.</param>
    /// <exception cref="CorpusException">There is no matching a pattern.</exception>
    public PathPatterns(IEnumerable<string> patterns, bool takeFolders)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        foreach (string pattern in patterns)
        {
            try
            {
                string anywhere = pattern.TrimEnd('/').Contains('/', StringComparison.Ordinal) ? pattern : $"**/{pattern}";
                _matcher.AddInclude(anywhere);
                if (takeFolders) _matcher.AddInclude($"{anywhere.TrimEnd('/')}/**");
            }
            catch (ArgumentException exception)
            {
                throw new CorpusException($"'{pattern}' is no pattern that can be matched: {exception.Message}", exception);
            }
        }
    }

    /// <summary>Whether a pattern matches.</summary>
    /// <param name="path">A path with <c>/</c>, relative to where the patterns are.</param>
    public bool Match(string path) => _matcher.Match(path).HasMatches;
}
