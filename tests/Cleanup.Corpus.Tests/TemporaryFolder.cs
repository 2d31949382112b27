namespace Cleanup.Corpus.Tests;

/// <summary>A folder that goes with the test.</summary>
internal sealed class TemporaryFolder(string path) : IDisposable
{
    public TemporaryFolder()
        : this(Directory.CreateTempSubdirectory("cleanup-tests-").FullName)
    {
    }

    public string Path { get; } = path;

    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file and gives it as an input.</summary>
    public InputFile Input(string name, ReadOnlySpan<byte> bytes)
    {
        File.WriteAllBytes(PathOf(name), bytes);
        return new InputFile
        {
            Path = PathOf(name),
            Source = name,
            Id = System.IO.Path.GetFileNameWithoutExtension(name),
            Format = InputFormats.All.FirstOrDefault(format => format.IsNamed(name)) ?? InputFormats.Text,
            IsFormatGiven = true,
        };
    }

    /// <summary>A folder inside, as properties look at many samples at once.</summary>
    public TemporaryFolder Inner() => new(Directory.CreateDirectory(PathOf(Guid.NewGuid().ToString("N"))).FullName);

    /// <summary>The names of the folder's files, hidden ones too.</summary>
    public string Files() =>
        string.Join(' ', Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories).Select(file => System.IO.Path.GetRelativePath(Path, file)).Order(StringComparer.Ordinal));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
