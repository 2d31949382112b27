using Cleanup.Corpus.Compression;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Sinks;
using Cleanup.Corpus.Sources;

namespace Cleanup.Corpus.Formats.InPlace;

/// <summary>
/// Replaces an input by what it becomes. Nothing is written before something changes, so that a file in which nothing does is not touched.
/// </summary>
/// <param name="input">The input.</param>
/// <param name="files">Begins the file.</param>
internal sealed class InPlaceFile(InputFile input, OutputFiles files) : RecordSink
{
    private readonly (DateTime Time, long Length) _seen = Look(input);
    private OutputFile? _file;
    private long _same;
    private bool _isDone;

    /// <inheritdoc/>
    public override RecordEncoder CreateEncoder(InputFormat format) => throw new NotSupportedException();

    /// <inheritdoc/>
    /// <exception cref="OutputException">It cannot be written, or something of it would be lost.</exception>
    public override void Append(RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        if (batch.Problems.Any(static problem => problem.Kind == ProblemKind.Rejected))
            throw new OutputException(input.Path, "left as it is: it would lose the records that were rejected");
        ReadOnlySpan<byte> source = batch.Bytes.Span;
        ReadOnlySpan<byte> output = batch.Output.Bytes.Span;
        ReadOnlySpan<byte> mark = KeptMark.Of(batch, output);
        if (_isDone) return;
        if (_file is null && source[mark.Length..].SequenceEqual(output))
        {
            _same += source.Length;
            return;
        }
        if (_file is null && !TryBegin()) return;
        _file!.Write(mark);
        _file.Write(output);
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        if (_file is null) return;
        if (Look(input) != _seen) throw new OutputException(input.Path, "left as it is: it was changed meanwhile");
        _file.Commit();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) _file?.Dispose();
        base.Dispose(disposing);
    }

    private static (DateTime Time, long Length) Look(InputFile input)
    {
        var file = new FileInfo(Path.GetFullPath(input.Path));
        FileSystemInfo target = file.ResolveLinkTarget(returnFinalTarget: true) ?? file;
        return file.Exists ? (target.LastWriteTimeUtc, file.Length) : default;
    }

    // What stayed the same until now is in the input.
    private bool TryBegin()
    {
        if (StoredCompression.Of(input) is { } stored && stored != CompressionFormat.OfName(input.Path))
            throw new OutputException(input.Path, $"left as it is: it is {stored.Name} data, and its name does not say so");
        _file = files.CreateInPlace(input.Path);
        _isDone = _file is null;
        if (_isDone) return false;
        using Stream source = input.Open();
        var part = new byte[64 * 1024];
        for (long left = _same; left > 0;)
        {
            int read = source.Read(part, 0, (int)Math.Min(part.Length, left));
            if (read == 0) throw new OutputException(input.Path, "left as it is: it was changed meanwhile");
            _file!.Write(part.AsSpan(0, read));
            left -= read;
        }
        return true;
    }
}
