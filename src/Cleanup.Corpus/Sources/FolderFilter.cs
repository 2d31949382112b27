using Cleanup.Corpus.Compression;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Sources;

/// <summary>Which files of a folder are taken. Immutable and thread-safe.</summary>
public sealed class FolderFilter
{
    private readonly string[] _extensions;
    private readonly PathPatterns? _included;
    private readonly PathPatterns? _excluded;

    /// <summary>A filter; what is excluded wins over all.</summary>
    /// <param name="extensions">The extensions of the files that are taken, with or without a dot.</param>
    /// <param name="include">
    /// Patterns of files that are taken, whatever their extension; then no others are. Empty to go by extensions.
    /// </param>
    /// <param name="exclude">Patterns of files and folders that are not.</param>
    /// <exception cref="CorpusException">There is no matching a pattern.</exception>
    public FolderFilter(IEnumerable<string> extensions, IReadOnlyCollection<string> include, IReadOnlyCollection<string> exclude)
    {
        ArgumentNullException.ThrowIfNull(extensions);
        ArgumentNullException.ThrowIfNull(include);
        ArgumentNullException.ThrowIfNull(exclude);
        _extensions = [.. extensions.Select(extension => extension.StartsWith('.') ? extension : $".{extension}")];
        _included = include.Count > 0 ? new PathPatterns(include, takeFolders: false) : null;
        Taken = include.Count > 0 ? string.Join(", ", include) : $"*{string.Join(", *", _extensions)}";
        // What is excluded is what matches; a folder takes all in it along.
        _excluded = exclude.Count > 0 ? new PathPatterns(exclude, takeFolders: true) : null;
    }

    /// <summary>The full path of a file that is taken only where it is named: that of the settings; null for none.</summary>
    public string? LeftOut { get; init; }

    /// <summary>Whether files are left out that git ignores.</summary>
    public bool RespectsGitIgnore { get; init; }

    /// <summary>What is taken, in words.</summary>
    public string Taken { get; }

    /// <summary>Whether a file of a folder is taken.</summary>
    /// <param name="file">Its path in the folder, with <c>/</c>.</param>
    public bool Takes(string file) =>
        (_included is null ? HasExtension(file) : _included.Match(file)) && _excluded?.Match(file) is not true;

    // Behind it may stand how the file is compressed. Extensions may have several dots.
    private bool HasExtension(string file)
    {
        string name = CompressionFormat.NameOfContent(file);
        return Array.Exists(_extensions, extension =>
            name.EndsWith(extension, StringComparison.OrdinalIgnoreCase) || file.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
    }
}
