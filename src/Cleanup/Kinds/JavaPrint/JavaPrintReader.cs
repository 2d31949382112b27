using Cleanup.Detection;
using Cleanup.Grammars.Search;
using Cleanup.Grammars.Unquoted;
using Cleanup.Json;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.JavaPrint;

/// <summary>Reads the value of a print that starts at a given place. Thread-safe.</summary>
internal static class JavaPrintReader
{
    /// <inheritdoc cref="Reader"/>
    public static ParsedDump? Read(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps)
    {
        var grammar = new JavaGrammar(KeyCensus.Take(text, start, '=', ref steps));
        if (new DumpSearch(text, grammar, options).Read(start, ref steps) is not { } dump) return null;
        if (dump.Status == ReadingStatus.TooDeep) return dump;
        if (!IsPrinted(text, dump)) return null;
        return UnquotedGrammar.Untyped(dump);
    }

    // Letters with numbers are variables of somebody's; one member in a sentence is a note, or a setting. Where all strings have quotes,
    // but for what editors write in braces, it is Python's.
    private static bool IsPrinted(ReadOnlySpan<char> text, ParsedDump dump)
    {
        int keys = 0;
        int words = 0;
        int quoted = 0;
        foreach (ref readonly ValueNode node in dump.Tree.Nodes)
        {
            if (node.Kind == ValueKind.Text && JavaGrammar.IsQuoted(text.Slice(node.Range))) quoted++;
            if (!node.IsKey) continue;
            keys++;
            if (node.Range.Length > 1) words++;
        }
        return quoted == 0 && 2 * words > keys && (keys > 1 || Lines.AreOwnedBy(text, dump.Range));
    }
}
