namespace Cleanup.Corpus.Sources;

/// <summary>
/// Tells the file that standard output goes to, as of <c>cleanup clean . &gt; all.jsonl</c>: read as an input, it would grow as fast as it
/// is read. Thread-safe.
/// </summary>
internal static class OwnOutput
{
    // Linux; elsewhere there is no such link.
    private const string Descriptor = "/proc/self/fd/1";

    private static readonly string? _path = Find();

    /// <summary>Whether standard output goes to the file at a path; links are followed.</summary>
    public static bool Is(string path) => _path is not null && string.Equals(RealPath.Of(path), _path, StringComparison.Ordinal);

    private static string? Find() =>
        new FileInfo(Descriptor).LinkTarget is { } target && File.Exists(target) && !FileNode.IsStream(target) ? target : null;
}
