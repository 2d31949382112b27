namespace Cleanup.Grammars.Calls;

/// <summary>A path that stands behind a word of prose without a blank: <c>voted/srv/cart.rb</c>.</summary>
internal static class GluedPath
{
    // The places of programs and their data by the Filesystem Hierarchy Standard 3.0 §3, those of macOS and Windows, and Node's own.
    private static readonly string[] _roots = ["node:", "file:///", "[eval]", "/app/", "/home/", "/opt/", "/root/", "/srv/", "/tmp/",
        "/usr/", "/var/", "/Users/", "C:\\"];

    /// <summary>Where in the path the known root of a file system begins that stands behind something else; 0 when none does.</summary>
    public static int IndexOfRoot(ReadOnlySpan<char> path)
    {
        foreach (string root in _roots)
        {
            int glued = path.IndexOf(root, StringComparison.Ordinal);
            if (glued >= 0) return glued;
        }
        return 0;
    }
}
