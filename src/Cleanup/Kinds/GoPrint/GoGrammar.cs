using Cleanup.Grammars.Search;
using Cleanup.Grammars.Unquoted;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.GoPrint;

/// <summary>
/// What <c>%v</c>, <c>%+v</c> and <c>%#v</c> of Go's package fmt print. The first two put no quotes around strings, so that one may hold
/// what looks like the next key: the order of a map's keys, and what alike records have in common, tell it from a key.
/// </summary>
internal sealed partial class GoGrammar(KeyCensus census) : UnquotedGrammar
{
    // Go has sorted the keys of a map: more than that most records have the same word there.
    private const float Unsorted = 3 * Doubtful;

    public override long ReadValue(in DumpPlace place, List<DumpStep> steps) =>
        IsSyntax(place) ? ReadSyntax(place, place.Position, steps) : AddPlain(place, place.Position, steps);

    public override long ReadMember(in DumpPlace place, List<DumpStep> steps)
    {
        if (IsSyntax(place)) return ReadSyntaxMember(place, steps);
        ReadOnlySpan<char> text = place.Text;
        var form = (GoForm)place.Frame.Form;
        var cursor = new TextCursor(text, BehindBlanks(text, place.Position));
        if (cursor.TryRead(BracketsOf(form).Close)) steps.Add(new DumpStep(DumpStepKind.Close, cursor.Position));
        bool isFirst = place.Position == place.Frame.Mark;
        if (!isFirst && !(place.Position < text.Length && Blank.Is(text[place.Position]))) return 1;
        if (form == GoForm.List)
        {
            // Of several blanks each but the first stands behind an empty string.
            int start = isFirst ? cursor.Position : place.Position + 1;
            return steps.Count > 0 && isFirst ? 1 : AddPlain(place, start, steps);
        }
        bool mayHoldBlanks = isFirst || text[place.Position - 1] is ']' or '}';
        if (steps.Count == 0 && GoKey.TryRead(text, cursor.Position, form, mayHoldBlanks, out GoKey key))
            steps.Add(Key(key, new ValueNode(ValueKind.NameKey, TextRange.FromBounds(key.Start, key.End))));
        return cursor.Position + 1 - place.Position;
    }

    public override bool TryReadString(ref TextCursor cursor, out DumpString head)
    {
        bool isString = cursor.TryReadQuote();
        head = new DumpString(cursor.Position, DumpStep.UnknownCount, default);
        return isString;
    }

    public override int EndOfCut(ReadOnlySpan<char> text, int position)
    {
        if (position < text.Length && text[position - 1] == ':' && !QuoteMark.IsDouble(text[position]))
            return CutEnd.InUnquoted(text, position);
        bool isComma = position < text.Length && text[position] == ',';
        return base.EndOfCut(text, isComma ? position + 1 : position);
    }

    /// <summary>Whether what starts at a place is in Go's own syntax, with its types.</summary>
    public static bool IsSyntax(ReadOnlySpan<char> text, int start)
    {
        var cursor = new TextCursor(text, start);
        cursor.TryRead('&');
        return TryReadTyped(cursor, out _);
    }

    private static bool IsSyntax(in DumpPlace place) => (GoForm)place.Frame.Form is GoForm.Syntax or GoForm.SyntaxList;

    private static (char Open, char Close) BracketsOf(GoForm form) => form == GoForm.Struct ? ('{', '}') : ('[', ']');

    private static DumpStep Key(GoKey key, ValueNode node) => new(DumpStepKind.Key, key.End + 1, node) { Mark = key.Start };

    private static DumpStep Open(GoForm form, int end) => new(DumpStepKind.Open, end,
        new ValueNode(form is GoForm.List or GoForm.SyntaxList ? ValueKind.Array : ValueKind.Object, new TextRange(end, 0)))
    {
        Form = (int)form,
        Mark = end,
    };

    // A container, or a string up to one of its ends.
    private long AddPlain(in DumpPlace place, int start, List<DumpStep> steps)
    {
        int first = steps.Count;
        bool isContainer = TryReadContainer(place, start, out DumpStep container);
        // The words of a list have nothing to tell them by: any text is one of those.
        bool isAlone = place.Frame.Depth == 0 || isContainer && (GoForm)place.Frame.Form == GoForm.List;
        if (isContainer) steps.Add(container with { HasOthers = !isAlone && !place.IsThorough });
        if (isAlone || isContainer && !place.IsThorough) return 1;
        long read = UnquotedEnds.Add(place, start, BracketsOf((GoForm)place.Frame.Form), MayEnd, steps);
        if (isContainer) AddCost(steps, first + 1, SearchCost.Swallowed);
        return read;
    }

