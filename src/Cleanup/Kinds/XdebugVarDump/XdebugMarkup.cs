using Cleanup.Detection;
using Cleanup.Grammars.Readings;
using Cleanup.Json;
using Cleanup.Text;

namespace Cleanup.Kinds.XdebugVarDump;

/// <summary>
/// The HTML form with its tags: <c>&lt;pre class='xdebug-var-dump'></c>. Everything inside is escaped once, so all tags are Xdebug's own.
/// </summary>
internal static class XdebugMarkup
{
    private static readonly PreFrame _frame = new("<pre class='xdebug-var-dump'", "<pre class=\"xdebug-var-dump\"");

    public static bool IsStart(ReadOnlySpan<char> text) => _frame.StartsAt(text);

    /// <summary>Reads the dump between the tags; null when there is none.</summary>
    public static Reading? Read(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps)
    {
        (int end, int behindFrame) = _frame.EndsOf(text, start);
        steps += end - start;
        TextView copy = WithoutTags(text, start, end);
        ReadOnlySpan<char> shown = copy.Text;
        int first = shown.Length - shown.TrimStart().Length;
        if (first == shown.Length || XdebugReader.ReadShown(shown, first, options, ref steps) is not { } dump) return null;
        bool isWhole = behindFrame >= 0 && shown[dump.Range.End..].IsWhiteSpace();
        int behind = isWhole ? behindFrame : copy.ToSource(dump.Range).End;
        return new ReadingOfView { Status = dump.Status, Range = TextRange.FromBounds(start, behind), Inner = dump, View = copy };
    }

    private static TextView WithoutTags(ReadOnlySpan<char> text, int start, int end)
    {
        var view = new TextViewBuilder(text, start);
        for (int i = start; i < end;)
        {
            int units = 1;
            if (text[i] == '&') units = view.Decode(i, end, levels: 1);
            else if (text[i] == '<' && text[i..Math.Min(end, i + Reach.Line)].IndexOf('>') is > 0 and int close)
            {
                units = close + 1;
                view.Replace(new TextRange(i, units), "");
            }
            i += units;
        }
        return view.ToView(end);
    }
}
