using Cleanup.Text;

namespace Cleanup.Kinds.InlineScript;

/// <summary>Tells lines of code from lines of prose. Thread-safe.</summary>
internal static class ScriptLines
{
    // One code sign in so many characters, or it is prose. With half of it 37 of 260 scripts come in pieces, with twice as much 22 take
    // other words along.
    private const int CodeDensity = 14;

    private static readonly string[] _declare = ["var ", "let "];

    /// <summary>Whether a line has signs and the end of a statement, a block or a list; prose has few of the signs.</summary>
    public static bool AreCode(ReadOnlySpan<char> line)
    {
        if (IsDeclaration(line)) return true;
        if (line.IsEmpty || line[^1] is not (';' or '{' or '}' or ',' or '(' or ')' or '>' or '+' or '|' or '&' or '=')) return false;
        if (IsPlaceholder(line)) return false;
        // "Photo: Jane (12:30)"
        return IsDense(line) && (line[^1] != ')' || line[0] is '.' or ')' or '}' || ScriptWords.StartStatement(line, 0));
    }

    // var shown; import { show } from '/show.js'
    private static bool IsDeclaration(ReadOnlySpan<char> line)
    {
        if (line is ['i', ..]) return line[^1] is ';' or '\'' or '"' && ScriptWords.StartImport(line);
        if (line is not [.., ';'] || line.WordAtStart(_declare) is not { } keyword) return false;
        return line[keyword.Length..^1] is var name && ScriptPath.StartOf(name, name.Length, 0) == 0;
    }

    // "{ action.text }" is a template's.
    private static bool IsPlaceholder(ReadOnlySpan<char> line) =>
        line is ['{', .. var name, '}'] && name.Trim() is var path && ScriptPath.StartOf(path, path.Length, 0) == 0;

    private static bool IsDense(ReadOnlySpan<char> line)
    {
        int signs = 0;
        foreach (char character in line)
        {
            if (character is ';' or '{' or '}' or '(' or ')' or '=' or '[' or ']' or '\\' or '+' or '|' or '\'') signs++;
        }
        // A lone "}" ends what began before the script.
        return signs * CodeDensity >= line.Length && (signs > 1 || line.Length == 1);
    }

    /// <summary>The offset behind the last of the lines from a place on that may be code.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int start, int limit)
    {
        int end = start;
        while (end < limit)
        {
            int lineEnd = end + Lines.LengthOfFirst(text[end..limit]);
            ReadOnlySpan<char> line = text[end..lineEnd].Trim();
            if (end > start && line.Length > CodeDensity && !IsDense(line)) break;
            end = lineEnd + 1;
        }
        return text[..Math.Min(end, limit)].TrimEnd().Length;
    }
}
