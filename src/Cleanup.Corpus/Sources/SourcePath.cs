namespace Cleanup.Corpus.Sources;

/// <summary>
/// The path under which a record knows its source, and under which it is restored: relative, with <c>/</c>, without
/// <c>.</c> and <c>..</c> steps. Like tar, it drops what would lead out of the folder it is unpacked into. Thread-safe.
/// </summary>
internal static class SourcePath
{
    /// <summary>The source path of a path as the user gave it.</summary>
    public static string Of(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (IsOne(path)) return path;
        string root = Path.GetPathRoot(path) ?? "";
        var steps = new List<string>();
        foreach (string step in path[root.Length..].Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar))
        {
            if (step is "" or ".") continue;
            if (step is not "..") steps.Add(step);
            else if (steps.Count > 0) steps.RemoveAt(steps.Count - 1);
        }
        return string.Join('/', steps);
    }

    // Most are, and there may be many.
    private static bool IsOne(string path)
    {
        if (Path.IsPathRooted(path)) return false;
        if (Path.DirectorySeparatorChar != '/' && path.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal)) return false;
        foreach (Range step in path.AsSpan().Split('/'))
            if (path.AsSpan(step) is "" or "." or "..") return false;
        return true;
    }
}
