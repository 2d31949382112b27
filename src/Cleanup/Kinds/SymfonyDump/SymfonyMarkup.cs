using System.Globalization;
using Cleanup.Detection;
using Cleanup.Grammars.Readings;
using Cleanup.Grammars.Search;
using Cleanup.Json;
using Cleanup.Text;

namespace Cleanup.Kinds.SymfonyDump;

/// <summary>
/// The HTML form with its tags: <c>&lt;pre class=sf-dump …></c>, the script behind it, and before the first the script that unfolds it. The
/// lengths of strings, which the text does not show, are taken from the titles of the tags.
/// </summary>
internal static class SymfonyMarkup
{
    private const string ScriptCloser = "</script>";
    private const string StringTag = "<span class=sf-dump-str";
    private const string Title = " title=\"";

    private static readonly PreFrame _frame = new("<pre class=sf-dump ", "<pre class=\"sf-dump\" ", "<pre class='sf-dump' ");

    private static readonly string[] _scripts = ["<script>Sfdump(", "<script> Sfdump("];

    public static bool IsStart(ReadOnlySpan<char> text) => _frame.StartsAt(text);

    /// <summary>Reads the dump between the tags; null when there is none.</summary>
    public static Reading? Read(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps)
    {
        (int end, int behindFrame) = _frame.EndsOf(text, start);
        steps += end - start;
        TextView copy = WithoutTags(text, start, end);
        ReadOnlySpan<char> shown = copy.Text;
        int first = shown.Length - shown.TrimStart(" \r\n\t^").Length;
        if (first == shown.Length || new DumpSearch(shown, SymfonyGrammar.Markup, options).Read(first, ref steps) is not { } dump)
            return null;
        int rest = dump.Range.End;
        if (SymfonyGrammar.TryReadSource(new TextCursor(shown,
            rest + shown[rest..].IndexOfAnyExcept(" \n") is var source and >= 0 ? source : rest), out DumpStep note))
            rest = note.End;
        bool isWhole = behindFrame >= 0 && shown[rest..].IsWhiteSpace();
        int behind = isWhole ? BehindScript(text, behindFrame) : copy.ToSource(dump.Range).End;
        return new ReadingOfView { Status = dump.Status, Range = TextRange.FromBounds(start, behind), Inner = dump, View = copy };
    }

    private static int BehindScript(ReadOnlySpan<char> text, int position)
    {
        foreach (string script in _scripts)
        {
            if (!text[position..].StartsWith(script, StringComparison.OrdinalIgnoreCase)) continue;
            int closer = text.Slice(position, Math.Min(text.Length - position, Reach.Line))
                .IndexOf(ScriptCloser, StringComparison.OrdinalIgnoreCase);
            if (closer >= 0) return position + closer + ScriptCloser.Length;
        }
        return position;
    }

    private static TextView WithoutTags(ReadOnlySpan<char> text, int start, int end)
    {
        var view = new TextViewBuilder(text, start);
        string innerQuote = text[start..end].Contains(SymfonyEscapes.InnerQuote) ? "\"" : $"{SymfonyEscapes.InnerQuote}";
        for (int i = start; i < end;)
        {
            int units = 0;
            string shown = "";
            if (text[i] == '<')
            {
                units = TagLength(text[i..Math.Min(end, i + Reach.Line)]);
            }
            else if (text[i] == '&')
            {
                int character = HtmlEntities.Read(text[i..end], 1, out units);
                shown = character == '"' ? innerQuote : char.ConvertFromUtf32(character);
            }
            else if (text[i] == '"' && LengthOf(text[i..Math.Min(end, i + Reach.Line)]) is >= 0 and var length)
            {
                units = 1;
                shown = string.Create(CultureInfo.InvariantCulture, $"({length}) \"");
            }
            if (units > 0) view.Replace(new TextRange(i, units), shown);
            i += Math.Max(1, units);
        }
        return view.ToView(end);
    }

    // Titles may hold what looks like a tag's end, in quotes.
    private static int TagLength(ReadOnlySpan<char> text)
    {
        bool isQuoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '"') isQuoted = !isQuoted;
            else if (text[i] == '>' && !isQuoted) return i + 1;
        }
        return 0;
    }

    // The length in the title of the string that the quote opens; 1 without a title, -1 when the quote opens no string.
    private static int LengthOf(ReadOnlySpan<char> text)
    {
        int quotes = text.StartsWith("\"\"\"", StringComparison.Ordinal) ? 3 : 1;
        ReadOnlySpan<char> tag = quotes == 3 ? text[quotes..].TrimStart() : text[quotes..];
        if (!tag.StartsWith(StringTag, StringComparison.OrdinalIgnoreCase)) return -1;
        tag = tag[StringTag.Length..];
        if (!tag.StartsWith(Title, StringComparison.OrdinalIgnoreCase)) return 1;
        tag = tag[Title.Length..];
        int digits = JsonNumber.CountDigits(tag);
        bool isLength = AsciiNumber.TryParse(tag[..digits], out int length) &&
            tag[digits..].StartsWith(" characters", StringComparison.Ordinal);
        return isLength ? length : -1;
    }
}
