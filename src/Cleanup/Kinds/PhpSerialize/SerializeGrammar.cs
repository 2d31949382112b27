using Cleanup.Grammars.Search;
using Cleanup.Grammars.Strings;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.PhpSerialize;

/// <summary>
/// The containers of <c>serialize</c>, and session files. Strings and keys declare their length in bytes and escape nothing.
/// </summary>
internal sealed class SerializeGrammar : DumpGrammar
{
    private readonly bool _isSession;
    private readonly StringFollow _keyFollow;
    private readonly StringFollow _valueFollow;

    private SerializeGrammar(bool isSession)
    {
        _isSession = isSession;
        _keyFollow = (in place, ref cursor, out isCut) => TryReadFollow(place, ref cursor, isKey: true, out isCut);
        _valueFollow = (in place, ref cursor, out isCut) => TryReadFollow(place, ref cursor, isKey: false, out isCut);
    }

    /// <summary>A value.</summary>
    public static SerializeGrammar Value { get; } = new(isSession: false);

    /// <summary>A session file: a name and a value for each variable, with nothing around them.</summary>
    public static SerializeGrammar Session { get; } = new(isSession: true);

    public override LengthUnit Unit => LengthUnit.Utf8Bytes;

    public override long ReadValue(in DumpPlace place, List<DumpStep> steps)
    {
        if (_isSession && place.Frame.Depth == 0)
        {
            steps.Add(new DumpStep(DumpStepKind.Open, place.Position, new ValueNode(ValueKind.Object, default)));
            return 1;
        }
        var cursor = TextCursor.BehindBlanks(place.Text, place.Position);
        int start = cursor.Position;
        SerializeToken token = SerializeLexer.Read(ref cursor, out DumpStep step, out DumpString head);
        if (token == SerializeToken.String) return AddStrings(place, head, _valueFollow, steps);
        if (token == SerializeToken.Custom) return AddCustom(place.Text, start, head, steps);
        if (token != SerializeToken.None) steps.Add(step);
        return cursor.Position - place.Position;
    }

    public override long ReadMember(in DumpPlace place, List<DumpStep> steps)
    {
        var cursor = TextCursor.BehindBlanks(place.Text, place.Position);
        if (IsSession(place))
        {
            steps.Add(SerializeLexer.TryReadSessionName(ref cursor, out TextRange name)
                ? new DumpStep(DumpStepKind.Key, cursor.Position, new ValueNode(ValueKind.NameKey, name))
                : new DumpStep(DumpStepKind.Close, place.Position));
            return cursor.Position - place.Position;
        }
        if (cursor.TryRead('}'))
        {
            steps.Add(new DumpStep(DumpStepKind.Close, cursor.Position));
            return 1;
        }
        SerializeToken token = SerializeLexer.ReadKey(ref cursor, out DumpStep step, out DumpString head);
        if (token == SerializeToken.String) return AddNames(place, head, steps);
        if (token != SerializeToken.None) steps.Add(step);
        return cursor.Position - place.Position;
    }

    public override bool TryReadString(ref TextCursor cursor, out DumpString head) =>
        SerializeLexer.Read(ref cursor, out _, out head) == SerializeToken.String;

    public override int EndOfToken(ReadOnlySpan<char> text, int position) =>
        Math.Max(position, CutEnd.BehindWord(text, position, IsTokenScrap));

    public override bool BreaksOff(ReadOnlySpan<char> text, int position) =>
        CutEnd.BehindWord(text, position, IsTokenScrap) >= 0 || base.BreaksOff(text, position);

    // s:4:"ti, i:12, O:3
    private static bool IsTokenScrap(ReadOnlySpan<char> scrap) =>
        scrap.IsEmpty || "NbidsSaOCErR".Contains(scrap[0], StringComparison.Ordinal) && (scrap.Length == 1 || scrap[1] == ':');

    // In a text full of quotes and braces some end far from the declared length would close nearly every value that was only cut short.
    private static long AddStrings(in DumpPlace place, in DumpString head, StringFollow follow, List<DumpStep> steps)
    {
        long read = QuotedStringEnds.AddPlain(place, head, follow, steps);
        steps.RemoveAll(static step => step.Length is { IsPlausible: false, MayHaveGrown: false });
        return read;
    }

    private long AddNames(in DumpPlace place, in DumpString head, List<DumpStep> steps)
    {
        long read = AddStrings(place, head, _keyFollow, steps);
        for (int i = 0; i < steps.Count; i++)
        {
            DumpStep step = steps[i] with { Kind = DumpStepKind.Key };
            var name = SerializeName.Read(place.Text, step.Node.Range, head.Declared, step.Length.GetValueOrDefault(), place.Frame.Type);
            steps[i] = place.Frame.IsObject
                ? step with { Node = name.Node, Length = name.Length }
                : step with { Node = step.Node with { Kind = ValueKind.NameKey } };
        }
        return read;
    }

    // What a class wrote itself has no grammar: only its length, and the brace behind it.
    private static long AddCustom(ReadOnlySpan<char> text, int start, in DumpString head, List<DumpStep> steps)
    {
        long read = 0;
        int end = QuotedStringEnds.ExactEnd(text, head.Start, head.Declared, ref read);
        if (end < 0 || end >= text.Length || text[end] != '}')
        {
            int brace = text[head.Start..].IndexOf('}');
            if (brace < 0) return read;
            end = head.Start + brace;
        }
        steps.Add(new DumpStep(DumpStepKind.Value, end + 1,
            new ValueNode(ValueKind.NotRepresentable, TextRange.FromBounds(start, end + 1))));
        return read + end - head.Start;
    }

    private bool IsSession(in DumpPlace place) => _isSession && place.Frame.Depth == 1;

    // A semicolon, and what may follow a key or a value. At the text's end any of it may be cut off.
    private bool TryReadFollow(in DumpPlace place, ref TextCursor cursor, bool isKey, out bool isCut)
    {
        isCut = false;
        cursor.SkipBlanks();
        if (cursor.AtEnd) return true;
        if (!cursor.TryRead(';')) return false;
        if (IsSession(place) && Blank.Is(cursor.Next)) return true;
        TextCursor ahead = cursor.BehindBlanks();
        if (ahead.AtEnd || CutEnd.BehindWord(ahead.Text, ahead.Position, IsTokenScrap) >= 0) return true;
        if (isKey) return SerializeLexer.Read(ref ahead, out _, out _) != SerializeToken.None;
        return ahead.Next == '}' || SerializeLexer.ReadKey(ref ahead, out _, out _) != SerializeToken.None ||
            SerializeLexer.TryReadSessionName(ref ahead, out _);
    }
}
