namespace Cleanup.Text;

/// <summary>A title or summary as a reader sees it, out of the markup that content systems keep it in. Thread-safe.</summary>
internal static class PlainText
{
    /// <summary>The text without tags and with its character references decoded; the same instance when it holds neither.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAny('<', '&')) return text;
        string stripped = HtmlTag.Strip(text);
        string plain = HtmlTag.Strip(EntityView.Of(stripped, 0, stripped.Length, HtmlEntities.MostLevels).Text).Trim();
        return string.Equals(plain, text, StringComparison.Ordinal) ? text : plain;
    }
}
