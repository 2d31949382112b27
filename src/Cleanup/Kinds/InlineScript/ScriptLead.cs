using System.Buffers;
using Cleanup.Text;

namespace Cleanup.Kinds.InlineScript;

/// <summary>What stands before the anchor of a script and belongs to it, since it is code too. Thread-safe.</summary>
internal static class ScriptLead
{
    private static readonly SearchValues<char> _signs = SearchValues.Create(";{}()[]=<>+\\'\"");

    /// <summary>Where the code starts that goes on to the anchor.</summary>
    public static int StartOf(ReadOnlySpan<char> text, int anchor, int floor, ref long steps)
    {
        floor = Math.Max(floor, anchor - Reach.Line);
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
            else if (statements < 0 && !ScriptLines.AreCode(lead))
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
            if (!ScriptLines.AreCode(text[aboveStart..above].Trim())) return start;
            start = above;
        }
    }

    // Behind words on a line: where the first of the statements starts that go on to its end. -1 where the line starts with code.
    private static int StartOfStatements(ReadOnlySpan<char> text, int lineStart, int end, ref long steps)
    {
        int prose = ProseInCode.StartOfLast(text[lineStart..end]);
        steps += end - lineStart;
        int tries = 0;
        for (int start = lineStart + Math.Max(0, prose); start < end && tries < Reach.Row; start++)
        {
            if (!StartsToken(text, start)) continue;
            if (!ScriptWords.StartStatement(text, start))
            {
                // A comment that nothing ends was looked at as far as one may go.
                if (ScriptComment.StartsAt(text, start)) steps += Reach.Line;
                continue;
            }
            if (prose < 0 && tries == 0 && text[lineStart..start].ContainsAny(_signs)) return -1;
            tries++;
            var lexer = new ScriptLexer(text[..end], start);
            while (lexer.TryReadStatement() && lexer.Position < end && lexer.TryGoOn())
            {
            }
            steps += lexer.Reached - start;
            if (text[Math.Min(end, lexer.Position)..end].IsWhiteSpace()) return start + ScriptWords.LengthOfGluedWord(text[start..]);
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

    // Behind "?" and "&" a parameter of an address starts.
    private static bool StartsToken(ReadOnlySpan<char> text, int start) =>
        start == 0 || !char.IsLetterOrDigit(text[start - 1]) && text[start - 1] is not ('.' or '_' or '$' or '?' or '&');
}
