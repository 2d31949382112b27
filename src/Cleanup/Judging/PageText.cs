using System.Text;
using Cleanup.Text;

namespace Cleanup.Judging;

/// <summary>What is said on a page, line for line. Thread-safe.</summary>
internal static class PageText
{
    private static readonly string[] _addresses = ["https://", "http://", "www."];

    /// <summary>The segments of a class, a line each; sentences without the addresses in them.</summary>
    public static string Join(ReadOnlySpan<char> masked, Segment[] segments, SegmentClass kind)
    {
        var joined = new StringBuilder();
        foreach (Segment segment in segments)
        {
            if (segment.Class != kind) continue;
            if (joined.Length > 0) joined.Append('\n');
            ReadOnlySpan<char> text = masked.Slice(segment.Range);
            if (kind == SegmentClass.Prose) AppendWithoutAddresses(joined, text);
            else joined.Append(text);
        }
        return joined.ToString();
    }

    private static void AppendWithoutAddresses(StringBuilder joined, ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            int address = StartOfAddress(text, out int scheme);
            if (address < 0) break;
            int end = Blank.Next(text, address + scheme);
            joined.Append(text[..address]).Append(' ');
            text = text[end..];
        }
        joined.Append(text);
    }

    private static int StartOfAddress(ReadOnlySpan<char> text, out int scheme)
    {
        int first = -1;
        scheme = 0;
        foreach (string start in _addresses)
        {
            int found = text.IndexOf(start, StringComparison.Ordinal);
            bool hasMore = found >= 0 && found + start.Length < text.Length && !Blank.Is(text[found + start.Length]);
            if (!hasMore || first >= 0 && found >= first) continue;
            first = found;
            scheme = start.Length;
        }
        return first;
    }
}
