using System.Buffers;
using System.Runtime.InteropServices;
using Cleanup.Text;

namespace Cleanup.Judging;

/// <summary>
/// Where one text talks about code: different words of programmers in its sentences, or a gutter of line numbers. Read by stretches, each
/// once and only where somebody asks. Not thread-safe.
/// </summary>
internal sealed class CodeTalk
{
    // One word can be chance: "the code of conduct", "Java is an island".
    private const int EnoughWords = 3;

    private const int GutterLines = 4;
    private const int Stretch = 1_024;

    // A longer line is a page whose line breaks are gone: it is read in parts.
    private const int LongestLine = 4_096;

    // A line of prose has this many blanks at least, and ends as sentences do.
    private const int FewestBlanks = 5;

    private static readonly SearchValues<string> _words = SearchValues.Create(
        [
            " code", "function", " method", "syntax", "variable", "exception", "traceback", "stack trace", "debug", "compile", " script",
            "array",
            " PHP", "Python", " Java ", "JavaScript", " Ruby", " Perl", "Node.js", "Laravel", "Symfony", "Django", "WordPress", " SQL",
            " JSON", " API", " CSS",
            "tutorial", "command line", "parameter", "programming", "developer", "Stack Overflow",
            "GitHub", "plugin", "error message", "backend", "front-end", "frontend", "database", "string", "boolean", "integer", "runtime",
        ],
        StringComparison.OrdinalIgnoreCase);

    private readonly Dictionary<int, TalkWord[]> _talk = [];
    private readonly Dictionary<int, TextRange[]> _gutters = [];

    /// <summary>Whether [<paramref name="from"/>, <paramref name="to"/>) of the text talks about code.</summary>
    public bool IsIn(ReadOnlySpan<char> text, int from, int to)
    {
        Span<int> seen = stackalloc int[EnoughWords];
        int words = 0;
        for (int stretch = from / Stretch; stretch * Stretch < to; stretch++)
        {
            foreach (TextRange gutter in GuttersIn(text, stretch))
            {
                if (gutter.Start >= from && gutter.End <= to) return true;
            }
            foreach (TalkWord word in WordsIn(text, stretch))
            {
                bool isInside = word.Place >= from && (word.SentenceEnd <= to || word.ParagraphEnd <= to);
                if (!isInside || seen[..words].Contains(word.Hash)) continue;
                seen[words++] = word.Hash;
                if (words == EnoughWords) return true;
            }
        }
        return false;
    }

    private TalkWord[] WordsIn(ReadOnlySpan<char> text, int stretch)
    {
        ref TalkWord[]? words = ref CollectionsMarshal.GetValueRefOrAddDefault(_talk, stretch, out _);
        if (words is not null) return words;
        var found = new List<TalkWord>();
        int from = stretch * Stretch, to = Math.Min(text.Length, from + Stretch);
        for (int line = StartOfLine(text, from); line < to; line = NextLine(text, line)) AddWords(text, line, from, to, found);
        return words = [.. found];
    }

    private static void AddWords(ReadOnlySpan<char> text, int line, int from, int to, List<TalkWord> found)
    {
        (int start, int end) = Trimmed(text, line, EndOfLine(text, line));
        int paragraphEnd = IsProse(text[start..end]) ? end : int.MaxValue;
        while (start < end && start < to)
        {
            int sentence = EndOfSentence(text[start..end]) is > 0 and int length ? start + length : end;
            int sentenceEnd = IsProse(text[start..sentence]) ? sentence : int.MaxValue;
            bool isProse = paragraphEnd < int.MaxValue || sentenceEnd < int.MaxValue;
            if (isProse && sentence > from)
                AddWords(text, TextRange.FromBounds(start, sentence), from, to, new TalkWord(0, 0, sentenceEnd, paragraphEnd), found);
            (start, _) = Trimmed(text, sentence, end);
        }
    }

    private static void AddWords(ReadOnlySpan<char> text, TextRange sentence, int from, int to, TalkWord word, List<TalkWord> found)
    {
        for (int place = Math.Max(from, sentence.Start); place < Math.Min(to, sentence.End); place++)
        {
            int next = text[place..sentence.End].IndexOfAny(_words);
            if (next < 0 || place + next >= to) return;
            place += next;
            found.Add(word with { Place = place, Hash = HashAt(text[place..sentence.End]) });
        }
    }

