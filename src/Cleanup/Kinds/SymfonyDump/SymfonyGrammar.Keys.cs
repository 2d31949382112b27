using Cleanup.Grammars.Search;
using Cleanup.Grammars.Strings;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.SymfonyDump;

// Where keys and the names of properties end.
internal sealed partial class SymfonyGrammar
{
    private long AddKeys(TextCursor cursor, in DumpPlace place, List<DumpStep> steps)
    {
        int start = cursor.Position;
        if (SymfonyString.TryReadIndex(ref cursor, out ValueNode index))
        {
            steps.Add(new DumpStep(DumpStepKind.Key, cursor.Position, index));
            return cursor.Position - start;
        }
        cursor.TryRead('b');
        if (!cursor.TryReadQuote()) return 1;
        int contentStart = cursor.Position;
        int limit = Math.Min(place.Text.Length, contentStart + Reach.Line);
        int end = contentStart;
        for (; end < limit && steps.Count < MostWays; end++)
        {
            if (place.HasLines && place.Text[end] is '\n' or '\r' || steps.Count > 0 && end - contentStart > Reach.Name) break;
            if (!QuoteMark.IsDouble(place.Text[end])) continue;
            cursor.Position = end + 1;
            cursor.SkipBlanks();
            if (cursor.TryRead("=>") && IsValueStart(place, cursor))
                steps.Add(Key(place, TextRange.FromBounds(contentStart, end), cursor.Position));
        }
        MarkDoubt(place, steps, contentStart);
        return end - start;
    }

    // +public: #protected: -private: +"runtime": meta:
    private long AddProperties(TextCursor cursor, in DumpPlace place, List<DumpStep> steps)
    {
        int start = cursor.Position;
        if (cursor.Next is '+' or '#' or '-' or '~') cursor.Position++;
        // b"name" holds bytes; b alone begins a name.
        TextCursor binary = cursor;
        if (binary.TryRead('b') && QuoteMark.IsDouble(binary.Next)) cursor = binary;
        bool isQuoted = cursor.TryReadQuote();
        int contentStart = cursor.Position;
        int limit = Math.Min(place.Text.Length, contentStart + Reach.Name);
        int end = contentStart;
        for (; end < limit && steps.Count < MostWays; end++)
        {
            if (place.Text[end] is '\n' or '\r' ||
                !isQuoted && !char.IsLetterOrDigit(place.Text[end]) && place.Text[end] is not ('_' or ':'))
                break;
            if (isQuoted ? !QuoteMark.IsDouble(place.Text[end]) : place.Text[end] != ':') continue;
            cursor.Position = isQuoted ? end + 1 : end;
            if (!cursor.TryRead(':') || !Blank.Is(cursor.Next) || !IsValueStart(place, cursor)) continue;
            steps.Add(Key(place, TextRange.FromBounds(contentStart, end), cursor.Position));
        }
        MarkDoubt(place, steps, contentStart);
        return end - start;
    }

    private DumpStep Key(in DumpPlace place, TextRange name, int end)
    {
        DumpStep text = new StringReading(place.Text, LengthUnit.CodePoints, escapes, StringLayout.Key)
            .Read(new DumpString(name.Start, DumpStep.UnknownCount, default), name.End, end, isCut: false);
        return new DumpStep(DumpStepKind.Key, end,
            new ValueNode(ValueKind.NameKey, name) { Value = text.Node.Value })
        { Repair = text.Repair };
    }
}
