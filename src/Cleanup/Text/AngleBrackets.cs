namespace Cleanup.Text;

/// <summary>The forms of an angle bracket in scraped text: as it is, and escaped once or twice. The two lists go in step.</summary>
internal static class AngleBrackets
{
    public static readonly string[] Openers = ["<", "&lt;", "&amp;lt;"];
    public static readonly string[] Closers = [">", "&gt;", "&amp;gt;"];
}