    private static bool TryReadContainer(in DumpPlace place, int start, out DumpStep step)
    {
        step = default;
        var cursor = new TextCursor(place.Text, start);
        bool isPointer = cursor.TryRead('&');
        if (place.Frame.Depth == 0 && TryReadTyped(cursor, out step)) return true;
        if (!isPointer && cursor.Rest.StartsWith("map[", StringComparison.Ordinal)) step = Open(GoForm.Map, cursor.Position + 4);
        else if (!isPointer && cursor.TryRead('[')) step = Open(GoForm.List, cursor.Position);
        else if (!cursor.TryRead('{')) return false;
        else if (cursor.Next == '}' || GoKey.TryRead(place.Text, cursor.Position, GoForm.Struct, mayHoldBlanks: false, out _))
            step = Open(GoForm.Struct, cursor.Position);
        else return TryReadNameless(cursor, out step);
        return true;
    }

    // {7 Tram line 7}: where one field ends and the next begins nothing tells.
    private static bool TryReadNameless(TextCursor cursor, out DumpStep step)
    {
        int start = cursor.Position;
        bool isWhole = cursor.TryReadUntil('}', Reach.Line, out TextRange fields);
        step = new DumpStep(DumpStepKind.Value, cursor.Position, new ValueNode(ValueKind.Text, fields))
        {
            Repair = new RepairStep(RepairKind.Ambiguous, new TextRange(start - 1, 1), "", "{", ""),
        };
        return isWhole;
    }

    private bool MayEnd(in DumpPlace place, int position, out UnquotedEnd end)
    {
        end = default;
        ReadOnlySpan<char> text = place.Text;
        var form = (GoForm)place.Frame.Form;
        if (text[position] == BracketsOf(form).Close)
        {
            char next = position + 1 < text.Length ? text[position + 1] : ' ';
            end = new UnquotedEnd(0, SearchCost.Swallowed);
            return place.Frame.Depth == 1 ? !char.IsLetterOrDigit(next) : Blank.Is(next) || next is ']' or '}';
        }
        if (!Blank.Is(text[position])) return false;
        if (form == GoForm.List)
        {
            end = new UnquotedEnd(0, SearchCost.Swallowed);
            return true;
        }
        int start = BehindBlanks(text, position);
        if (!GoKey.TryRead(text, start, form, mayHoldBlanks: false, out GoKey key)) return false;
        end = Weigh(place, key, form);
        return true;
    }

    // From each blank of a row the others are looked at: no further than layout moves two fields apart.
    private static int BehindBlanks(ReadOnlySpan<char> text, int position) => Blank.Skip(text.UpTo(position + Reach.Word), position);

    // What speaks against that a word with a colon behind it is the next key.
    private UnquotedEnd Weigh(in DumpPlace place, GoKey key, GoForm form)
    {
        ReadOnlySpan<char> text = place.Text;
        ReadOnlySpan<char> name = text[key.Start..key.End];
        ReadOnlySpan<char> last = text[place.Frame.Mark..];
        last = last[..last.IndexOf(':')];
        KeyCounts? records = census.Of(place.Frame.Type.Start);
        float cost = 0;
        // The fields of a struct are all printed, the keys of a map are those that it has.
        if (records?.IsRare(name.ToString()) == true) cost += form == GoForm.Struct ? Doubtful : Slight;
        if (form == GoForm.Map && !GoKey.IsBefore(last, name)) cost += Unsorted;
        if (char.IsAsciiDigit(name[0]) && !char.IsAsciiDigit(last[0])) cost += Doubtful;
        // Behind the colon of a key its value stands, if it has one.
        int behind = key.End + 1;
        bool isProse = behind < text.Length && Blank.Is(text[behind]) &&
            !GoKey.TryRead(text, BehindBlanks(text, behind), form, mayHoldBlanks: false, out _);
        if (isProse) cost += Doubtful;
        if (cost == 0) return new UnquotedEnd(0, SearchCost.Swallowed);
        return new UnquotedEnd(cost, SearchCost.Other + (records?.IsCommon(name.ToString()) == true ? 2 * Doubtful : 0));
    }
}
