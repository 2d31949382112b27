using Cleanup.Text;

namespace Cleanup.Grammars.Readings;

/// <summary>A dump printed as HTML whose markup was escaped: only a decoded copy can be read.</summary>
internal static class EscapedMarkup
{
    private static readonly string[] _openers = ["&lt;pre ", "&amp;lt;pre "];

    /// <summary>
    /// Whether the element <c>pre</c> starts here, escaped once or twice, with <paramref name="mark"/> among its first attributes.
    /// </summary>
    public static bool Starts(ReadOnlySpan<char> text, string mark)
    {
        foreach (string opener in _openers)
        {
            if (text.StartsWith(opener, StringComparison.OrdinalIgnoreCase))
                return text.UpTo(Reach.Word).Contains(mark, StringComparison.Ordinal);
        }
        return false;
    }
}
