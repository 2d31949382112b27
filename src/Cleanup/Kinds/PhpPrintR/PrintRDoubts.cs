using Cleanup.Grammars.Search;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.PhpPrintR;

/// <summary>The places that look like structure and were taken for part of a string, or the other way round. Thread-safe.</summary>
internal static class PrintRDoubts
{
    private const string NameEnd = "] => ";

    /// <summary>The places, in the order of the text.</summary>
    public static IReadOnlyList<TextRange> In(ReadOnlySpan<char> text, ParsedDump dump, PrintRLayout layout, PrintRTokens tokens)
    {
        var doubts = new SortedSet<TextRange>(Comparer<TextRange>.Create(static (one, other) => one.Start.CompareTo(other.Start)));
        int depth = 0;
        ValueNode key = default;
        foreach (ref readonly ValueNode node in dump.Tree.Nodes)
        {
            if (node.Opens) depth++;
            else if (node.Kind == ValueKind.End) depth--;
            if (node.Kind == ValueKind.Text)
            {
                if (key.Range.Length > 0 && SecondNameEnd(text, key.Range.End) is { } second) doubts.Add(second);
                AddInside(text, node.Range, depth, layout, tokens, doubts);
            }
            key = node.IsKey ? node : default;
        }
        doubts.UnionWith(dump.Repairs.Select(static repair => repair.Range));
        return [.. doubts.Where(doubt => doubt.End <= dump.Range.End)];
    }

    private static void AddInside(ReadOnlySpan<char> text, TextRange value, int depth, PrintRLayout layout, PrintRTokens tokens,
        SortedSet<TextRange> doubts)
    {
        int index = tokens.IndexAt(text, value.Start);
        for (; tokens.TryGet(text, index, out PrintRToken token) && token.Start < value.End; index++)
        {
            bool looksSo = token.Kind == PrintRTokenKind.Key ? layout.HasLines && token.StartsLine
                : token.Kind == PrintRTokenKind.Close && (layout.HasLines ? token.StartsLine : layout.Fits(text, token, depth));
            if (looksSo) doubts.Add(TextRange.FromBounds(token.Start, token.End));
        }
    }

    // The name may go on to a second arrow on its line.
    private static TextRange? SecondNameEnd(ReadOnlySpan<char> text, int nameEnd)
    {
        int from = text[nameEnd..].IndexOf("=>", StringComparison.Ordinal) + nameEnd + 2;
        ReadOnlySpan<char> near = text.From(from, Reach.Name);
        int end = near.IndexOfAny('[', '\n', '\r');
        int arrow = near[..(end < 0 ? near.Length : end)].IndexOf(NameEnd, StringComparison.Ordinal);
        return arrow < 0 ? null : new TextRange(from + arrow, NameEnd.Length);
    }
}
