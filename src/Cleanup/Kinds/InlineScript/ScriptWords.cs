using Cleanup.Text;

namespace Cleanup.Kinds.InlineScript;

/// <summary>The words of JavaScript, and how a statement may start. Thread-safe.</summary>
internal static class ScriptWords
{
    private static readonly string[] _takeOperand =
        ["var", "let", "const", "return", "new", "typeof", "function", "else", "case", "in", "of", "instanceof", "delete", "void", "throw",
            "if", "for", "while", "try", "catch", "finally", "do", "switch", "async", "await", "class", "extends"];

    private static readonly string[] _beforeBracket = ["if", "for", "while", "switch", "catch", "function"];

    /// <summary>Whether a bracket belongs to the word, with a statement or a block behind it.</summary>
    public static bool TakesBracket(ReadOnlySpan<char> word) => word is "if" or "for" or "while" or "switch" or "catch";

    /// <summary>Whether a word or value may follow the word without a sign between them.</summary>
    public static bool TakesOperand(ReadOnlySpan<char> word) => word.EqualsAny(_takeOperand);

    /// <summary>How much of the word before a condition is somebody's: "Read moreif(typeof slot …". 0 for nothing.</summary>
    public static int LengthOfGluedWord(ReadOnlySpan<char> text)
    {
        const string condition = "if(typeof ";
        int end = 0;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        int word = end - "if".Length;
        return word > 0 && text[word..].StartsWith(condition, StringComparison.Ordinal) ? word : 0;
    }

    /// <summary>Whether a statement or a comment starts here, and no sentence.</summary>
    public static bool StartStatement(ReadOnlySpan<char> text, int position) => ScriptComment.StartsAt(text, position)
        ? ScriptComment.EndOf(text, position) > 0
        : StartStatement(text[position..]);

    /// <summary>Whether the text starts with a statement, and with no sentence.</summary>
    public static bool StartStatement(ReadOnlySpan<char> text)
    {
        text = text.UpTo(Reach.Name);
        if (text is ['(' or '!' or '+', ..])
            return text[1..].TrimStart('(').StartsWithAny(["function", ")=>", ") =>"]) ||
                text.StartsWith("(adsbygoogle", StringComparison.Ordinal);
        int end = 0;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '$' or '.')) end++;
        if (end == 0 || char.IsAsciiDigit(text[0])) return false;
        ReadOnlySpan<char> word = text[..end];
        ReadOnlySpan<char> behind = text[end..];
        ReadOnlySpan<char> next = behind.TrimStart();
        foreach (string keyword in _beforeBracket)
        {
            if (word.SequenceEqual(keyword)) return next is ['(', ..] || keyword is "function" && next.Contains('(');
        }
        if (word is "import") return StartImport(text);
        if (word is "try" or "do") return next is ['{', ..];
        if (word is "else") return next is ['{', ..] || !next.IsEmpty && (ScriptComment.StartsAt(next, 0) || StartStatement(next));
        if (word is "return")
            return next is [';' or '!' or '(' or '\'' or '"', ..] || next.UpTo(Reach.Word).Contains(';');
        if (word is "var" or "let" or "const") return next.UpTo(Reach.Word).ContainsAny('=', ';') || next.Length + end + 1 >= text.Length;
        // Calls, members and assignments. "The mayor (left)" has a blank before its bracket.
        return behind is ['(' or '[', ..] || next is ['=', not '=', ..] or ['+', '+' or '=', ..] or ['-', '-' or '=', ..] ||
            next is ['^' or '|' or '&' or '*', '=', ..] ||
            behind is ['\n' or '\r', ..] && word.Contains('.') && next is ['(', ..];
    }

    /// <summary>Whether modules are imported here (ECMA-262, 16.2.2); one that is named is no sentence.</summary>
    public static bool StartImport(ReadOnlySpan<char> text) =>
        text.StartsWithAny(["import {", "import{", "import * as ", "import '", "import \""]);
}
