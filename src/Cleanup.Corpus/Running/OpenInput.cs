using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Running;

/// <summary>An input that is being read, by one worker at a time. Not thread-safe.</summary>
/// <param name="file">The input.</param>
/// <param name="index">Its place among the inputs.</param>
/// <param name="options">How it is read.</param>
internal sealed class OpenInput(InputFile file, int index, ReadOptions options) : IDisposable
{
    private BatchReader? _reader;
    private long _batches;

    /// <summary>Its place among the inputs.</summary>
    public int Index => index;

    /// <summary>Whether a worker is reading it.</summary>
    public bool IsBusy { get; set; }

    /// <summary>Reads the next part.</summary>
    public void Read(RecordBatch batch)
    {
        batch.Begin(file, index, _batches++);
        try
        {
            _reader ??= file.Format.Open(file, options);
            _reader.Read(batch);
        }
        catch (Exception exception) when (!Failure.EndsRun(exception))
        {
            batch.Bytes.Clear();
            batch.Failure = exception;
            batch.IsLast = true;
        }
    }

    public void Dispose() => _reader?.Dispose();
}
