using System.IO.MemoryMappedFiles;

namespace Cleanup.Fuzz.Workers;

/// <summary>What a worker is at, in a file that outlives it however it ends. One process writes, another reads. Not thread-safe.</summary>
internal sealed class Beat(string file) : IDisposable
{
    private const int NumberAt = 0;
    private const int DoneAt = 8;
    private const int TriesAt = 16;
    private const int Size = 24;

    private readonly MemoryMappedFile _file = MemoryMappedFile.CreateFromFile(file, FileMode.OpenOrCreate, mapName: null, Size);
    private MemoryMappedViewAccessor? _view;

    /// <summary>The text at work.</summary>
    public long Number => View.ReadInt64(NumberAt);

    /// <summary>How many texts are done.</summary>
    public long Done => View.ReadInt64(DoneAt);

    /// <summary>Grows with every text that is tried: one that stays the same shows that a text takes long.</summary>
    public long Tries => View.ReadInt64(TriesAt);

    private MemoryMappedViewAccessor View => _view ??= _file.CreateViewAccessor(0, Size);

    /// <summary>A text is begun.</summary>
    public void Begin(long number)
    {
        View.Write(NumberAt, number);
        Try();
    }

    /// <summary>Something like the text at work is tried.</summary>
    public void Try() => View.Write(TriesAt, Tries + 1);

    /// <summary>The text at work is done.</summary>
    public void End() => View.Write(DoneAt, Done + 1);

    public void Dispose()
    {
        _view?.Dispose();
        _file.Dispose();
    }
}
