using Cleanup.Grammars.Calls;
using Cleanup.Text;

namespace Cleanup.Kinds.PythonTraceback;

/// <summary>The line that ends a traceback: <c>KeyError: 'missing'</c>.</summary>
internal static class PythonErrorLine
{
    // What exceptions are called that do not end in Error, Exception or Warning.
    private static readonly string[] _names = ["StopIteration", "StopAsyncIteration", "SystemExit", "GeneratorExit", "ExceptionGroup",
        "BaseExceptionGroup"];
    private static readonly string[] _statements = ["raise", "except", "from", "as", "in", "is", "or", "and", "not", "return", "class"];

    /// <summary>The offset behind the type, when one starts at <paramref name="start"/>; else -1.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where a word starts.</param>
    /// <param name="isUnindented">Whether the line is known to be no source code, as it is less indented.</param>
    public static int EndOfType(ReadOnlySpan<char> text, int start, bool isUnindented)
    {
        int name = start;
        while (name < text.Length && text[name] == '_') name++;
        int end = TypeName.EndOf(text, name);
        if (end == name) return -1;
        bool hasMessage = end < text.Length && text[end] == ':' && (end + 1 == text.Length || Blank.Is(text[end + 1]));
        bool endsWord = end == text.Length || Blank.Is(text[end]);
        if (!hasMessage && !endsWord) return -1;
        return IsError(text[name..end]) || hasMessage && isUnindented || hasMessage && text[name..end].Contains('.') ? end : -1;
    }

    /// <summary>Whether an error may stand at a place of a line that holds source code too: not as a part of a statement.</summary>
    public static bool MayFollow(ReadOnlySpan<char> before)
    {
        if (before.IsEmpty || before[^1] is '^' or '~' or ')' or ']' or '}' or '"' or '\'' or '”' or '’') return true;
        if (!Blank.Is(before[^1])) return false;
        before = before.TrimEnd();
        if (before.IsEmpty) return true;
        if (before[^1] is '(' or ',' or '=' or '[' or '{') return false;
        foreach (string statement in _statements)
        {
            if (before.EndsWith(statement, StringComparison.Ordinal) &&
                (before.Length == statement.Length || !char.IsLetterOrDigit(before[^(statement.Length + 1)])))
                return false;
        }
        return true;
    }

    /// <summary>
    /// The offset behind the type that starts at <paramref name="start"/>, behind source code; else -1. The code often says what is raised.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="source">Where the source code starts.</param>
    /// <param name="start">Where a word starts.</param>
    public static int EndOfTypeBehind(ReadOnlySpan<char> text, int source, int start)
    {
        int end = EndOfType(text, start, isUnindented: true);
        if (end < 0 || !MayFollow(text[source..start])) return -1;
        return EndOfType(text, start, isUnindented: false) > 0 || IsRaised(text[source..start], text[start..end]) ? end : -1;
    }

    // Markers underline what failed; nothing of the source stands behind them.
    private static bool IsRaised(ReadOnlySpan<char> source, ReadOnlySpan<char> name)
    {
        ReadOnlySpan<char> trimmed = source.TrimEnd(" \t\r\n|\u00A0");
        if (trimmed.EndsWith('^') || trimmed.EndsWith('~')) return char.IsUpper(name[0]);
        int raised = source.LastIndexOf("raise ", StringComparison.Ordinal);
        if (raised < 0) return false;
        ReadOnlySpan<char> what = source[(raised + "raise ".Length)..];
        ReadOnlySpan<char> last = DottedName.LastPart(name);
        int index = what.IndexOf(last, StringComparison.Ordinal);
        return index >= 0 && index + last.Length < what.Length && what[index + last.Length] is '(' or ' ' or '\n' or '\r';
    }

    private static bool IsError(ReadOnlySpan<char> name)
    {
        ReadOnlySpan<char> last = DottedName.LastPart(name);
        if (TypeName.IsError(last)) return true;
        return last.EqualsAny(_names);
    }
}
