namespace Cleanup.Differential;

/// <summary>Where builds and corpora are kept between runs, outside the tree.</summary>
internal static class CacheFolder
{
    private const string Name = "cleanup-differential";

    /// <summary>The folder: in the user's cache, as the XDG base directories have it.</summary>
    public static string Path { get; } = Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } cache
        ? System.IO.Path.Combine(cache, Name)
        : System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache", Name);

    /// <summary>Where the corpora are written, and read when nothing is named.</summary>
    public static string Corpora => System.IO.Path.Combine(Path, "corpora");
}
