using Cleanup.Text;

namespace Cleanup.Kinds.PythonTraceback;

/// <summary>The fixed sentences of tracebacks (CPython Lib/traceback.py).</summary>
internal static class TracebackPhrases
{
    public const string Heading = "Traceback (most recent call last)";

    private static readonly string[] _links =
    [
        "During handling of the above exception, another exception occurred:",
        "The above exception was the direct cause of the following exception:",
    ];

    /// <summary>Reads <c>Traceback (most recent call last):</c>.</summary>
    public static bool TryReadHeading(ref TextCursor cursor)
    {
        TextCursor ahead = cursor;
        ahead.TryRead("Exception Group ");
        if (!ahead.TryReadAny([Heading])) return false;
        ahead.TryRead(':');
        cursor = ahead;
        return true;
    }

    /// <summary>Reads the sentence between chained tracebacks.</summary>
    public static bool TryReadLink(ref TextCursor cursor) => cursor.TryReadAny(_links);

    /// <summary>
    /// The length of <paramref name="text"/> up to the sentence that links to the next traceback, before any other; -1 when none follows.
    /// </summary>
    public static int IndexOfLink(ReadOnlySpan<char> text)
    {
        int heading = text.IndexOf(Heading, StringComparison.Ordinal);
        if (heading < 0) return -1;
        foreach (string link in _links)
        {
            int index = text[..heading].IndexOf(link, StringComparison.Ordinal);
            if (index >= 0) return index;
        }
        return -1;
    }

    /// <summary>Reads <c>[Previous line repeated 996 more times]</c>.</summary>
    public static bool TryReadRepeat(ref TextCursor cursor) =>
        cursor.TryReadCounted("[Previous line repeated ", " more times]") ||
        cursor.TryReadCounted("[Previous line repeated ", " more time]");
}
