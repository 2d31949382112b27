using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Sources;

namespace Cleanup.Corpus.Sinks;

/// <summary>Begins the output files of a run. In their folders it clears away what killed runs left behind. Not thread-safe.</summary>
/// <param name="guard">Knows which files must not be written.</param>
/// <param name="cancellation">Removes what is not complete.</param>
public sealed class OutputFiles(OutputGuard guard, CancellationToken cancellation)
{
    private readonly HashSet<string> _swept = new(StringComparer.Ordinal);

    /// <summary>The inputs of the run.</summary>
    public IReadOnlyList<InputFile> Inputs => guard.Inputs;

    /// <summary>Begins a file.</summary>
    /// <exception cref="OutputException">It cannot be written, or would overwrite an input or another output.</exception>
    public OutputFile Create(string path)
    {
        guard.Claim(path);
        return Begin(path);
    }

    /// <summary>Begins a file that takes the place of an input; null when it has done so under another name.</summary>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public OutputFile? CreateInPlace(string path)
    {
        if (FileNode.IsStream(path)) throw new OutputException(path, "a pipe or device, not a file: it has no place to be written in");
        return guard.TryClaimInput(path) ? Begin(path) : null;
    }

    /// <summary>Begins a file in a folder that need not be there yet.</summary>
    /// <exception cref="OutputException">It cannot be written, or would overwrite an input or another output.</exception>
    public OutputFile CreateWithFolder(string path)
    {
        CreateFolderOf(path);
        return Create(path);
    }

    /// <summary>Claims a place for an output that somebody else begins, in a folder that need not be there yet.</summary>
    /// <exception cref="OutputException">The folder cannot be made, or the output would overwrite an input or another output.</exception>
    public void ClaimWithFolder(string path)
    {
        CreateFolderOf(path);
        guard.Claim(path);
    }

    private static void CreateFolderOf(string path)
    {
        try
        {
            string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
            if (File.Exists(folder)) throw new OutputException(path, $"{Path.GetFileName(folder)} is a file, not a folder");
            Directory.CreateDirectory(folder);
        }
        catch (Exception exception) when (exception is not OutputException && Failure.IsExpected(exception))
        {
            throw new OutputException(path, exception);
        }
    }

    private OutputFile Begin(string path)
    {
        string folder = Path.GetDirectoryName(RealPath.Of(path))!;
        if (!FileNode.IsStream(path) && _swept.Add(folder)) TemporaryFile.Sweep(folder);
        return OutputFile.Create(path, cancellation);
    }
}
