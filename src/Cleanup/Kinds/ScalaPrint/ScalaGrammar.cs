using Cleanup.Grammars.Search;
using Cleanup.Grammars.Unquoted;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.ScalaPrint;

/// <summary>
/// What <c>toString</c> of Scala's case classes, collections and options prints. Strings have no quotes; a comma without a blank behind it
/// parts the fields of a class, one with a blank the members of a collection.
/// </summary>
internal sealed class ScalaGrammar : UnquotedGrammar
{
    private static readonly (char Open, char Close) _brackets = ('(', ')');

    public static ScalaGrammar Instance { get; } = new();

    public override long ReadValue(in DumpPlace place, List<DumpStep> steps) => AddValue(place, place.Position, steps);

    public override long ReadMember(in DumpPlace place, List<DumpStep> steps)
    {
        var form = (ScalaForm)place.Frame.Form;
        TextCursor cursor = TextCursor.BehindBlanks(place.Text, place.Position);
        bool isFirst = place.Position == place.Frame.Mark;
        if (cursor.TryRead(')')) steps.Add(new DumpStep(DumpStepKind.Close, cursor.Position));
        else if (form == ScalaForm.Wrapper || !isFirst && !cursor.TryRead(',')) return 1;
        if (steps.Count > 0) return 1;
        if (form != ScalaForm.Class) cursor.SkipBlanks();
        if (form != ScalaForm.Map) return AddValue(place, cursor.Position, steps);
        if (ScalaKey.TryRead(place.Text, cursor.Position, out ScalaKey key))
            steps.Add(new DumpStep(DumpStepKind.Key, key.Value, NameOf(cursor.Position, key)));
        return 1 + cursor.Position - place.Position;
    }

    // Where a member is due the rest of the line is one that was cut, or somebody's sentence.
    public override int EndOfCut(ReadOnlySpan<char> text, int position)
    {
        bool isComma = position < text.Length && text[position] == ',';
        if (!isComma && text[position - 1] is not ('(' or ' ')) return base.EndOfCut(text, position);
        int start = isComma ? Blank.Skip(text, position + 1) : position;
        int end = CutEnd.InUnquoted(text, start);
        return end > start ? end : position;
    }

    // A container, or a string up to one of its ends.
    private static long AddValue(in DumpPlace place, int start, List<DumpStep> steps)
    {
        bool isContainer = ScalaOpener.TryRead(place.Text, start, out ScalaOpener opener);
        if (isContainer) steps.Add(Open(opener) with { HasOthers = place.Frame.Depth > 0 && !place.IsThorough });
        if (place.Frame.Depth == 0 || isContainer && !place.IsThorough) return 1;
        int first = steps.Count;
        long read = UnquotedEnds.Add(place, start, _brackets, MayEnd, steps);
        // As a text it would let a dump that was cut close at the end of any of its containers.
        if (isContainer) AddCost(steps, first, opener.IsClear(place.Text) ? SearchCost.CutAnywhere : SearchCost.Misread);
        return read;
    }

    private static ValueNode NameOf(int start, ScalaKey key) => new(ValueKind.NameKey, TextRange.FromBounds(start, key.End));

    private static DumpStep Open(ScalaOpener opener)
    {
        bool isWrapper = opener.Form == ScalaForm.Wrapper;
        ValueNode node = isWrapper ? default : new ValueNode(opener.Form == ScalaForm.Map ? ValueKind.Object : ValueKind.Array, default);
        return new DumpStep(isWrapper ? DumpStepKind.Wrap : DumpStepKind.Open, opener.Content, node)
        {
            Form = (int)opener.Form,
            Mark = opener.Content,
            Count = isWrapper ? 1 : DumpStep.UnknownCount,
        };
    }

    private static bool MayEnd(in DumpPlace place, int position, out UnquotedEnd end)
    {
        ReadOnlySpan<char> text = place.Text;
        var form = (ScalaForm)place.Frame.Form;
        bool isBlankBehind = position + 1 < text.Length && Blank.Is(text[position + 1]);
        end = new UnquotedEnd(0, form is ScalaForm.Map or ScalaForm.Wrapper ? SearchCost.Misread : SearchCost.Other);
        // The first member may be empty, and would lead nowhere.
        if (position == place.Frame.Mark && form is ScalaForm.Class or ScalaForm.Collection) return false;
        if (text[position] == ')')
        {
            char next = position + 1 < text.Length ? text[position + 1] : ' ';
            return place.Frame.Depth == 1 ? !char.IsLetterOrDigit(next) : next is ',' or ')';
        }
        return text[position] == ',' && form switch
        {
            ScalaForm.Class => !isBlankBehind,
            ScalaForm.Collection => isBlankBehind,
            ScalaForm.Map => isBlankBehind && ScalaKey.TryRead(text, Blank.Skip(text, position + 1), out _),
            _ => false,
        };
    }
}
