using Cleanup.Detection;
using Cleanup.Grammars.Search;
using Cleanup.Json;
using Cleanup.Values;

namespace Cleanup.Kinds.PhpPrintR;

/// <summary>Reads one container that <c>print_r</c> printed. Thread-safe.</summary>
internal static class PrintRReader
{
    /// <inheritdoc cref="Reader"/>
    public static PrintRDump? Read(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps)
    {
        if (!PrintRHead.TryRead(text, start, out PrintRHead head)) return null;
        int opener = PrintRSpace.Skip(text, head.End);
        if (opener >= text.Length || text[opener] != '(') return null;
        PrintRLayout layout = PrintRLayout.Of(text, head.End, opener);
        var tokens = new PrintRTokens(opener + 1, layout);
        ParsedDump? dump = new DumpSearch(text, new PrintRGrammar(layout, tokens), options).Read(start, ref steps);
        steps += tokens.Furthest - start;
        if (dump is null || dump.Status == ReadingStatus.CutShort && !dump.HasMembers) return null;
        ValueTree tree = dump.Status == ReadingStatus.CutShort && !HoldsScalar(dump.Tree) ? default : dump.Tree;
        return new PrintRDump
        {
            Status = dump.Status,
            Range = dump.Range,
            Tree = tree,
            Doubts = PrintRDoubts.In(text, dump, layout, tokens),
            HasMembers = dump.HasMembers,
            IsGlued = opener == head.End,
        };
    }

    private static bool HoldsScalar(ValueTree tree)
    {
        foreach (ref readonly ValueNode node in tree.Nodes)
        {
            if (node.Kind is ValueKind.Text or ValueKind.NotRepresentable) return true;
        }
        return false;
    }
}
