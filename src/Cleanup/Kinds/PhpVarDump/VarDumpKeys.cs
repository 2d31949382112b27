using System.Buffers;
using Cleanup.Grammars.Php;
using Cleanup.Grammars.Search;
using Cleanup.Grammars.Strings;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.PhpVarDump;

/// <summary>The keys of a dump's members. A name may hold what looks like its own end; only the counts of the containers tell.</summary>
internal static class VarDumpKeys
{
    private static readonly SearchValues<char> _indexCharacters = SearchValues.Create("-0123456789]=");

    private static readonly string[] _oldVisibilities = [":protected", ":private"];

    /// <summary>
    /// Adds <c>["name"]=></c>, <c>[0]=></c>, <c>["name":protected]=></c>, <c>["name":"Class":private]=></c>, or PHP 5.2's
    /// <c>["name:protected"]=></c>: the shortest name, and longer ones when all are asked for.
    /// </summary>
    /// <returns>What the reading cost, in characters.</returns>
    public static long Add(in DumpPlace place, TextCursor cursor, List<DumpStep> steps)
    {
        if (!cursor.TryRead('[')) return 1;
        if (TryReadIndex(ref cursor, place.HasLines, out ValueNode index))
            steps.Add(new DumpStep(DumpStepKind.Key, cursor.Position, index));
        long cost = cursor.Position - place.Position;
        return (steps.Count == 0 || place.IsThorough) && cursor.TryReadQuote() ? cost + AddNames(place, cursor, steps) : cost;
    }

    /// <summary>Whether what stands here can be the beginning of a key, be it that it breaks off.</summary>
    public static bool IsStart(TextCursor cursor, bool hasLines)
    {
        if (!cursor.TryRead('[')) return false;
        return QuoteMark.IsDouble(cursor.Next) || TryReadIndex(ref cursor, hasLines, out _) ||
            !cursor.Rest.ContainsAnyExcept(_indexCharacters);
    }

    private static bool TryReadIndex(ref TextCursor cursor, bool hasLines, out ValueNode index)
    {
        TextCursor ahead = cursor;
        bool isIndex = ahead.TryReadInteger(out TextRange range);
        index = new ValueNode(ValueKind.IndexKey, range);
        if (!isIndex || !TryReadEnd(ref ahead, hasLines)) return false;
        cursor = ahead;
        return true;
    }

    private static long AddNames(in DumpPlace place, TextCursor cursor, List<DumpStep> steps)
    {
        bool isProperty = place.Frame.IsObject;
        int most = place.IsThorough ? DumpGrammar.MostWays : 1;
        int start = cursor.Position;
        int limit = Math.Min(place.Text.Length, start + Reach.Line);
        long cost = 0;
        bool looksComplete = false;
        for (int end = start; steps.Count < most; end++)
        {
            if (steps.Count > 0) limit = Math.Min(limit, EndOfSecond(place.Text, start, end));
            if (!QuoteSearch.TryGoOn(place.Text, limit, ref end, ref cost)) break;
            cursor.Position = end + 1;
            TextRange owner = default;
            if (isProperty) TryReadVisibility(ref cursor, out owner);
            if (!TryReadEnd(ref cursor, place.HasLines)) continue;
            if (!IsValueStart(cursor))
            {
                if (!looksComplete) limit = end + ProseLines.StartOfNext(place.Text[end..limit]);
                looksComplete = true;
                continue;
            }
            steps.Add(Key(place, TextRange.FromBounds(start, end), owner, cursor, isProperty) with { HasOthers = !place.IsThorough });
        }
        return cost;
    }

    // A name that looks complete and goes on over a line break is two members taken for one.
    private static int EndOfSecond(ReadOnlySpan<char> text, int start, int from)
    {
        int limit = Math.Min(text.Length, start + Reach.Name);
        int lineBreak = from < limit ? text[from..limit].IndexOfAny('\n', '\r') : -1;
        return lineBreak < 0 ? limit : from + lineBreak;
    }

    private static DumpStep Key(in DumpPlace place, TextRange name, TextRange owner, TextCursor behind, bool isProperty)
    {
        var key = new DumpStep(DumpStepKind.Key, behind.Position,
            new ValueNode(ValueKind.NameKey, isProperty ? WithoutVisibility(place.Text, name) : name, owner));
        if (!isProperty) return key;
        // The object's count leaves out what was never set, and so does json_encode.
        behind.SkipBlanks();
        return VarDumpLexer.TryReadUninitialized(ref behind) ? new DumpStep(DumpStepKind.Note, behind.Position) : key;
    }

    private static void TryReadVisibility(ref TextCursor cursor, out TextRange owner)
    {
        owner = default;
        TextCursor ahead = cursor;
        if (!ahead.TryRead(':')) return;
        if (!ahead.TryRead("protected"))
        {
            if (!ahead.TryReadQuote()) return;
            int start = ahead.Position;
            int limit = Math.Min(ahead.Text.Length, start + Reach.Name);
            while (ahead.Position < limit && !QuoteMark.IsDouble(ahead.Next)) ahead.Position++;
            var type = TextRange.FromBounds(start, ahead.Position);
            if (!ahead.TryReadQuote() || !ahead.TryRead(":private")) return;
            owner = type;
        }
        cursor = ahead;
    }

    // PHP 5.2 wrote the visibility inside the quotes.
    private static TextRange WithoutVisibility(ReadOnlySpan<char> text, TextRange name)
    {
        foreach (string visibility in _oldVisibilities)
        {
            if (text.Slice(name).EndsWith(visibility, StringComparison.Ordinal)) return name with
            {
                Length = name.Length - visibility.Length,
            };
        }
        return name;
    }

    // While the dump has its line breaks, one stands behind each arrow; frameworks write "] => " in the place of "]=>" and its line break
    // (ThinkPHP's dump(), Zend_Debug::dump()).
    private static bool TryReadEnd(ref TextCursor cursor, bool hasLines)
    {
        TextCursor ahead = cursor;
        if (!ahead.TryRead(']')) return false;
        bool isSpaced = Blank.Is(ahead.Next);
        ahead.SkipBlanks();
        if (!ahead.TryRead("=>") || hasLines && !isSpaced && !ahead.IsAtLineEnd) return false;
        cursor = ahead;
        return true;
    }

    private static bool IsValueStart(TextCursor cursor)
    {
        cursor.SkipBlanks();
        return cursor.AtEnd || VarDumpLexer.Read(ref cursor, out _, out _) != VarDumpToken.None || cursor.TryRead("uninitialized(") ||
            VarDumpGrammar.IsBrokenToken(cursor);
    }
}
