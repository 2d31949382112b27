using Cleanup.Detection;
using Cleanup.Grammars.Readings;
using Cleanup.Text;

namespace Cleanup.Kinds.XdebugVarDump;

/// <summary>Finds the start of a dumped value, with the line above it, from one of its rare characters.</summary>
internal static class XdebugStart
{
    private static readonly string[] _scalars = ["string", "int", "double", "float", "bool", "resource", "enum"];

    /// <summary>The offset; -1 when no dump of Xdebug's starts there.</summary>
    public static int Find(ref ScanContext scan, int trigger) => scan.Text[trigger] switch
    {
        '(' => FromParenthesis(ref scan, trigger),
        '=' => FromSize(ref scan, trigger),
        '#' => FromObject(ref scan, trigger),
        '<' => XdebugMarkup.IsStart(scan.Text[trigger..]) ? trigger : -1,
        '&' => EscapedMarkup.Starts(scan.Text[trigger..], "xdebug-var-dump") ? trigger : -1,
        '/' => FromHeader(ref scan, trigger),
        '\\' => trigger >= scan.Floor + 2 ? FromHeader(ref scan, trigger - 2) : -1,
        _ => TerminalColours.IsStart(scan.Text[trigger..]) ? trigger : -1,
    };

    private static int FromHeader(ref ScanContext scan, int start)
    {
        bool found = XdebugHeader.TryRead(scan.Text, start, out int end);
        scan.Spend(found ? end - start : Math.Min(Reach.Name, scan.Text.Length - start));
        return found && XdebugReader.IsValueStart(scan.Text, end) ? start : -1;
    }

    // array (size=3)
    private static int FromSize(ref ScanContext scan, int sign)
    {
        const string size = "(size";
        int parenthesis = sign - size.Length;
        return parenthesis >= scan.Floor && scan.Text[parenthesis..sign].SequenceEqual(size) ? FromParenthesis(ref scan, parenthesis) : -1;
    }

    private static int FromParenthesis(ref ScanContext scan, int parenthesis)
    {
        int end = parenthesis;
        if (end <= scan.Floor) return -1;
        if (scan.Text[end - 1] == ' ') end--;
        foreach (string type in _scalars)
        {
            if (scan.Text[scan.Floor..end].EndsWith(type, StringComparison.OrdinalIgnoreCase))
                return XdebugHeader.FindBefore(scan.Text, end - type.Length, scan.Floor);
        }
        bool isObject = scan.Text[scan.Floor..end].EndsWith("object", StringComparison.OrdinalIgnoreCase);
        if (!isObject && !scan.Text[scan.Floor..end].EndsWith("array", StringComparison.OrdinalIgnoreCase)) return -1;
        int start = end - (isObject ? "object" : "array").Length;
        return WithHeader(ref scan, start);
    }

    // class Foo#1 (2) {
    private static int FromObject(ref ScanContext scan, int hash)
    {
        int lowest = Math.Max(scan.Floor, hash - Reach.Name);
        ReadOnlySpan<char> before = scan.Text[lowest..hash];
        int start = before.LastIndexOf("class ", StringComparison.Ordinal);
        scan.Spend(before.Length);
        return start < 0 ? -1 : WithHeader(ref scan, lowest + start);
    }

    private static int WithHeader(ref ScanContext scan, int value)
    {
        int header = XdebugHeader.FindBefore(scan.Text, value, scan.Floor);
        if (header >= 0) return header;
        return XdebugReader.IsUnmistakable(scan.Text, value) ? value : -1;
    }
}
