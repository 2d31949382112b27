using System.Buffers;
using Cleanup.Text;

namespace Cleanup.Grammars.Readings;

/// <summary>
/// The element in which a dump is printed as HTML, from its own opening tag to <c>&lt;/pre></c>. Immutable and thread-safe.
/// </summary>
/// <param name="starts">How its opening tag begins, as its producers write it.</param>
internal sealed class PreFrame(params string[] starts)
{
    private const string Closer = "</pre>";

    // No dump holds another: one that was cut ends before the next, and must not be read with all that follows.
    private readonly SearchValues<string> _ends = SearchValues.Create([Closer, .. starts], StringComparison.OrdinalIgnoreCase);

    public bool StartsAt(ReadOnlySpan<char> text) => text.StartsWithAny(starts, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Where the content ends of the frame that starts at a place, and the place behind its closing tag; -1 where it has none.
    /// </summary>
    public (int End, int Behind) EndsOf(ReadOnlySpan<char> text, int start)
    {
        int end = text[(start + 1)..].IndexOfAny(_ends) is >= 0 and int next ? start + 1 + next : text.Length;
        return (end, text[end..].StartsWith(Closer, StringComparison.OrdinalIgnoreCase) ? end + Closer.Length : -1);
    }
}