    private static int HashAt(ReadOnlySpan<char> text) =>
        string.GetHashCode(text[..Math.Min(6, text.Length)], StringComparison.OrdinalIgnoreCase);

    private TextRange[] GuttersIn(ReadOnlySpan<char> text, int stretch)
    {
        ref TextRange[]? gutters = ref CollectionsMarshal.GetValueRefOrAddDefault(_gutters, stretch, out _);
        if (gutters is not null) return gutters;
        var found = new List<TextRange>();
        int from = stretch * Stretch, to = Math.Min(text.Length, from + Stretch);
        for (int line = StartOfLine(text, from); line < to; line = NextLine(text, line))
        {
            if (line >= from && MayBegin(text, line) && GutterEnd(text, line) is > 0 and int end)
                found.Add(TextRange.FromBounds(line, end));
        }
        return gutters = [.. found];
    }

    // Lines that are numbers counting up, as listings have them beside the code; the first may be anything before a 1. 0 when there are
    // none.
    private static int GutterEnd(ReadOnlySpan<char> text, int line)
    {
        int last = NumberAt(text, line).GetValueOrDefault();
        for (int lines = 1; lines < GutterLines; lines++)
        {
            do line = NextLine(text, line);
            while (line < text.Length && IsBlankAt(text, line));
            if (line >= text.Length || NumberAt(text, line) is not { } number || number != last + 1) return 0;
            last = number;
        }
        return EndOfLine(text, line);
    }

    // Of blank lines in a row only the last: they would all be skipped anew from each.
    private static bool MayBegin(ReadOnlySpan<char> text, int line) =>
        !IsBlankAt(text, line) || NextLine(text, line) is var next && (next >= text.Length || !IsBlankAt(text, next));

    private static bool IsBlankAt(ReadOnlySpan<char> text, int line) => text[line..EndOfLine(text, line)].IsWhiteSpace();

    private static int? NumberAt(ReadOnlySpan<char> text, int line) =>
        AsciiNumber.TryParse(text[line..EndOfLine(text, line)].Trim(), out int number) ? number : null;

    private static int StartOfLine(ReadOnlySpan<char> text, int position)
    {
        int floor = Math.Max(0, position - LongestLine);
        int lineBreak = text[floor..position].LastIndexOfAny('\n', '\r');
        return lineBreak < 0 && floor > 0 ? position : floor + lineBreak + 1;
    }

    private static int EndOfLine(ReadOnlySpan<char> text, int line)
    {
        ReadOnlySpan<char> near = text.Slice(line, Math.Min(LongestLine, text.Length - line));
        return line + Lines.LengthOfFirst(near);
    }

    private static int NextLine(ReadOnlySpan<char> text, int line)
    {
        int end = EndOfLine(text, line);
        return end < text.Length && text[end] is '\n' or '\r' ? end + 1 : end;
    }

    private static (int Start, int End) Trimmed(ReadOnlySpan<char> text, int start, int end)
    {
        end = start + text[start..end].TrimEnd().Length;
        return (end - text[start..end].TrimStart().Length, end);
    }

    private static int EndOfSentence(ReadOnlySpan<char> text)
    {
        for (int stop = text.IndexOfAny(".?!:"), end = 0; stop >= 0; stop = text[end..].IndexOfAny(".?!:"))
        {
            end += stop + 1;
            if (end < text.Length && text[end] == ' ') return end;
        }
        return 0;
    }

    // A message that a program printed names files and lines; nobody's sentence does.
    private static bool IsProse(ReadOnlySpan<char> line) =>
        line.Count(' ') >= FewestBlanks && line[^1] is '.' or ':' or '?' or '!' or '"' or '”' or ')' &&
        !line.Contains(" on line ", StringComparison.OrdinalIgnoreCase) && !line.Contains("=>", StringComparison.Ordinal) &&
        !line.ContainsAny('{', '}', '\\') && !line.Contains(" /", StringComparison.Ordinal);
}
