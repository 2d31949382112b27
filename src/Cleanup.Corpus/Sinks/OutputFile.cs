using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Sources;

namespace Cleanup.Corpus.Sinks;

/// <summary>
/// A file that appears when it is complete, or not at all: written beside its place, then renamed. Cancelling or
/// disposing of it removes the beginnings. A link is followed; a pipe or a device is written to directly.
/// </summary>
public sealed class OutputFile : OutputStream
{
    private readonly FileStream _file;
    private readonly string? _target;
    private readonly CancellationTokenRegistration _cancellation;
    private volatile bool _isCancelled;

    private OutputFile(string path, FileStream file, string? target, CancellationToken cancellation)
        : base(file, path)
    {
        _file = file;
        _target = target;
        // A run that is cancelled while it waits for input never gets to dispose of its output.
        _cancellation = cancellation.Register(() =>
        {
            _isCancelled = true;
            RemoveTemporary();
        });
    }

    /// <summary>Begins a file.</summary>
    /// <exception cref="OutputException">It cannot be written there.</exception>
    public static OutputFile Create(string path, CancellationToken cancellation)
    {
        if (Directory.Exists(path)) throw new OutputException(path, "is a folder");
        try
        {
            if (FileNode.IsStream(path)) return new OutputFile(path, OpenStream(path), null, cancellation);
            string target = RealPath.Of(path);
            if (new FileInfo(target).LinkTarget is not null) throw new OutputException(path, "too many levels of symbolic links");
            return new OutputFile(path, TemporaryFile.Create(target), target, cancellation);
        }
        catch (Exception exception) when (Failure.IsExpected(exception))
        {
            throw Translate(path, exception);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public override void Commit() => Guard(() =>
    {
        _file.Flush(flushToDisk: _target is not null);
        // Waits for a cancellation that is about to remove the file.
        _cancellation.Dispose();
        if (_isCancelled) throw new OperationCanceledException();
        // Before it is closed: with it goes the lock, and what is not locked is swept.
        if (_target is not null) File.Move(_file.Name, _target, overwrite: true);
        _file.Dispose();
    });

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _cancellation.Dispose();
        RemoveTemporary();
    }

    private static FileStream OpenStream(string path) => new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);

    private void RemoveTemporary()
    {
        try
        {
            if (_target is not null) File.Delete(_file.Name);
        }
        catch (Exception exception) when (Failure.IsExpected(exception))
        {
            // The folder is gone or locked: there is nothing left to do for it.
        }
    }
}
