using Cleanup.Detection;
using Cleanup.Grammars.Calls;
using Cleanup.Text;

namespace Cleanup.Kinds.DotnetStackTrace;

/// <summary>
/// The error page of ASP.NET (System.Web.ErrorFormatter) as text: from <c>Server Error in '/' Application.</c> to the versions.
/// </summary>
internal static class AspNetPage
{
    private const string Heading = "Server Error in ";

    /// <summary>The start of the page in whose heading the slash at <paramref name="slash"/> stands; -1 when there is none.</summary>
    public static int FindStart(ReadOnlySpan<char> text, int slash, int floor)
    {
        int from = Math.Max(floor, slash - Heading.Length - Reach.Word);
        int start = from + text[from..slash].LastIndexOf(Heading, StringComparison.Ordinal);
        if (start < from) return -1;
        return text.From(slash, Reach.Name).Contains(" Application.", StringComparison.Ordinal) ? start : -1;
    }

    /// <summary>The page that starts at <paramref name="start"/>, or null when it is none or has lost its end.</summary>
    public static StackTrace? Read(ReadOnlySpan<char> text, int start, ref long steps)
    {
        if (!text[start..].StartsWith(Heading, StringComparison.Ordinal)) return null;
        ReadOnlySpan<char> page = text.From(start, Reach.Block);
        int ending = page.IndexOf("Version Information:", StringComparison.Ordinal);
        steps += ending < 0 ? page.Length : ending;
        if (ending < 0) return null;
        ReadOnlySpan<char> versions = page.From(ending, Reach.Name);
        int last = versions.LastIndexOf("Version:", StringComparison.Ordinal);
        if (last < 0) return null;
        OpenReport report = ReadDetails(page[..ending]);
        if (AspNetProse.IsIn(page[..ending], report.Message)) return null;
        var cursor = new TextCursor(text, start + ending + last + "Version:".Length);
        while (char.IsAsciiDigit(cursor.Next) || cursor.Next == '.') cursor.Position++;
        return new StackTrace
        {
            Status = ReadingStatus.Closed,
            Range = TextRange.FromBounds(start, cursor.Position),
            Report = report.Close([]),
            IsEncoded = StackTrace.HoldsReferences(page[..ending]),
        };
    }

    private static OpenReport ReadDetails(ReadOnlySpan<char> page)
    {
        var report = new OpenReport();
        ReadOnlySpan<char> details = Between(page, "Exception Details:", "Source Error:");
        int end = TypeName.EndOf(details, 0);
        if (end > 0)
        {
            report.Type = details[..end].ToString();
            report.Message = details[end..].TrimStart(": ").Trim().ToString();
        }
        ReadOnlySpan<char> place = Between(page, "Source File:", "Stack Trace:");
        int line = place.LastIndexOf("Line:", StringComparison.Ordinal);
        if (line <= 0) return report;
        report.File = place[..line].Trim().ToString();
        report.Line = int.TryParse(place[(line + "Line:".Length)..].Trim(), System.Globalization.CultureInfo.InvariantCulture,
            out int number) ? number : null;
        return report;
    }

    private static ReadOnlySpan<char> Between(ReadOnlySpan<char> page, string from, string to)
    {
        int start = page.IndexOf(from, StringComparison.Ordinal);
        if (start < 0) return [];
        ReadOnlySpan<char> rest = page[(start + from.Length)..];
        int end = rest.IndexOf(to, StringComparison.Ordinal);
        return end < 0 ? [] : rest[..end].Trim();
    }
}
