using Cleanup.Detection;
using Cleanup.Grammars.Php;
using Cleanup.Grammars.Search;
using Cleanup.Grammars.Strings;
using Cleanup.Json;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.PhpVarDump;

/// <summary>Reads the one value of a dump that starts at a given place: a container, a string alone, or a scalar.</summary>
internal static class VarDumpReader
{
    /// <summary>Reads the value at <paramref name="start"/>; null when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the value starts.</param>
    /// <param name="options">How deep it may nest, and how JSON inside it is mended.</param>
    /// <param name="steps">Grows by what the reading cost, in characters.</param>
    public static ParsedDump? Read(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps)
    {
        var cursor = new TextCursor(text, start);
        VarDumpToken token = VarDumpLexer.Read(ref cursor, out DumpStep step, out DumpString head);
        return token switch
        {
            VarDumpToken.None => null,
            VarDumpToken.String => ReadString(text, start, head, options, ref steps),
            VarDumpToken.Scalar or VarDumpToken.NamedScalar => new ParsedDump
            {
                Status = ReadingStatus.Closed,
                Range = TextRange.FromBounds(start, step.End),
                Tree = ValueTree.Of(step.Node),
                Form = token == VarDumpToken.Scalar ? DumpForm.Scalar : DumpForm.NamedScalar,
            },
            _ => new DumpSearch(text, VarDumpGrammar.Instance, options).Read(start, ref steps),
        };
    }

    private static ParsedDump ReadString(ReadOnlySpan<char> text, int start, in DumpString head, JsonRepairOptions options, ref long steps)
    {
        int contentStart = head.Start;
        int exact = QuotedStringEnds.ExactEnd(text, contentStart, head.Declared, ref steps);
        bool isExact = exact >= 0 && exact < text.Length && QuoteMark.IsDouble(text[exact]) && EndsLineIfSeveral(text, contentStart, exact);

        // JSON says itself where it ends: that beats a length that leads to some quote inside it, or into the paragraphs
        // behind one that was cut short.
        if (ParsedDump.ReadPayload(text, contentStart, options, ref steps) is { } payload)
        {
            bool isPartial = payload.Status == RecoveryStatus.Partial;
            if (isExact && exact >= payload.Range.End)
            {
                ReadOnlySpan<char> between = text[payload.Range.End..exact];
                if (between.IsWhiteSpace()) return Closed(text, start, head, exact, payload);
                isExact = !isPartial || !between.ContainsAny('\n', '\r') && IsFollowedByBlank(text, exact + 1);
            }
            else
            {
                isExact = isExact && isPartial && IsFollowedByBlank(text, exact + 1);
            }
            if (!isExact) return ReadPayloadString(text, start, head, payload);
        }
        if (isExact) return Closed(text, start, head, exact, null);
        return ProseStringEnd.Find(text, contentStart, head.Declared, ref steps) is var end and >= 0
            ? Closed(text, start, head, end, null)
            : Cut(text, start, head, Ellipsis.Skip(text, CutEnd.InString(text, contentStart, head.Declared)), null);
    }

    // A string whose length fails and whose content is JSON ends behind that.
    private static ParsedDump ReadPayloadString(ReadOnlySpan<char> text, int start, in DumpString head, JsonPayload payload)
    {
        var behind = TextCursor.BehindBlanks(text, payload.Range.End);
        int quote = behind.Position;
        // On a later line stands the quotation that somebody's paragraph begins with, unless nothing comes behind it.
        bool isClosing = behind.TryReadQuote() && (!text[payload.Range.End..quote].ContainsAny('\n', '\r') || behind.IsAtLineEnd);
        return isClosing ? Closed(text, start, head, quote, payload) : Cut(text, start, head, PayloadEnd.Of(text, payload), payload);
    }

    // The string of a dump that was cut short can have its declared length at some quotation in the paragraphs behind it;
    // but behind a value that kept its line breaks one follows.
    private static bool EndsLineIfSeveral(ReadOnlySpan<char> text, int contentStart, int end)
    {
        if (!text[contentStart..end].ContainsAny('\n', '\r')) return true;
        var behind = new TextCursor(text, end + 1);
        VarDumpLexer.SkipReferenceCount(ref behind);
        return behind.IsAtLineEnd;
    }

    private static bool IsFollowedByBlank(ReadOnlySpan<char> text, int position) => position >= text.Length || Blank.Is(text[position]);

    private static ParsedDump Closed(ReadOnlySpan<char> text, int start, in DumpString head, int quote, JsonPayload? payload)
    {
        var behind = new TextCursor(text, quote + 1);
        VarDumpLexer.SkipReferenceCount(ref behind);
        return ParsedDump.OfText(text, TextRange.FromBounds(start, behind.Position), head, TextRange.FromBounds(head.Start, quote)) with
        {
            Payload = payload,
        };
    }

    private static ParsedDump Cut(ReadOnlySpan<char> text, int start, in DumpString head, int end, JsonPayload? payload) =>
        ParsedDump.OfText(text, TextRange.FromBounds(start, end), head, TextRange.FromBounds(head.Start, Math.Max(head.Start, end))) with
        {
            Status = ReadingStatus.CutShort,
            Tree = default,
            Payload = payload,
        };
}
