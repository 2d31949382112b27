using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Sources;

/// <summary>Lists the files below a folder. A folder that cannot be listed is reported, and the walk goes on.</summary>
internal sealed class FolderWalker(ProblemLog log)
{
    /// <summary>The paths of the files, relative to the folder, with <c>/</c>, in no particular order.</summary>
    /// <param name="folder">Where to start; empty for the current folder.</param>
    /// <param name="maxDepth">How many levels of folders to list; 1 for the folder's own files.</param>
    public IEnumerable<string> Files(string folder, int maxDepth = int.MaxValue)
    {
        var pending = new Stack<(string Relative, int Depth)>();
        pending.Push(("", 1));
        while (pending.TryPop(out var next))
        {
            foreach (FileSystemInfo entry in List(folder, next.Relative))
            {
                string relative = next.Relative.Length == 0 ? entry.Name : $"{next.Relative}/{entry.Name}";
                if (entry is FileInfo) yield return relative;
                // A link to a folder may lead back here: a walk through it need not end.
                else if (entry.LinkTarget is null && next.Depth < maxDepth) pending.Push((relative, next.Depth + 1));
            }
        }
    }

    private FileSystemInfo[] List(string folder, string relative)
    {
        string path = Path.Combine(folder, relative);
        try
        {
            return new DirectoryInfo(path.Length == 0 ? "." : path).GetFileSystemInfos();
        }
        catch (Exception exception) when (Failure.IsExpected(exception))
        {
            log.Report(path, exception);
            return [];
        }
    }
}
