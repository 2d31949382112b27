using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Reports;

/// <summary>
/// Reads a baseline: lines of a source, a kind, a fingerprint and perhaps a reason, with tabs between them, below lines of comment; or a
/// report in JSON. Thread-safe.
/// </summary>
public static class BaselineFile
{
    private const char Separator = '\t';
    private const char CommentSign = '#';
    // Source, kind, fingerprint; a reason behind them is optional.
    private const int LeastFields = 3;

    /// <summary>Reads a file.</summary>
    /// <exception cref="CorpusException">It is none, with the place where it is not.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static Baseline Read(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        try
        {
            ReadOnlySpan<byte> content = bytes.AsSpan().TrimStart("\uFEFF \t\r\n"u8);
            return content.StartsWith("["u8) || content.StartsWith("{"u8)
                ? new Baseline(BaselineReport.Read(content), [])
                : ReadLines(path, Encoding.UTF8.GetString(content));
        }
        catch (JsonException exception)
        {
            throw new CorpusException($"{path}: no baseline, and no report in JSON: {exception.Message}", exception);
        }
    }

    /// <summary>A line of the file.</summary>
    internal static string LineOf(BaselineEntry entry)
    {
        string line = string.Join(Separator, Escape(entry.Source), entry.Kind, entry.Fingerprint);
        return entry.Reason is null ? line : line + Separator + entry.Reason;
    }

    private static Baseline ReadLines(string path, string text)
    {
        var entries = new List<BaselineEntry>();
        var heading = ImmutableArray.CreateBuilder<string>();
        int number = 0;
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (line.StartsWith(CommentSign) && entries.Count == 0) heading.Add(line.ToString());
            if (!line.IsWhiteSpace() && !line.StartsWith(CommentSign)) entries.Add(ReadLine(path, number, line));
        }
        return new Baseline(entries, heading.ToImmutable());
    }

    private static BaselineEntry ReadLine(string path, int number, ReadOnlySpan<char> line)
    {
        string[] fields = line.ToString().Split(Separator, LeastFields + 1);
        if (fields.Length < LeastFields || !FindingHash.IsFingerprint(fields[2].AsSpan().Trim()))
        {
            throw new CorpusException(
                $"{path}:{number}: no line of a baseline: source, kind, fingerprint and perhaps a reason, with tabs between them");
        }
        string? reason = fields.Length > LeastFields && !string.IsNullOrWhiteSpace(fields[^1]) ? fields[^1].Trim() : null;
        return new BaselineEntry(Unescape(fields[0]), fields[1], fields[2].Trim(), reason);
    }

    // As in a JSON string: names may hold tabs and line breaks, and begin like a comment.
    private static string Escape(string source)
    {
        string escaped = Printable.Json(source.Replace("\\", "\\\\", StringComparison.Ordinal));
        return escaped.StartsWith(CommentSign) ? $"\\u{(int)CommentSign:x4}{escaped[1..]}" : escaped;
    }

    private static string Unescape(string field)
    {
        if (!field.Contains('\\', StringComparison.Ordinal)) return field;
        using var json = JsonDocument.Parse($"\"{field.Replace("\"", "\\\"", StringComparison.Ordinal)}\"");
        return json.RootElement.GetString()!;
    }
}
