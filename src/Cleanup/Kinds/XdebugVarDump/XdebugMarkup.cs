using System.Buffers;
using Cleanup.Detection;
using Cleanup.Grammars.Readings;
using Cleanup.Json;
using Cleanup.Text;

namespace Cleanup.Kinds.XdebugVarDump;

/// <summary>The HTML form with its tags: <c>&lt;pre class='xdebug-var-dump'></c>. Everything inside is escaped once, so all tags are Xdebug's own.</summary>
internal static class XdebugMarkup
{
    private const string Start = "<pre class='xdebug-var-dump'";
    private const string StartInQuotes = "<pre class=\"xdebug-var-dump\"";
    private const int LongestTag = 1_000;
    private const string Closer = "</pre>";

    // No dump holds another: one that was cut ends before the next, and must not be read with all that follows.
    private static readonly SearchValues<string> _ends = SearchValues.Create([Closer, Start, StartInQuotes], StringComparison.OrdinalIgnoreCase);

    public static bool IsStart(ReadOnlySpan<char> text) =>
        text.StartsWith(Start, StringComparison.OrdinalIgnoreCase) || text.StartsWith(StartInQuotes, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the dump between the tags; null when there is none.</summary>
    public static Reading? Read(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps)
    {
        int end = text[(start + 1)..].IndexOfAny(_ends) is >= 0 and int next ? start + 1 + next : text.Length;
        bool isClosed = text[end..].StartsWith(Closer, StringComparison.OrdinalIgnoreCase);
        steps += end - start;
        TextView copy = WithoutTags(text, start, end);
        ReadOnlySpan<char> shown = copy.Text;
        int first = shown.Length - shown.TrimStart().Length;
        if (first == shown.Length || XdebugReader.ReadShown(shown, first, options, ref steps) is not { } dump) return null;
        bool isWhole = isClosed && shown[dump.Range.End..].IsWhiteSpace();
        int behind = isWhole ? end + Closer.Length : copy.ToSource(dump.Range).End;
        return new ReadingOfView { Status = dump.Status, Range = TextRange.FromBounds(start, behind), Inner = dump, View = copy };
    }

    private static TextView WithoutTags(ReadOnlySpan<char> text, int start, int end)
    {
        var view = new TextViewBuilder(text, start);
        for (int i = start; i < end;)
        {
            int units = 1;
            if (text[i] == '&') units = view.Decode(i, end, levels: 1);
            else if (text[i] == '<' && text[i..Math.Min(end, i + LongestTag)].IndexOf('>') is > 0 and int close)
            {
                units = close + 1;
                view.Replace(new TextRange(i, units), "");
            }
            i += units;
        }
        return view.ToView(end);
    }
}
