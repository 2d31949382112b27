using Cleanup.Text;

namespace Cleanup.Grammars.Readings;

/// <summary>Whether what stands before a value on its line is source. Thread-safe.</summary>
internal static class CodeBefore
{
    /// <summary>Whether it is a part of source: <c>x = {…}</c>, <c>f({…})</c>, <c>>>> {…}</c>.</summary>
    public static bool GoesOn(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> line = before.TrimEnd(' ');
        return line.EndsWith(">>", StringComparison.Ordinal) || line is [.., '=' or '(' or '[' or '{' or '\\' or '$' or '#' or '`'] ||
            before is [.., ':' or ',' or '\'' or '"'];
    }

    /// <summary>
    /// Whether a statement ends there whose result it is, as in a notebook that lost its line breaks: <c>plt.plot(x); &lt;…></c>,
    /// <c>Out[5]: &lt;…></c>.
    /// </summary>
    public static bool Ends(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> line = Lines.Last(before).TrimEnd(' ');
        if (line is [.., ';']) return true;
        if (line is [.., ']', ':']) return line.LastIndexOf("Out[", StringComparison.Ordinal) >= 0;
        // A parenthesis of prose has a blank before it.
        int open = line is [.., ')'] ? line[^Math.Min(line.Length, Reach.Name)..].LastIndexOf('(') : -1;
        open += open < 0 ? 0 : line.Length - Math.Min(line.Length, Reach.Name);
        return open > 0 && (char.IsAsciiLetterOrDigit(line[open - 1]) || line[open - 1] is '_' or ')');
    }
}
