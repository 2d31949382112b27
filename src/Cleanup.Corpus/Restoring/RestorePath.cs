using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Sources;

namespace Cleanup.Corpus.Restoring;

/// <summary>Keeps what is restored inside its folder, whatever a record says. Thread-safe.</summary>
internal static class RestorePath
{
    /// <summary>The path of a source below the folder.</summary>
    /// <exception cref="CorpusException">The source leads out of the folder.</exception>
    public static string Resolve(string folder, string source)
    {
        string normal = source.Replace('\\', '/');
        if (source.Length == 0 || source.Contains('\0', StringComparison.Ordinal)) throw new CorpusException("its source is no path");
        if (normal[0] == '/' || Path.IsPathRooted(source) || normal is [_, ':', ..])
            throw new CorpusException($"its source '{source}' is an absolute path");
        string[] steps = normal.Split('/');
        if (steps.Contains("..", StringComparer.Ordinal)) throw new CorpusException($"its source '{source}' leads out of the folder");
        // On Unix a backslash is part of a name: only the checks above take it for a separator, to be safe everywhere.
        string path = Path.Combine(folder, SourcePath.Of(source));
        for (string? parent = path; parent is not null && parent.Length > folder.Length; parent = Path.GetDirectoryName(parent))
        {
            if (new FileInfo(parent).LinkTarget is not null)
                throw new CorpusException($"its source '{source}' leads through a symbolic link");
        }
        return path;
    }
}
