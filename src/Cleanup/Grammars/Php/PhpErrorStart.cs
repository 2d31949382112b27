using Cleanup.Detection;
using Cleanup.Text;

namespace Cleanup.Grammars.Php;

/// <summary>Finds the start of a message from the path of the file that it names.</summary>
internal static class PhpErrorStart
{
    /// <summary>
    /// The offset at which the message starts whose file's path begins around <paramref name="trigger"/>; -1 when there is none.
    /// </summary>
    public static int Find(ref ScanContext scan, int trigger)
    {
        ReadOnlySpan<char> text = scan.Text;
        ReadOnlySpan<char> before = text[Math.Max(scan.Floor, trigger - Reach.Word)..trigger];
        if (DrupalPlace.EndsBeforeFile(before)) return FindHead(ref scan, trigger);
        if (!FollowsIn(before)) return -1;
        ReadOnlySpan<char> ahead = text.Slice(trigger, Math.Min(Reach.Name, text.Length - trigger));
        int end = ahead.IndexOf("on line", StringComparison.Ordinal);
        if (end < 0) end = ahead.IndexOf("Stack trace", StringComparison.Ordinal);
        scan.Spend(end < 0 ? ahead.Length : end);
        return end < 0 ? -1 : FindHead(ref scan, trigger);
    }

    // The trigger stands at the path's start, or behind a drive's letter and colon.
    private static bool FollowsIn(ReadOnlySpan<char> before)
    {
        if (before.EndsWith(":", StringComparison.Ordinal) && before.Length > 1 && char.IsAsciiLetter(before[^2])) before = before[..^2];
        while (!before.IsEmpty)
        {
            ReadOnlySpan<char> rest = before.TrimEnd();
            if (rest.Length < before.Length && rest.EndsWith("in", StringComparison.Ordinal)) return rest.Length == 2 || Blank.Is(rest[^3]);
            if (rest.EndsWith("**", StringComparison.Ordinal)) before = rest[..^2];
            else if (StartOfTag(rest) is var tag and >= 0) before = rest[..tag];
            else return false;
        }
        return false;
    }

    // The tag at the end: <b>, &lt;b&gt; or &amp;lt;b&amp;gt;.
    private static int StartOfTag(ReadOnlySpan<char> text)
    {
        if (text.EndsWith(">", StringComparison.Ordinal)) return text.LastIndexOf('<');
        if (!text.EndsWith("gt;", StringComparison.Ordinal)) return -1;
        int opener = text.LastIndexOf("lt;", StringComparison.Ordinal);
        return opener < 0 ? -1 : text[..opener].LastIndexOf('&');
    }

    private static int FindHead(ref ScanContext scan, int trigger)
    {
        int floor = Math.Max(scan.Floor, trigger - Reach.Message);
        ReadOnlySpan<char> before = scan.Text[..trigger];
        int nearest = -1;
        for (int colon = before[floor..].LastIndexOf(':'); colon >= 0; colon = before[floor..(floor + colon)].LastIndexOf(':'))
        {
            int head = PhpErrorHead.StartBefore(before, floor + colon, floor);
            if (head < 0 || !IsMarked(before[head..(floor + colon)]) && !IsOneMessage(before[(floor + colon + 1)..])) continue;
            if (nearest >= 0 && before[head..nearest].ContainsAny('\n', '\r')) break;
            nearest = head;
            // A message may quote another: "Fatal error: Uncaught Exception: Warning: …".
            if (!before[floor..head].TrimEnd().EndsWith(":", StringComparison.Ordinal)) break;
        }
        scan.Spend(trigger - Math.Max(floor, nearest));
        return nearest;
    }

    // In a log and as HTML it is no sentence, however long it goes on.
    private static bool IsMarked(ReadOnlySpan<char> head) =>
        head[0] is '[' or '(' || head.StartsWith("PHP", StringComparison.Ordinal) || head[^1] is '>' or ';' or '*';

    // The messages of exceptions may have paragraphs; PHP's own have none.
    private static bool IsOneMessage(ReadOnlySpan<char> message)
    {
        message = message.TrimStart();
        if (message.StartsWith("Uncaught", StringComparison.OrdinalIgnoreCase)) return true;
        for (int i = message.IndexOf('\n'); i >= 0;)
        {
            ReadOnlySpan<char> line = message[(i + 1)..];
            int next = line.IndexOf('\n');
            if (next < 0) return true;
            if (line[..next].IsWhiteSpace()) return false;
            i += 1 + next;
        }
        return true;
    }
}
