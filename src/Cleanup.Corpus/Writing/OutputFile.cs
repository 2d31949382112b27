using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Writing;

/// <summary>
/// A file that appears when it is complete, or not at all: written beside its place, then renamed. Cancelling or
/// disposing of it removes the beginnings. A device such as <c>/dev/null</c> is written to directly.
/// </summary>
public sealed class OutputFile : OutputStream
{
    private const int BufferLength = 64 * 1024;
    private readonly FileStream _file;
    private readonly string? _temporaryPath;
    private readonly CancellationTokenRegistration _cancellation;
    private volatile bool _isCancelled;

    private OutputFile(string path, FileStream file, string? temporaryPath, CancellationToken cancellation)
        : base(file, path)
    {
        _file = file;
        _temporaryPath = temporaryPath;
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
        string full = System.IO.Path.GetFullPath(path);
        if (Directory.Exists(full)) throw new OutputException(path, "is a folder");
        try
        {
            if (IsDevice(full)) return new OutputFile(path, new FileStream(full, FileMode.Open, FileAccess.Write), null, cancellation);
            string temporary = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(full)!, $".{System.IO.Path.GetFileName(full)}.{Guid.NewGuid():N}.tmp");
            var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.Delete, BufferLength);
            return new OutputFile(path, file, temporary, cancellation);
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
        _file.Flush(flushToDisk: _temporaryPath is not null);
        _file.Dispose();
        // Waits for a cancellation that is about to remove the file.
        _cancellation.Dispose();
        if (_isCancelled) throw new OperationCanceledException();
        if (_temporaryPath is not null) File.Move(_temporaryPath, System.IO.Path.GetFullPath(Path), overwrite: true);
    });

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _cancellation.Dispose();
        RemoveTemporary();
    }

    // Renaming over a device would replace it by a file.
    private static bool IsDevice(string path) =>
        path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal) && File.Exists(path);

    private void RemoveTemporary()
    {
        try
        {
            if (_temporaryPath is not null) File.Delete(_temporaryPath);
        }
        catch (Exception exception) when (Failure.IsExpected(exception))
        {
            // The folder is gone or locked: there is nothing left to do for it.
        }
    }
}
