namespace Cleanup.Judging;

/// <summary>Addresses of real sites: <c>//cdn.site.net</c>, with slashes that may be escaped. Thread-safe.</summary>
internal static class Hosts
{
    private static readonly string[] _ofExamples = ["example", "w3.org", "localhost"];

    /// <summary>Whether one stands in the text.</summary>
    public static bool AnyIn(ReadOnlySpan<char> text)
    {
        for (int slash = text.IndexOf('/'); slash >= 0 && slash < text.Length;)
        {
            int host = slash + 1;
            if (host < text.Length && text[host] == '\\') host++;
            int end = host < text.Length && text[host] == '/' ? EndOfHost(text, host + 1) : -1;
            if (end > 0 && IsReal(text[(host + 1)..end])) return true;
            int from = end > 0 ? end : slash + 1;
            int next = text[from..].IndexOf('/');
            slash = next < 0 ? -1 : from + next;
        }
        return false;
    }

    // Labels joined by dots, two at least.
    private static int EndOfHost(ReadOnlySpan<char> text, int start)
    {
        int end = -1, label = start;
        while (true)
        {
            int position = label;
            while (position < text.Length && (TextMeasures.IsOfWord(text[position]) || text[position] == '-')) position++;
            if (position == label) return end;
            if (label > start) end = position;
            if (position >= text.Length || text[position] != '.') return end;
            label = position + 1;
        }
    }

    private static bool IsReal(ReadOnlySpan<char> host)
    {
        foreach (string example in _ofExamples)
        {
            if (host.Contains(example, StringComparison.Ordinal)) return false;
        }
        return true;
    }
}
