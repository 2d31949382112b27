using Cleanup.Detection;
using Cleanup.Grammars.Search;
using Cleanup.Grammars.Unquoted;
using Cleanup.Json;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.ScalaPrint;

/// <summary>Reads the value of a print that starts at a given place. Thread-safe.</summary>
internal static class ScalaPrintReader
{
    /// <inheritdoc cref="Reader"/>
    public static ParsedDump? Read(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps)
    {
        if (!ScalaOpener.TryRead(text, start, out ScalaOpener opener)) return null;
        if (new DumpSearch(text, ScalaGrammar.Instance, options).Read(start, ref steps) is not { } dump) return null;
        if (dump.Status == ReadingStatus.TooDeep) return dump;
        if (!IsPrinted(text, dump, opener.Form)) return null;
        return UnquotedGrammar.Untyped(dump);
    }

    // Some(Tram line 7), and not some(body), left(above) or right(now).
    private static bool IsOption(ReadOnlySpan<char> leak)
    {
        const string option = "Some(";
        return leak.StartsWith(option, StringComparison.Ordinal) && leak.Length > option.Length && !char.IsLower(leak[option.Length]);
    }

    // Words in parentheses are somebody's: a list holds something printed, a class more than numbers, as citations do.
    private static bool IsPrinted(ReadOnlySpan<char> text, ParsedDump dump, ScalaForm form)
    {
        int containers = 0;
        int values = 0;
        bool holdsText = false;
        bool isFirst = false;
        foreach (ref readonly ValueNode node in dump.Tree.Nodes)
        {
            if (node.IsKey) return true;
            if (node.Kind is ValueKind.Array) containers++;
            else if (node.Kind != ValueKind.End) values++;
            // An empty one says nothing: None and List() are fields of many a class.
            else if (isFirst) containers--;
            isFirst = node.Kind is ValueKind.Array;
            holdsText |= node.Kind == ValueKind.Text;
        }
        return form switch
        {
            ScalaForm.Wrapper => containers > 0 || dump.Status == ReadingStatus.Closed && IsOption(text.Slice(dump.Range)),
            ScalaForm.Class => holdsText,
            _ => containers > 1 && values > containers,
        };
    }
}
