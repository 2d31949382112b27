using System.Security.Cryptography;
using Cleanup.Corpus.Compression;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Sinks;
using Cleanup.Corpus.Sources;

namespace Cleanup.Corpus.Resuming;

/// <summary>
/// An output that grows part by part under another name, so that a later run can go on with it, and takes its place when it is complete.
/// What is compressed is so part by part, as readers take parts one behind the other for one content.
/// </summary>
internal sealed class UnitFile : OutputStream
{
    // It is read once more in the end, for its hash.
    private const int BufferLength = 128 * 1024;

    private readonly FileStream _file;
    private readonly CompressionFormat? _compression;
    private readonly string _target;
    private readonly bool _isDurable;
    private readonly Func<bool> _askOthers;
    private Stream? _part;
    private bool _isGoneOnWith;

    private UnitFile(string path, FileStream file, bool isDurable, Func<bool> askOthers)
        : base(file, path)
    {
        _file = file;
        _compression = CompressionFormat.OfName(path);
        _target = RealPath.Of(path);
        _isDurable = isDurable;
        _askOthers = askOthers;
    }

    /// <summary>How many bytes it has, of parts that have ended.</summary>
    public long LengthOfParts { get; private set; }

    /// <summary>Whether it can be gone on with behind the end of a part.</summary>
    public bool HasParts => _compression is null or { CanBeContinued: true };

    /// <summary>The SHA-256 of all of it, once it has taken its place.</summary>
    public string? Sha256 { get; private set; }

    /// <summary>Whether another run was the first to be complete.</summary>
    public bool IsDoneByOther { get; private set; }

    /// <summary>Begins an output.</summary>
    /// <param name="path">Its place.</param>
    /// <param name="partPath">Where it grows.</param>
    /// <param name="earlier">The beginning of it, by an earlier run; null for none.</param>
    /// <param name="length">How much of that beginning counts.</param>
    /// <param name="isDurable">Whether it is to outlive a loss of power as soon as it is complete.</param>
    /// <param name="askOthers">Tells whether another run has done the same: asked where something stands in its place.</param>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public static UnitFile Begin(string path, string partPath, string? earlier, long length, bool isDurable, Func<bool> askOthers)
    {
        try
        {
            // Copied, as whoever wrote it may be alive and write on.
            if (earlier is not null) File.Copy(earlier, partPath, overwrite: true);
            var file = new FileStream(partPath, earlier is null ? FileMode.Create : FileMode.Open, FileAccess.ReadWrite, FileShare.Read,
                BufferLength);
            file.SetLength(length);
            file.Position = length;
            return new UnitFile(path, file, isDurable, askOthers);
        }
        catch (Exception exception) when (Failure.IsExpected(exception))
        {
            throw Translate(path, exception);
        }
    }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            _part ??= _compression?.Compress(_file) ?? _file;
            _part.Write(buffer);
        }
        catch (Exception exception) when (Failure.IsExpected(exception))
        {
            throw Translate(Path, exception);
        }
    }

    /// <summary>Ends a part, with which a later run can go on: what was written is on the disk.</summary>
    public void EndPart() => Guard(() =>
    {
        EndPart(toDisk: true);
        _isGoneOnWith = true;
    });

    /// <inheritdoc/>
    public override void Commit() => Guard(() =>
    {
        EndPart(_isDurable);
        if (_file.Length == 0 && _compression is not null)
        {
            _file.Write(_compression.Nothing.AsSpan());
            EndPart(_isDurable);
        }
        _file.Position = 0;
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(_file));
        TakePlace();
        _file.Dispose();
    });

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!_isGoneOnWith) Remove();
    }

    private void Remove()
    {
        try
        {
            File.Delete(_file.Name);
        }
        catch (Exception exception) when (Failure.IsExpected(exception))
        {
            // It is removed when the output is complete, if not now.
        }
    }

    private void EndPart(bool toDisk)
    {
        if (_compression is not null) _part?.Dispose();
        _part = null;
        if (toDisk) _file.FlushToDisk();
        else _file.Flush();
        LengthOfParts = _file.Length;
    }

    // The first that is complete takes the place, by one step of the file system, on however many machines others work at it.
    private void TakePlace()
    {
        try
        {
            File.Move(_file.Name, _target, overwrite: false);
        }
        catch (IOException) when (File.Exists(_target))
        {
            IsDoneByOther = _askOthers();
            if (IsDoneByOther) File.Delete(_file.Name);
            else File.Move(_file.Name, _target, overwrite: true);
        }
    }
}
