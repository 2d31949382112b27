using System.Buffers;

namespace Cleanup.Scanning;

/// <summary>
/// Whether a stretch of text talks about code: program text itself, a gutter of line numbers, or sentences in the words of
/// programmers. Leaks hold such words too, so only sentences are asked for them. Thread-safe.
/// </summary>
internal static class CodeSigns
{
    // One word can be chance: "the code of conduct", "Java is an island".
    private const int EnoughWords = 3;

    private const int ShortestGutter = 4;

    // A line of prose has this many blanks at least, and ends as sentences do.
    private const int FewestBlanks = 5;

    private static readonly SearchValues<string> _code = SearchValues.Create(
        [
            "var_dump", "print_r(", "var_export", "debug_zval", "<?php", "```", "console.log", "JSON.parse(", "curl -",
            ">>> ", "\n$ ", "\ndef ", "\nimport ", "\nfrom __future__", "#!/", "#include", "System.out.print", "public static void",
            "\nuse strict", "fmt.Print", "printf(\"", "Console.Write", "stackoverflow",
            // The same escaped, and with a curly quotation mark.
            "lt;?php", "gt;&gt;&gt; ", "gt;&amp;gt;&amp;gt; ", "printf(&", "printf(“",
        ],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> _words = SearchValues.Create(
        [
            " code", "function", " method", "syntax", "variable", "exception", "traceback", "stack trace", "debug", "compile", " script", "array",
            " PHP", "Python", " Java ", "JavaScript", " Ruby", " Perl", "Node.js", "Laravel", "Symfony", "Django", "WordPress", " SQL", " JSON", " API", " CSS",
            "tutorial", "command line", "parameter", "programming", "developer", "Stack Overflow",
            "GitHub", "plugin", "error message", "backend", "front-end", "frontend", "database", "string", "boolean", "integer", "runtime",
        ],
        StringComparison.OrdinalIgnoreCase);

    // How a line of source begins whose output may stand beside it. JavaScript is missing: pages leak it.
    private static readonly string[] _statements = ["echo ", "print ", "print(", "puts ", "p ", "pp ", "use ", "my $", "require ", "import ", "dd(", "dump("];

    /// <summary>Whether the line is a statement of a program that prints, or a command behind the prompt of a shell.</summary>
    public static bool IsStatement(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line is ['$' or '%', ' ', >= 'a' and <= 'z', ..] || line.StartsWith("C:\\>", StringComparison.OrdinalIgnoreCase)) return true;
        if (line is not [.., ';' or ')']) return false;
        // "$VAR1 = …;" is a dump.
        if (line.Length > 1 && line[0] == '$' && char.IsAsciiLetter(line[1]) && !line.StartsWith("$VAR", StringComparison.Ordinal)) return true;
        foreach (string start in _statements)
        {
            if (line.StartsWith(start, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    /// <summary>Whether the last statement on the line of a text is one of a program that prints: <c>Example: echo serialize($a);</c></summary>
    public static bool EndsWithStatement(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> line = text[(text.LastIndexOfAny('\n', '\r') + 1)..].Trim();
        if (line is not [.., ';' or ')']) return false;
        int start = Math.Max(line[..^1].LastIndexOf("; "), Math.Max(line.LastIndexOf(": "), line.LastIndexOf(". ")));
        return start >= 0 && IsStatement(line[(start + 2)..]);
    }

    /// <summary>Whether the text shows code or talks about it.</summary>
    public static bool AreIn(ReadOnlySpan<char> text) => text.ContainsAny(_code) || HasGutter(text) || WordsIn(text) >= EnoughWords;

    // Different words of programmers, in sentences alone.
    private static int WordsIn(ReadOnlySpan<char> text)
    {
        int words = 0;
        Span<int> seen = stackalloc int[EnoughWords];
        foreach (Range line in text.SplitAny('\n', '\r'))
        {
            ReadOnlySpan<char> paragraph = text[line].Trim();
            if (IsProse(paragraph))
            {
                AddWords(paragraph, seen, ref words);
                continue;
            }
            // A page on one line: what is no prose in it stands between sentences.
            while (EndOfSentence(paragraph) is > 0 and int end)
            {
                if (IsProse(paragraph[..end])) AddWords(paragraph[..end], seen, ref words);
                paragraph = paragraph[end..].TrimStart();
            }
        }
        return words;
    }

    private static void AddWords(ReadOnlySpan<char> sentence, Span<int> seen, ref int words)
    {
        while (words < EnoughWords && sentence.IndexOfAny(_words) is >= 0 and int found)
        {
            sentence = sentence[found..];
            int word = string.GetHashCode(sentence[..Math.Min(6, sentence.Length)], StringComparison.OrdinalIgnoreCase);
            if (!seen[..words].Contains(word)) seen[words++] = word;
            sentence = sentence[1..];
        }
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

    // Lines that are numbers counting up, as listings have them beside the code.
    private static bool HasGutter(ReadOnlySpan<char> text)
    {
        int last = -1;
        int run = 0;
        foreach (Range line in text.SplitAny('\n', '\r'))
        {
            ReadOnlySpan<char> content = text[line].Trim();
            if (content.IsEmpty) continue;
            run = int.TryParse(content, System.Globalization.NumberStyles.None, provider: null, out int number) && number == last + 1 ? run + 1 : 1;
            last = number;
            if (run >= ShortestGutter && number > 0) return true;
        }
        return false;
    }
}
