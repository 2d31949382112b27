using Cleanup.Grammars.Php;
using Cleanup.Grammars.Search;
using Cleanup.Grammars.Strings;
using Cleanup.Text;

namespace Cleanup.Kinds.PhpVarDump;

/// <summary>
/// The containers of <c>var_dump</c> and <c>debug_zval_dump</c>. Strings declare their length in bytes and escape nothing; keys declare
/// none.
/// </summary>
internal sealed class VarDumpGrammar : DumpGrammar
{
    private static readonly string[] _tokens =
    [
        "string(", "array(", "object(", "int(", "float(", "bool(true)", "bool(false)", "NULL", "enum(", "resource(", "uninitialized(",
        "*RECURSION*",
    ];

    public static VarDumpGrammar Instance { get; } = new();

    public override LengthUnit Unit => LengthUnit.Utf8Bytes;

    public override long ReadValue(in DumpPlace place, List<DumpStep> steps)
    {
        var cursor = TextCursor.BehindBlanks(place.Text, place.Position);
        VarDumpToken token = VarDumpLexer.Read(ref cursor, out DumpStep step, out DumpString head);
        if (token == VarDumpToken.String) return QuotedStringEnds.AddPlain(place, head, TryReadFollow, steps);
        if (token != VarDumpToken.None) steps.Add(step);
        return cursor.Position - place.Position;
    }

    public override long ReadMember(in DumpPlace place, List<DumpStep> steps)
    {
        var cursor = TextCursor.BehindBlanks(place.Text, place.Position);
        if (cursor.TryRead('}')) steps.Add(new DumpStep(DumpStepKind.Close, cursor.Position) { Repair = DoubtEnd(place, cursor) });
        else if (!place.Frame.IsWrapper) return VarDumpKeys.Add(place, cursor, steps);
        return cursor.Position - place.Position;
    }

    public override bool TryReadString(ref TextCursor cursor, out DumpString head) =>
        VarDumpLexer.Read(ref cursor, out _, out head) == VarDumpToken.String;

    public override int EndOfToken(ReadOnlySpan<char> text, int position) => CutEnd.BehindToken(text, position, _tokens);

    /// <summary>Whether the text ends in the beginning of a token here.</summary>
    public static bool IsBrokenToken(TextCursor cursor) => CutEnd.BehindToken(cursor.Text, cursor.Position, _tokens) == cursor.Text.Length;

    // PHP prints no quotation mark behind a dump: the last string may have gone on to it, and the dump with it.
    private static RepairStep? DoubtEnd(in DumpPlace place, TextCursor behind) => place.Frame.Depth == 1 && QuoteMark.IsDouble(behind.Next)
        ? new RepairStep(RepairKind.Ambiguous, new TextRange(behind.Position - 1, 1), "", "end", "")
        : null;

    // Another member, or the container's end.
    private static bool TryReadFollow(in DumpPlace place, ref TextCursor cursor, out bool isCut)
    {
        isCut = false;
        VarDumpLexer.SkipReferenceCount(ref cursor);
        TextCursor ahead = cursor.BehindBlanks();
        return ahead.AtEnd || ahead.Next == '}' || VarDumpKeys.IsStart(ahead, place.HasLines);
    }
}
