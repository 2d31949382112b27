using Cleanup.Text;

namespace Cleanup.Grammars.Readings;

/// <summary>
/// Tells a dump that was encoded by something that left quotation marks as they are, when its structure holds none of the characters that
/// were encoded: then only its strings show it. Thread-safe.
/// </summary>
internal static class EncodedContent
{
    /// <summary>
    /// Whether all of a text was encoded: nothing in it should have been and was not, and a reference was encoded once more, as
    /// <c>&amp;amp;lt;</c>. Data that holds references on its own, as the titles of content systems do, is seldom encoded twice.
    /// </summary>
    public static bool IsIn(ReadOnlySpan<char> text)
    {
        if (text.ContainsAny('<', '>')) return false;
        bool holdsSecondLayer = false;
        for (int next = text.IndexOf('&'); next >= 0; next = text.IndexOf('&'))
        {
            text = text[next..];
            HtmlEntities.Read(text, 1, out int once);
            HtmlEntities.Read(text, 2, out int twice);
            if (once == 1) return false;
            holdsSecondLayer |= twice > once;
            text = text[once..];
        }
        return holdsSecondLayer;
    }
}
