using Cleanup.Corpus.Compression;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Sources;

namespace Cleanup.Corpus.Sinks;

/// <summary>
/// A file that appears when it is complete, or not at all: written beside its place, then renamed. Cancelling or
/// disposing of it removes the beginnings. A link is followed; a pipe or a device is written to directly. What its name says it is
/// compressed as, it is.
/// </summary>
public sealed class OutputFile : OutputStream
{
    private readonly FileStream _file;
    private readonly Stream _content;
    private readonly CompressionFormat? _compression;
    private readonly string? _target;
    private readonly CancellationTokenRegistration _cancellation;
    private volatile bool _isCancelled;

    private OutputFile(string path, FileStream file, CompressionFormat? compression, Stream content, string? target,
        CancellationToken cancellation)
        : base(content, path)
    {
        _file = file;
        _compression = compression;
        _content = content;
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
            if (FileNode.IsStream(path)) return Begin(path, OpenStream(path), null, cancellation);
            string target = RealPath.Of(path);
            if (new FileInfo(target).LinkTarget is not null) throw new OutputException(path, "too many levels of symbolic links");
            return Begin(path, TemporaryFile.Create(target), target, cancellation);
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
        if (_compression is not null) EndCompressed(_compression);
        if (_target is null) _file.Flush();
        else _file.FlushToDisk();
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
        if (disposing) Release();
        _cancellation.Dispose();
        RemoveTemporary();
    }

    private static OutputFile Begin(string path, FileStream file, string? target, CancellationToken cancellation)
    {
        var compression = CompressionFormat.OfName(path);
        return new OutputFile(path, file, compression, compression?.Compress(file) ?? file, target, cancellation);
    }

    private static FileStream OpenStream(string path) => new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);

    // What is compressed ends only when its writer does.
    private void EndCompressed(CompressionFormat compression)
    {
        _content.Dispose();
        if (_target is not null && _file.Length == 0) _file.Write(compression.Nothing.AsSpan());
    }

    private void Release()
    {
        try
        {
            _file.Dispose();
        }
        catch (IOException)
        {
            // As of the content: what is left in a buffer is of an output that nobody has committed.
        }
    }

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
