using System.Runtime.InteropServices;
using Cleanup.Detectors.Dumps;
using Cleanup.Recovery;
using Cleanup.Scanning;

namespace Cleanup.Detectors.PhpVarDump;

/// <summary>Reads the one value of a dump that starts at a given place: a container, a string alone, or a scalar.</summary>
internal static class VarDumpReader
{
    /// <summary>Reads the value at <paramref name="start"/>; null when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the value starts.</param>
    /// <param name="options">How deep it may nest, and how JSON inside it is mended.</param>
    /// <param name="steps">Grows by what the reading cost, in characters.</param>
    public static VarDump? Read(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps)
    {
        var lexer = new VarDumpLexer(text, start);
        VarDumpToken token = lexer.ReadValue();
        return token switch
        {
            VarDumpToken.None => null,
            VarDumpToken.Scalar or VarDumpToken.NamedScalar => new VarDump
            {
                Status = DumpStatus.Closed,
                Range = TextRange.FromBounds(start, lexer.Position),
                Nodes = [lexer.Node],
                Form = token,
            },
            VarDumpToken.StringStart => ReadString(text, new StringHead(start, lexer.Position, lexer.Count, lexer.CountRange), options, ref steps),
            _ => ReadContainer(text, start, token, options, ref steps),
        };
    }

    private static VarDump? ReadContainer(ReadOnlySpan<char> text, int start, VarDumpToken token, JsonRepairOptions options, ref long steps)
    {
        var parser = new VarDumpParser(text, options.MaxDepth);
        DumpStatus status = parser.Read(start);
        steps += parser.TotalSteps;
        if (status == DumpStatus.None) return null;
        return new VarDump
        {
            Status = status,
            Range = TextRange.FromBounds(start, parser.End),
            Nodes = status == DumpStatus.TooDeep ? [] : parser.Nodes,
            Strings = parser.Strings,
            HasMembers = parser.HasMembers,
            Form = token,
        };
    }

    private static VarDump ReadString(ReadOnlySpan<char> text, in StringHead head, JsonRepairOptions options, ref long steps)
    {
        int contentStart = head.ContentStart;
        int exact = StringEnds.ExactEnd(text, contentStart, head.Declared, ref steps);
        bool isExact = exact >= 0 && exact < text.Length && TextCursor.IsQuote(text[exact]) && EndsLineIfSeveral(text, contentStart, exact);

        // JSON says itself where it ends: that beats a length that leads to some quote inside it, or into the paragraphs
        // behind one that was cut short.
        if (ReadPayload(text, contentStart, options, ref steps) is { } payload)
        {
            bool isPartial = payload.Status == RecoveryStatus.Partial;
            if (isExact && exact >= payload.Range.End)
            {
                ReadOnlySpan<char> between = text[payload.Range.End..exact];
                if (between.IsWhiteSpace()) return Closed(text, head, new StringEnd(exact, default), payload);
                isExact = !isPartial || !between.ContainsAny('\n', '\r') && IsFollowedByBlank(text, exact + 1);
            }
            else
            {
                isExact = isExact && isPartial && IsFollowedByBlank(text, exact + 1);
            }
            if (!isExact) return ReadPayloadString(text, head, payload);
        }
        if (isExact) return Closed(text, head, new StringEnd(exact, default), null);
        return StringEnds.InProse(text, contentStart, head.Declared, ref steps) is { } end
            ? Closed(text, head, end, null)
            : Cut(text, head, Ellipsis.Skip(text, CutEnd.InString(text, contentStart, head.Declared)), null);
    }

    // A string whose length fails and whose content is JSON ends behind that.
    private static VarDump ReadPayloadString(ReadOnlySpan<char> text, in StringHead head, JsonPayload payload)
    {
        var behind = new VarDumpLexer(text, payload.Range.End);
        behind.SkipBlanks();
        int quote = behind.Position;
        // On a later line stands the quotation that somebody's paragraph begins with, unless nothing comes behind it.
        bool isClosing = behind.TryReadQuote() && (!text[payload.Range.End..quote].ContainsAny('\n', '\r') || behind.IsAtLineEnd);
        if (!isClosing) return Cut(text, head, PayloadEnd.Of(text, payload), payload);
        var length = DeclaredLength.Compare(head.Declared, TextMeasure.Of(text[head.ContentStart..quote]));
        return Closed(text, head, new StringEnd(quote, length), payload);
    }

    // The string of a dump that was cut short can have its declared length at some quotation in the paragraphs behind it;
    // but behind a value that kept its line breaks one follows.
    private static bool EndsLineIfSeveral(ReadOnlySpan<char> text, int contentStart, int end)
    {
        if (!text[contentStart..end].ContainsAny('\n', '\r')) return true;
        var behind = new VarDumpLexer(text, end + 1);
        behind.SkipReferenceCount();
        return behind.IsAtLineEnd;
    }

    private static bool IsFollowedByBlank(ReadOnlySpan<char> text, int position) => position >= text.Length || TextCursor.IsBlank(text[position]);

    private static VarDump Closed(ReadOnlySpan<char> text, in StringHead head, StringEnd end, JsonPayload? payload)
    {
        var content = TextRange.FromBounds(head.ContentStart, end.Position);
        var behind = new VarDumpLexer(text, end.Position + 1);
        behind.SkipReferenceCount();
        return new VarDump
        {
            Status = DumpStatus.Closed,
            Range = TextRange.FromBounds(head.Start, behind.Position),
            Nodes = [new DumpNode(DumpNodeKind.Text, content)],
            Strings = [new VarDumpString(content, head.Declared, head.DeclaredRange, end.Length)],
            Payload = payload,
            Form = VarDumpToken.StringStart,
        };
    }

    private static VarDump Cut(ReadOnlySpan<char> text, in StringHead head, int end, JsonPayload? payload)
    {
        var content = TextRange.FromBounds(head.ContentStart, Math.Max(head.ContentStart, end));
        var length = DeclaredLength.Compare(head.Declared, TextMeasure.Of(text.Slice(content.Start, content.Length)));
        return new VarDump
        {
            Status = DumpStatus.CutShort,
            Range = TextRange.FromBounds(head.Start, end),
            Nodes = [],
            Strings = [new VarDumpString(content, head.Declared, head.DeclaredRange, length)],
            Payload = payload,
            Form = VarDumpToken.StringStart,
        };
    }

    private static JsonPayload? ReadPayload(ReadOnlySpan<char> text, int contentStart, JsonRepairOptions options, ref long steps)
    {
        var cursor = new TextCursor(text, contentStart);
        cursor.SkipBlanks();
        if (cursor.Next is not ('[' or '{')) return null;
        JsonRepair.TryReadAt(text, cursor.Position, options, out JsonPayload? payload, out int unitsRead);
        steps += unitsRead;
        return payload;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct StringHead(int Start, int ContentStart, int Declared, TextRange DeclaredRange);
}
