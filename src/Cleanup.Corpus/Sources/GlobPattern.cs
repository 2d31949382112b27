using Cleanup.Corpus.Problems;
using Microsoft.Extensions.FileSystemGlobbing;

namespace Cleanup.Corpus.Sources;

/// <summary>A path with wildcards: <c>*</c> within a name, <c>**</c> for any number of folders.</summary>
internal sealed class GlobPattern
{
    private readonly string _folder;
    private readonly string _pattern;

    public GlobPattern(string pattern)
    {
        string normal = pattern.Replace(Path.DirectorySeparatorChar, '/');
        // The folder is what stands before the first step with a wildcard: the matcher knows neither roots nor "..".
        int slash = normal.LastIndexOf('/', normal.IndexOf('*', StringComparison.Ordinal));
        _folder = normal[..(slash + 1)];
        _pattern = normal[(slash + 1)..];
    }

    public static bool IsPattern(string path) => path.Contains('*', StringComparison.Ordinal);

    /// <summary>The paths of the files that match, in no particular order.</summary>
    /// <exception cref="CorpusException">There is no matching it.</exception>
    public IEnumerable<string> Match(FolderWalker walker)
    {
        Matcher matcher = Matcher();
        int depth = _pattern.Contains("**", StringComparison.Ordinal) ? int.MaxValue : _pattern.Split('/').Length;
        return walker.Files(_folder, depth).Where(file => matcher.Match(file).HasMatches).Select(file => _folder + file);
    }

    private Matcher Matcher()
    {
        try
        {
            return new Matcher(StringComparison.Ordinal).AddInclude(_pattern);
        }
        catch (ArgumentException exception)
        {
            throw new CorpusException($"no pattern that can be matched: {exception.Message}", exception);
        }
    }
}
