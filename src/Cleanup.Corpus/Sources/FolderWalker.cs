using System.IO.Enumeration;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Sources;

/// <summary>Lists the files below a folder. A folder that cannot be listed is reported, and the walk goes on.</summary>
internal sealed class FolderWalker(ProblemLog log)
{
    private static readonly EnumerationOptions _all = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <summary>The paths of the files, relative to the folder, with <c>/</c>, in no particular order.</summary>
    /// <param name="folder">Where to start; empty for the current folder.</param>
    /// <param name="maxDepth">How many levels of folders to list; 1 for the folder's own files.</param>
    public IEnumerable<string> Files(string folder, int maxDepth = int.MaxValue)
    {
        var pending = new Stack<(string Relative, int Depth)>();
        pending.Push(("", 1));
        while (pending.TryPop(out var next))
        {
            foreach ((string name, bool isFolder, bool isLink) in List(folder, next.Relative))
            {
                string relative = next.Relative.Length == 0 ? name : $"{next.Relative}/{name}";
                if (!isFolder) yield return relative;
                // A link to a folder may lead back here: a walk through it need not end.
                else if (!isLink && next.Depth < maxDepth) pending.Push((relative, next.Depth + 1));
            }
        }
    }

    // Of files no more is asked than what the folder itself says: there may be many.
    private (string Name, bool IsFolder, bool IsLink)[] List(string folder, string relative)
    {
        string path = Path.Combine(folder, relative);
        try
        {
            return
            [
                .. new FileSystemEnumerable<(string, bool, bool)>(
                    path.Length == 0 ? "." : path,
                    (ref FileSystemEntry entry) => (
                        entry.FileName.ToString(),
                        entry.IsDirectory,
                        entry.IsDirectory && entry.Attributes.HasFlag(FileAttributes.ReparsePoint)),
                    _all),
            ];
        }
        catch (Exception exception) when (Failure.IsExpected(exception))
        {
            log.Report(path, exception);
            return [];
        }
    }
}
