using Cleanup.Text;

namespace Cleanup.Kinds.DotnetStackTrace;

/// <summary>
/// Tells whether a sentence stands on an error page of ASP.NET that is none of it. The page is made of labels with a paragraph each; above
/// them stands the message of the error, and some have more to say.
/// </summary>
internal ref struct AspNetProse
{
    private const string SourceError = "Source Error:";
    private const string StackTrace = "Stack Trace:";

    // System.Web, ErrorFormatter: the other labels of its pages are shorter.
    private const string LongestLabel = "Show Complete Compilation Source:";

    // What the page says where it has no source to show.
    private static readonly string[] _explanations =
        ["An unhandled exception was generated during", "The source code that generated this unhandled"];

    private readonly ReadOnlySpan<char> _message;
    private ReadOnlySpan<char> _label;
    private bool _followsBlankLine;
    private bool _isExplained;
    private bool _inBrackets;

    private AspNetProse(ReadOnlySpan<char> message)
    {
        _message = message;
        _label = [];
    }

    /// <summary>Whether one does, on the page without its last line, whose error has that message.</summary>
    public static bool IsIn(ReadOnlySpan<char> page, ReadOnlySpan<char> message)
    {
        var prose = new AspNetProse(message);
        for (int start = Lines.StartOfNext(page, 0); start < page.Length; start = Lines.StartOfNext(page, start))
        {
            if (!prose.IsOwn(Lines.First(page[start..]).Trim())) return true;
        }
        return false;
    }

    private bool IsOwn(ReadOnlySpan<char> line)
    {
        bool followsBlankLine = _followsBlankLine;
        _followsBlankLine = line.IsEmpty;
        if (StartsWithLabel(line))
        {
            _label = line;
            _isExplained = false;
            return true;
        }
        _inBrackets |= line.StartsWith('[');
        bool isOwn = !ProseLines.IsOne(line) || IsOwnSentence(line, followsBlankLine);
        if (line.EndsWith(']')) _inBrackets = false;
        return isOwn;
    }

    private bool IsOwnSentence(ReadOnlySpan<char> line, bool followsBlankLine)
    {
        if (_label.IsEmpty) return _message.Contains(line, StringComparison.Ordinal);
        if (_label.StartsWith(SourceError, StringComparison.Ordinal)) return _isExplained |= line.StartsWithAny(_explanations);
        return _label.StartsWith(StackTrace, StringComparison.Ordinal) ? _inBrackets : !followsBlankLine;
    }

    // "Exception Details:", "Compiler Error Message:", "Line 12:"
    private static bool StartsWithLabel(ReadOnlySpan<char> line)
    {
        int colon = line.UpTo(LongestLabel.Length).IndexOf(':');
        return colon > 0 && char.IsUpper(line[0]);
    }
}
