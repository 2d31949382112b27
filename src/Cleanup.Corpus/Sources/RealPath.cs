namespace Cleanup.Corpus.Sources;

/// <summary>Tells where a path leads on the disk: two names of one file give one path. Thread-safe.</summary>
internal static class RealPath
{
    // As many as Linux follows. Links that lead in a circle end here.
    private const int MaxLinks = 40;

    /// <summary>The full path with all symbolic links followed, as far as it exists.</summary>
    public static string Of(string path)
    {
        string full = Path.GetFullPath(path);
        string real = Path.GetPathRoot(full)!;
        var pending = new Stack<string>();
        Push(pending, full[real.Length..]);
        int links = 0;
        while (pending.TryPop(out string? step))
        {
            if (step is "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
                continue;
            }
            string next = Path.Combine(real, step);
            if (links == MaxLinks || new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }
            links++;
            string root = Path.GetPathRoot(target)!;
            if (root.Length > 0) real = root;
            Push(pending, target[root.Length..]);
        }
        return real;
    }

    private static void Push(Stack<string> pending, string path)
    {
        foreach (string step in path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar]).Reverse())
            if (step is not ("" or ".")) pending.Push(step);
    }
}
