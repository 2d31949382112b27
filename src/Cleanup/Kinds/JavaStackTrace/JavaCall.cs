using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.JavaStackTrace;

/// <summary>One call: <c>at java.base/java.lang.Integer.parseInt(Integer.java:668)</c>.</summary>
internal static class JavaCall
{
    // A package, the class, the method.
    private const int FewestDots = 2;

    private static readonly string[] _unknownSources = ["Native Method", "Unknown Source", "<generated>", "<unknown>", "Compiled Code", ""];
    private static readonly string[] _extensions = [".java", ".kt", ".kts", ".scala", ".groovy", ".clj", ".cljc", ".xtend", ".jsp", ".jspx",
        ".js"];

    /// <summary>
    /// The offset of the <c>at</c> of the call whose opening parenthesis is at <paramref name="parenthesis"/>; -1 when it is none.
    /// </summary>
    public static int FindStart(ReadOnlySpan<char> text, int parenthesis, int floor)
    {
        if (text[parenthesis] != '(' || !TryReadSource(text, parenthesis + 1, out _, out _, out _)) return -1;
        int start = parenthesis;
        int least = Math.Max(floor, parenthesis - Reach.Name);
        start = Blank.BehindLast(text, start, least);
        int at = start - "at ".Length;
        bool isBehindAt = at >= floor && text[at..].StartsWith("at", StringComparison.Ordinal) && Blank.Is(text[start - 1]) &&
            (at == floor || !char.IsLetterOrDigit(text[at - 1]));
        if (!isBehindAt) return IsBare(text, start, parenthesis) ? start : -1;
        // Escaped, a constructor's name is &lt;init&gt;: only a decoded copy can be read then.
        return IsName(text[start..parenthesis], alsoAllowed: "&;") ? at : -1;
    }

    /// <summary>Reads a call. The cursor moves only when there is one.</summary>
    public static StackFrame? Read(ref TextCursor cursor)
    {
        ReadOnlySpan<char> text = cursor.Text;
        bool isBehindAt = cursor.Rest.StartsWith("at ", StringComparison.Ordinal) ||
            cursor.Rest.StartsWith("at\u00A0", StringComparison.Ordinal);
        int name = cursor.Position + (isBehindAt ? "at ".Length : 0);
        int length = text.From(name, Reach.Name).IndexOf('(');
        if (length <= 0 || !IsName(text.Slice(name, length), alsoAllowed: "")) return null;
        if (!isBehindAt && !IsBare(text, name, name + length)) return null;
        if (!TryReadSource(text, name + length + 1, out string? file, out int? line, out int end)) return null;
        cursor.Position = SkipPackaging(text, end);
        return new StackFrame { Function = text.Slice(name, length).ToString(), File = file, Line = line };
    }

    // Tomcat's page has no "at" before its calls: the class in a package and its file say the same name.
    private static bool IsBare(ReadOnlySpan<char> text, int start, int parenthesis)
    {
        ReadOnlySpan<char> name = text[start..parenthesis];
        if (!IsName(name, alsoAllowed: "") || !TryReadSource(text, parenthesis + 1, out string? file, out int? line, out _)) return false;
        if (file is null || line is null || name.Count('.') < FewestDots) return false;
        ReadOnlySpan<char> type = DottedName.LastPart(name[..name.LastIndexOf('.')]);
        return type.StartsWith(file.AsSpan(0, file.IndexOf('.')), StringComparison.Ordinal);
    }

    private static bool IsName(ReadOnlySpan<char> name, string alsoAllowed)
    {
        foreach (char character in name)
        {
            if (!char.IsLetterOrDigit(character) &&
                character is not ('.' or '_' or '$' or '/' or '<' or '>' or '-' or '@' or '+' or '\'') && !alsoAllowed.Contains(character))
                return false;
        }
        return name.Contains('.') && char.IsLetter(name[0]);
    }

    private static bool TryReadSource(ReadOnlySpan<char> text, int start, out string? file, out int? line, out int end)
    {
        file = null;
        line = null;
        int length = text.From(start, Reach.Name).IndexOf(')');
        end = start + length + 1;
        if (length < 0) return false;
        ReadOnlySpan<char> source = text.Slice(start, length);
        if (source.EqualsAny(_unknownSources)) return true;
        int colon = source.LastIndexOf(':');
        ReadOnlySpan<char> name = colon < 0 ? source : source[..colon];
        if (!HasExtension(name)) return false;
        if (colon >= 0 && !AsciiNumber.TryParse(source[(colon + 1)..], out _)) return false;
        file = name.ToString();
        line = colon < 0 ? null : int.Parse(source[(colon + 1)..], System.Globalization.CultureInfo.InvariantCulture);
        return true;
    }

    private static bool HasExtension(ReadOnlySpan<char> name)
    {
        foreach (string extension in _extensions)
        {
            if (name.Length > extension.Length && name.EndsWith(extension, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    // Logback says behind a call which jar it is from: "~[spring-core-6.1.3.jar:6.1.3]", "[classes/:na]".
    private static int SkipPackaging(ReadOnlySpan<char> text, int end)
    {
        ReadOnlySpan<char> rest = text[end..];
        if (!rest.StartsWith(" [", StringComparison.Ordinal) && !rest.StartsWith(" ~[", StringComparison.Ordinal)) return end;
        int close = rest.UpTo(Reach.Name).IndexOf(']');
        return close > 0 && rest[..close].Contains(':') ? end + close + 1 : end;
    }
}
