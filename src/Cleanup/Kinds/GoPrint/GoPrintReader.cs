using Cleanup.Detection;
using Cleanup.Grammars.Search;
using Cleanup.Grammars.Unquoted;
using Cleanup.Json;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.GoPrint;

/// <summary>Reads the value of a print that starts at a given place. Thread-safe.</summary>
internal static class GoPrintReader
{
    /// <inheritdoc cref="Reader"/>
    public static ParsedDump? Read(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps)
    {
        var grammar = new GoGrammar(KeyCensus.Take(text, start, ':', ref steps));
        if (new DumpSearch(text, grammar, options).Read(start, ref steps) is not { } dump) return null;
        if (dump.Status == ReadingStatus.TooDeep) return dump;
        if (GoGrammar.IsSyntax(text, start)) return dump;
        if (!IsPrinted(text, dump)) return null;
        // Where all else is free of what is encoded, only that tells to read it decoded.
        bool isEncoded = text.Slice(dump.Range).Contains("&lt;nil&gt;", StringComparison.Ordinal);
        return UnquotedGrammar.Untyped(isEncoded ? dump with { Doubt = dump.Doubt + SearchCost.Other } : dump);
    }

    // Words in brackets are somebody's, but for the marks of structs without names. Source and style sheets put commas and semicolons
    // between members; one member in a sentence is a note of somebody's, or a slice.
    private static bool IsPrinted(ReadOnlySpan<char> text, ParsedDump dump)
    {
        int keys = 0;
        int strings = 0;
        int separated = 0;
        foreach (ref readonly ValueNode node in dump.Tree.Nodes)
        {
            if (node.IsKey) keys++;
            if (node.Kind != ValueKind.Text) continue;
            strings++;
            if (text.Slice(node.Range) is [.., ',' or ';']) separated++;
        }
        if (keys == 0) return dump.Repairs.Count > 0;
        return (separated == 0 || 2 * separated < strings) && (keys != 1 || Lines.AreOwnedBy(text, dump.Range));
    }
}
