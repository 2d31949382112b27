using System.Globalization;
using System.Text;

namespace Cleanup.Corpus.Formats.Diff;

/// <summary>Writes the unified diff of one file, whose lines come in their order. Nothing where none changes. Not thread-safe.</summary>
/// <param name="name">The file's name.</param>
/// <param name="output">Where to.</param>
internal sealed class UnifiedDiff(string name, Stream output)
{
    // As diff -u and git have it; patch finds the place by them.
    private const int Context = 3;

    private readonly ByteBuffer _hunk = new();

    // Lines that are the same, behind the last change: up to twice the context, as a change behind that begins another hunk.
    private readonly Queue<byte[]> _same = new();
    private bool _isBegun;
    private bool _isOpen;
    private long _line = 1;
    private long _newLine = 1;
    private long _removed;
    private long _added;
    private (long Old, long New) _start;

    /// <summary>Takes lines that stay.</summary>
    public void Keep(ReadOnlySpan<byte> lines)
    {
        while (_isOpen && !lines.IsEmpty) lines = lines[KeepOne(lines)..];
        if (lines.IsEmpty) return;
        int count = CountLines(lines);
        (_line, _newLine) = (_line + count, _newLine + count);
        int start = lines.Length;
        for (int i = 0; i < Context && start > 0; i++) start = lines[..(start - 1)].LastIndexOf((byte)'\n') + 1;
        for (lines = lines[start..]; !lines.IsEmpty; lines = lines[_same.Last().Length..]) Remember(lines);
        while (_same.Count > Context) _same.Dequeue();
    }

    /// <summary>Takes lines that become others, among which may be some that stay.</summary>
    public void Replace(ReadOnlySpan<byte> lines, ReadOnlySpan<byte> made)
    {
        int before = 0;
        for (int length; (length = LengthOfLine(lines[before..])) > 0; before += length)
            if (!StartsWithLine(made[before..], lines.Slice(before, length))) break;
        Keep(lines[..before]);
        lines = lines[before..];
        made = made[before..];
        int behind = 0;
        for (int length; (length = LengthOfLastLine(lines[..^behind])) > 0; behind += length)
            if (!EndsWithLine(made[..^behind], lines[..^behind][^length..])) break;
        Change(lines[..^behind], made[..^behind]);
        Keep(lines[^behind..]);
    }

    /// <summary>The file ends.</summary>
    public void End()
    {
        if (_isOpen) EndHunk();
    }

    private void Change(ReadOnlySpan<byte> lines, ReadOnlySpan<byte> made)
    {
        if (lines.IsEmpty && made.IsEmpty) return;
        if (!_isOpen) _start = (_line - _same.Count, _newLine - _same.Count);
        _isOpen = true;
        while (_same.TryDequeue(out byte[]? line)) Write(' ', line);
        _line += WriteAll('-', lines);
        _newLine += WriteAll('+', made);
    }

    private static int CountLines(ReadOnlySpan<byte> lines) => lines.Count((byte)'\n') + (lines.EndsWith("\n"u8) ? 0 : 1);

    private static int LengthOfLine(ReadOnlySpan<byte> lines)
    {
        int end = lines.IndexOf((byte)'\n');
        return end < 0 ? lines.Length : end + 1;
    }

    private static int LengthOfLastLine(ReadOnlySpan<byte> lines) =>
        lines.IsEmpty ? 0 : lines.Length - 1 - lines[..^1].LastIndexOf((byte)'\n');

    // One that ends the file is not the same as one behind which another begins.
    private static bool StartsWithLine(ReadOnlySpan<byte> lines, ReadOnlySpan<byte> line) =>
        lines.StartsWith(line) && LengthOfLine(lines) == line.Length;

    private static bool EndsWithLine(ReadOnlySpan<byte> lines, ReadOnlySpan<byte> line) =>
        lines.EndsWith(line) && LengthOfLastLine(lines) == line.Length;

    private void Remember(ReadOnlySpan<byte> lines) => _same.Enqueue(lines[..LengthOfLine(lines)].ToArray());

    private int KeepOne(ReadOnlySpan<byte> lines)
    {
        Remember(lines);
        _line++;
        _newLine++;
        if (_same.Count > 2 * Context) EndHunk();
        return LengthOfLine(lines);
    }

    // The context behind it goes out; what may be the context before the next one stays.
    private void EndHunk()
    {
        for (int i = 0; i < Context && _same.TryDequeue(out byte[]? line); i++) Write(' ', line);
        while (_same.Count > Context) _same.Dequeue();
        if (!_isBegun) WriteLine($"--- {DiffName.Of("a/", name)}\n+++ {DiffName.Of("b/", name)}");
        _isBegun = true;
        WriteLine($"@@ -{RangeOf(_start.Old, _removed)} +{RangeOf(_start.New, _added)} @@");
        output.Write(_hunk.Span);
        _hunk.Clear();
        (_removed, _added) = (0, 0);
        _isOpen = false;
    }

    // Of no lines the one before is named.
    private static string RangeOf(long start, long count) => count switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"{start - 1},0"),
        1 => start.ToString(CultureInfo.InvariantCulture),
        _ => string.Create(CultureInfo.InvariantCulture, $"{start},{count}"),
    };

    private void WriteLine(string line) => output.Write(Encoding.UTF8.GetBytes(line + "\n"));

    private int WriteAll(char sign, ReadOnlySpan<byte> lines)
    {
        int count = 0;
        for (int length; (length = LengthOfLine(lines)) > 0; count++)
        {
            Write(sign, lines[..length]);
            lines = lines[length..];
        }
        return count;
    }

    private void Write(char sign, ReadOnlySpan<byte> line)
    {
        if (sign != '+') _removed++;
        if (sign != '-') _added++;
        _hunk.Write([(byte)sign]);
        _hunk.Write(line);
        if (!line.EndsWith("\n"u8)) _hunk.Write("\n\\ No newline at end of file\n"u8);
    }
}
