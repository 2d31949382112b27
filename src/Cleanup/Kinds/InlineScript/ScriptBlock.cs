using System.Buffers;
using Cleanup.Grammars.Markup;
using Cleanup.Text;

namespace Cleanup.Kinds.InlineScript;

/// <summary>
/// Statements in a row around an anchor. A script that lost its beginning starts in the middle of a string or a block: what stands
/// before the anchor belongs to it when it is code too.
/// </summary>
internal static class ScriptBlock
{
    private const int LongestLead = 2_000;

    // One code sign in so many characters, or it is prose.
    private const int CodeDensity = 14;
    private const int ShortLine = 12;
    private const int MostTries = 16;

    private static readonly SearchValues<char> _signs = SearchValues.Create(";{}()[]=<>+\\'\"");

    /// <summary>Reads the block with an anchor whose statement starts at <paramref name="anchor"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int anchor, int floor, out Debris block, ref long steps)
    {
        block = default;
        var lexer = new ScriptLexer(text, anchor);
        int end = anchor;
        bool isWhole = true;
        do
        {
            isWhole = lexer.TryReadStatement();
            int behind = text[..lexer.Position].TrimEnd().Length;
            if (!isWhole || !IsEnd(text, behind)) break;
            lexer.ReadClosers();
            end = text[..lexer.Position].TrimEnd().Length;
        }
        while (lexer.TryGoOn());
        // What comes before the prose is a script; what the prose interrupts is not.
        if (lexer.IsInterrupted) end = Math.Max(end, text[..lexer.Position].TrimEnd().Length);
        steps += lexer.Reached - Math.Max(floor, anchor - LongestLead);
        // What was whole stays whole when a sentence follows that looks like code; what the text's end cuts does not.
        if (!isWhole && !lexer.IsInterrupted && lexer.Position == text.Length)
            end = Math.Max(end, EndOfCodeLines(text, anchor, lexer.Position));
        else isWhole = !lexer.IsInterrupted;
        if (end <= anchor) return false;
        int start = StartOfCode(text, anchor, floor, ref steps);
        steps += end - start;
        // "addListener(type[, options])" is how manuals write what a function takes.
        bool isOfPage = BrowserWords.AreIn(text[start..end]) && !text[start..end].Contains("[, ", StringComparison.Ordinal);
        TextRange range = CdataMarkers.Include(text, TextRange.FromBounds(start, end), floor);
        block = new Debris(range, isOfPage ? DebrisSureness.Unmistakable : DebrisSureness.Probable, IsCutShort: !isWhole);
        return isOfPage || isWhole && text[end - 1] is ';' or '}';
    }

    // "Call JSON.parse(text) to read it": a statement that ends, and not a name in a sentence.
    private static bool IsEnd(ReadOnlySpan<char> text, int end) => text[end - 1] is ';' or '}' ||
        text[end - 1] == ')' && text[end..].TrimStart(" \t\u00A0") is [] or ['\n' or '\r', ..];

    private static int StartOfCode(ReadOnlySpan<char> text, int anchor, int floor, ref long steps)
    {
        floor = Math.Max(floor, anchor - LongestLead);
        int start = anchor;
        while (true)
        {
            int lineStart = floor + Lines.StartOfLast(text[floor..start]);
            int statements = StartOfStatements(text, lineStart, start, ref steps);
            if (statements > lineStart && !text[lineStart..statements].IsWhiteSpace()) return statements;
            if (lineStart == floor && floor > 0 && text[floor - 1] is not ('\n' or '\r')) return start;
            ReadOnlySpan<char> lead = text[lineStart..start].Trim();
            if (lead.IsEmpty && start == anchor)
            {
                // Nothing before it on its line: the line above may be code.
            }
            else if (statements < 0 && !IsCode(lead))
            {
                return start;
            }
            else
            {
                int code = lineStart + text[lineStart..start].Length - text[lineStart..start].TrimStart().Length;
                int words = WordsBefore(text[code..start]);
                if (words > 0) return code + words;
                start = code;
            }
            int above = text[..lineStart].TrimEnd().Length;
            if (above <= floor || lineStart == floor) return start;
            int aboveStart = floor + Lines.StartOfLast(text[floor..above]);
            if (!IsCode(text[aboveStart..above].Trim())) return start;
            start = above;
        }
    }

    // Behind words on a line: where the first of the statements starts that go on to its end. -1 where the line starts with code.
    private static int StartOfStatements(ReadOnlySpan<char> text, int lineStart, int end, ref long steps)
    {
        int prose = ProseInCode.StartOfLast(text[lineStart..end]);
        steps += end - lineStart;
        int tries = 0;
        for (int start = lineStart + Math.Max(0, prose); start < end && tries < MostTries; start++)
        {
            if (!StartsToken(text, start) || !ScriptWords.StartStatement(text, start)) continue;
            if (prose < 0 && tries == 0 && text[lineStart..start].ContainsAny(_signs)) return -1;
            tries++;
            var lexer = new ScriptLexer(text[..end], start);
            while (lexer.TryReadStatement() && lexer.Position < end && lexer.TryGoOn())
            {
            }
            steps += lexer.Reached - start;
            if (text[Math.Min(end, lexer.Position)..end].IsWhiteSpace()) return start;
            start = Math.Max(start, lexer.Position - 1);
        }
        return prose >= 0 || tries > 0 ? end : -1;
    }

    // How much stands before the first sign of a line, if it is two words that no program has in a row; else 0.
    private static int WordsBefore(ReadOnlySpan<char> line)
    {
        int end = 0;
        while (end < line.Length && (WordRun.IsOfWord(line[end]) || Blank.Is(line[end]))) end++;
        ReadOnlySpan<char> words = line[..end].TrimEnd();
        int second = Blank.Next(words, 0);
        return second < words.Length && !ScriptWords.TakesOperand(words[..second]) ? end : 0;
    }

    private static bool StartsToken(ReadOnlySpan<char> text, int start) =>
        start == 0 || !char.IsLetterOrDigit(text[start - 1]) && text[start - 1] is not ('.' or '_' or '$');

    private static int EndOfCodeLines(ReadOnlySpan<char> text, int start, int limit)
    {
        int end = start;
        while (end < limit)
        {
            int lineEnd = end + Lines.LengthOfFirst(text[end..limit]);
            ReadOnlySpan<char> line = text[end..lineEnd].Trim();
            if (end > start && line.Length > ShortLine && !IsDense(line)) break;
            end = lineEnd + 1;
        }
        return text[..Math.Min(end, limit)].TrimEnd().Length;
    }

    // Signs and the end of a statement, a block or a list; prose has few of the signs.
    private static bool IsCode(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[^1] is not (';' or '{' or '}' or ',' or '(' or ')' or '>' or '+' or '|' or '&' or '=')) return false;
        // "Photo: Jane (12:30)"
        return IsDense(line) && (line[^1] != ')' || line[0] is '.' or ')' or '}' || ScriptWords.StartStatement(line, 0));
    }

    private static bool IsDense(ReadOnlySpan<char> line)
    {
        int signs = 0;
        foreach (char character in line)
        {
            if (character is ';' or '{' or '}' or '(' or ')' or '=' or '[' or ']' or '\\' or '+' or '|' or '\'') signs++;
        }
        return signs * CodeDensity >= line.Length && signs > 1;
    }
}
