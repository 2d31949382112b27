using Cleanup.Detection;
using Cleanup.Text;

namespace Cleanup.Kinds.SymfonyDump;

/// <summary>
/// The script and the styles that Symfony prints once, before the first dump of a page, and the call behind each dump. Extractors
/// that keep the text of scripts leave both.
/// </summary>
internal static class SymfonyScript
{
    private const string Tag = "<script>";
    private const string Script = "Sfdump = window.Sfdump";
    private const string Styles = "pre.sf-dump";
    private const string Call = "Sfdump(\"sf-dump-";

    /// <summary>The range with the script before it and the call behind it.</summary>
    public static TextRange Include(in ScanContext scan, TextRange range)
    {
        ReadOnlySpan<char> text = scan.Text;
        return TextRange.FromBounds(StartOf(text, range.Start, scan.Floor), EndOf(text, range.End));
    }

    private static int StartOf(ReadOnlySpan<char> text, int start, int floor)
    {
        int lowest = Math.Max(floor, start - Reach.Block);
        ReadOnlySpan<char> before = text[lowest..start].TrimEnd();
        // The styles end right before the dump.
        if (before.IsEmpty || before[^1] is not ('>' or '}')) return start;
        int script = before.LastIndexOf(Script, StringComparison.Ordinal);
        if (script < 0 || before[script..].IndexOf(Styles, StringComparison.Ordinal) < 0) return start;
        ReadOnlySpan<char> head = before[..script].TrimEnd();
        return lowest + (head.EndsWith(Tag, StringComparison.OrdinalIgnoreCase) ? head.Length - Tag.Length : script);
    }

    private static int EndOf(ReadOnlySpan<char> text, int end)
    {
        ReadOnlySpan<char> rest = text.Slice(end, Math.Min(text.Length - end, Reach.Name));
        ReadOnlySpan<char> call = rest.TrimStart();
        if (!call.StartsWith(Call, StringComparison.Ordinal)) return end;
        int closer = call.IndexOf(')');
        return closer < 0 ? end : end + rest.Length - call.Length + closer + 1;
    }
}
