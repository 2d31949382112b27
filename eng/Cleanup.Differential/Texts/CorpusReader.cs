using System.IO.Compression;

namespace Cleanup.Differential.Texts;

/// <summary>Finds corpora: each file of JSON Lines is one, and the <c>.txt</c> files of a folder are one together.</summary>
/// <param name="field">The field of a line that holds its text.</param>
/// <param name="warn">Is told of lines and files without a text.</param>
internal sealed class CorpusReader(string field, Action<string> warn)
{
    private static readonly string[] _lineTypes = [".jsonl", ".ndjson", ".jsonl.gz"];

    /// <summary>The corpora at a path.</summary>
    /// <exception cref="FileNotFoundException">Nothing is there.</exception>
    public IEnumerable<TextCorpus> Read(string path)
    {
        if (File.Exists(path)) return [OfFile(Path.GetFullPath(path))];
        if (!Directory.Exists(path)) throw new FileNotFoundException($"{path}: no such file or folder");
        string[] files = [.. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        string[] texts = [.. files.Where(file => file.EndsWith(".txt", StringComparison.OrdinalIgnoreCase))];
        TextCorpus[] corpora =
        [
            .. files.Where(IsLines).Select(file => Lines(file, NameOf(Path.GetRelativePath(path, file)))),
            .. texts.Length == 0 ? [] : (TextCorpus[])[Files(Path.GetFileName(Path.GetFullPath(path).TrimEnd('/')), texts, path)],
        ];
        if (corpora.Length == 0) warn($"{path}: holds no file that ends with .txt, {string.Join(", ", _lineTypes)}");
        return corpora;
    }

    private static bool IsLines(string file) => _lineTypes.Any(type => file.EndsWith(type, StringComparison.OrdinalIgnoreCase));

    private static string NameOf(string file)
    {
        string? type = _lineTypes.Append(".txt").FirstOrDefault(type => file.EndsWith(type, StringComparison.OrdinalIgnoreCase));
        return file[..^(type?.Length ?? 0)];
    }

    private static TextCorpus Files(string name, string[] files, string folder) =>
        new(name, files.Select(file => new SourceText(Path.GetRelativePath(folder, file), File.ReadAllBytes(file))));

    private TextCorpus OfFile(string file)
    {
        string name = NameOf(Path.GetFileName(file));
        return IsLines(file) ? Lines(file, name) : Files(name, [file], Path.GetDirectoryName(file)!);
    }

    private TextCorpus Lines(string file, string name) => new(name, ReadLines(file));

    private IEnumerable<SourceText> ReadLines(string file)
    {
        using StreamReader reader = Open(file);
        int number = 0;
        int empty = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            if (TextLine.Read(line, number, field) is { } text) yield return text;
            else empty++;
        }
        if (empty > 0) warn($"{file}: {empty} of {number} lines have no text in a field \"{field}\"");
    }

    private static StreamReader Open(string file)
    {
        FileStream bytes = File.OpenRead(file);
        bool isCompressed = file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
        return new StreamReader(isCompressed ? new GZipStream(bytes, CompressionMode.Decompress) : bytes);
    }
}
