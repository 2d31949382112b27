using System.IO.Compression;
using Cleanup.Differential.Builds;
using Cleanup.Testing;

namespace Cleanup.Differential.Corpora;

/// <summary>A file of a package as the text that a reader sees.</summary>
internal static class DocumentFile
{
    private const string Compressed = ".gz";
    private static readonly string[] _pages = [".html", ".htm", ".xhtml"];
    private static readonly string[] _texts = [".txt", ".md", ".markdown", ".rst", ".pod", ".adoc"];
    private static readonly string[] _names =
        ["readme", "news", "changelog", "changes", "history", "copyright", "licen", "authors", "faq", "todo"];

    private static readonly string[] _others = [".pdf", ".js", ".cjs", ".mjs", ".ts", ".cts", ".mts", ".json", ".map", ".css"];
    private static readonly TextDamage _withoutTags = TextDamage.Named("tags-stripped");
    private static readonly TextDamage _decoded = TextDamage.Named("entities-decoded");

    /// <summary>The text; null when the file is no document or has its text in another one.</summary>
    public static string? Read(string file)
    {
        string name = Path.GetFileName(file);
        if (name.EndsWith(Compressed, StringComparison.Ordinal)) name = name[..^Compressed.Length];
        if (new FileInfo(file).LinkTarget is not null) return null;
        string extension = Path.GetExtension(name);
        if (IsManualPage(extension)) return ReadManualPage(file);
        if (IsAmong(_pages, extension)) return _decoded.Apply(_withoutTags.Apply(ReadAll(file)));
        return IsPlainText(name, extension) ? ReadAll(file) : null;
    }

    private static string? ReadManualPage(string file)
    {
        string source = ReadAll(file);
        // A page that is another one's.
        if (source.StartsWith(".so ", StringComparison.Ordinal)) return null;
        string page = Path.GetTempFileName();
        try
        {
            File.WriteAllText(page, source);
            // Without overstriking and colours, and without hyphens that only the width explains.
            return Tool.Run("groff", ["-k", "-t", "-man", "-Tutf8", "-P-cbou", "-rLL=80n", "-rHY=0", page]);
        }
        finally
        {
            File.Delete(page);
        }
    }

    private static string ReadAll(string file)
    {
        using Stream bytes = File.OpenRead(file);
        bool isCompressed = file.EndsWith(Compressed, StringComparison.Ordinal);
        using var reader = new StreamReader(isCompressed ? new GZipStream(bytes, CompressionMode.Decompress) : bytes);
        return reader.ReadToEnd();
    }

    // "printf.3", "perlre.1p"
    private static bool IsManualPage(string extension) =>
        extension.Length is > 1 and < 6 && extension[1] is >= '1' and <= '8' && !extension.AsSpan(2).ContainsAnyInRange('0', '9');

    // "README", "README.Debian", "changelog.Debian", but not "history.js".
    private static bool IsPlainText(string name, string extension) => IsAmong(_texts, extension)
        || (!IsAmong(_others, extension) && Array.Exists(_names, known => name.StartsWith(known, StringComparison.OrdinalIgnoreCase)));

    private static bool IsAmong(string[] extensions, string extension) => extensions.Contains(extension, StringComparer.OrdinalIgnoreCase);
}
