namespace Cleanup.Corpus.Reading;

/// <summary>The file types that are known by their extension. Thread-safe.</summary>
internal static class FileTypes
{
    /// <summary>The format that a file's name tells, or null.</summary>
    public static InputFormat? FormatOf(string path)
    {
        string extension = Path.GetExtension(path);
        if (Is(extension, ".txt")) return InputFormat.Text;
        return Is(extension, ".jsonl") || Is(extension, ".ndjson") ? InputFormat.JsonLines : null;
    }

    private static bool Is(string extension, string known) => extension.Equals(known, StringComparison.OrdinalIgnoreCase);
}
