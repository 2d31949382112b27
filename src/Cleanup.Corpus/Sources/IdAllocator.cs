using Cleanup.Corpus.Compression;

namespace Cleanup.Corpus.Sources;

/// <summary>
/// Gives every input an id that is unique within the run: its name without extensions; when that is taken its
/// source path; when that is taken too, the path with a number. Not thread-safe.
/// </summary>
internal sealed class IdAllocator
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public string Allocate(string source)
    {
        string id = Path.GetFileNameWithoutExtension(CompressionFormat.NameOfContent(source));
        if (id.Length > 0 && _taken.Add(id)) return id;
        if (_taken.Add(source)) return source;
        for (int number = 2; ; number++)
        {
            string numbered = $"{source}-{number}";
            if (_taken.Add(numbered)) return numbered;
        }
    }
}
