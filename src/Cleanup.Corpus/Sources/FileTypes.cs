using System.Collections.Immutable;

namespace Cleanup.Corpus.Sources;

/// <summary>The file types that are known by their extension. Thread-safe.</summary>
public static class FileTypes
{
    /// <summary>The extensions of articles: what is read of a folder of inputs.</summary>
    public static ImmutableArray<string> Articles { get; } = [".txt", ".jsonl", ".ndjson"];

    /// <summary>The extensions of records: what is read of a folder that was an output.</summary>
    public static ImmutableArray<string> Records { get; } = [".jsonl", ".ndjson", ".json"];

    /// <summary>The format that a file's name tells, or null.</summary>
    internal static InputFormat? FormatOf(string path)
    {
        string extension = Path.GetExtension(path);
        if (Is(extension, ".txt")) return InputFormat.Text;
        return Is(extension, ".jsonl") || Is(extension, ".ndjson") ? InputFormat.JsonLines : null;
    }

    /// <summary>Whether a file's name ends with one of the extensions.</summary>
    internal static bool IsAmong(ImmutableArray<string> extensions, string path) =>
        extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    private static bool Is(string extension, string known) => extension.Equals(known, StringComparison.OrdinalIgnoreCase);
}
