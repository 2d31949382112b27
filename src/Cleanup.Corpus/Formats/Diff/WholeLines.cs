using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Formats.Diff;

/// <summary>
/// Makes whole lines of what stays and of what becomes something else, wherever in a line they begin and end. Not thread-safe.
/// </summary>
/// <param name="diff">Gets the lines.</param>
internal sealed class WholeLines(UnifiedDiff diff)
{
    // Both sides are kept, and with them twice as much. No record is longer unless its limit was raised.
    private const int LongestLine = 256 * 1024 * 1024;

    // The line that is not at its end yet, as it was and as it is to be.
    private readonly ByteBuffer _old = new();
    private readonly ByteBuffer _new = new();

    /// <summary>Takes bytes that stay.</summary>
    /// <exception cref="CorpusException">They have a line that is too long.</exception>
    public void Keep(ReadOnlySpan<byte> bytes)
    {
        int lineFeed = bytes.IndexOf((byte)'\n');
        if (lineFeed >= 0)
        {
            Open(bytes[..(lineFeed + 1)]);
            End();
            bytes = bytes[(lineFeed + 1)..];
            int last = bytes.LastIndexOf((byte)'\n') + 1;
            diff.Keep(bytes[..last]);
            bytes = bytes[last..];
        }
        Open(bytes);
    }

    /// <summary>Takes bytes that become others.</summary>
    /// <exception cref="CorpusException">They have a line that is too long.</exception>
    public void Replace(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> made)
    {
        if (bytes.SequenceEqual(made))
        {
            Keep(bytes);
            return;
        }
        _old.Write(bytes);
        _new.Write(made);
    }

    /// <summary>The last line ends.</summary>
    public void End()
    {
        diff.Replace(_old.Span, _new.Span);
        _old.Clear();
        _new.Clear();
    }

    private void Open(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length + (long)_old.Length > LongestLine) throw new CorpusException("has a line that is too long for a diff");
        _old.Write(bytes);
        _new.Write(bytes);
    }
}
