using Cleanup.Grammars.Search;
using Cleanup.Grammars.Unquoted;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.JavaPrint;

/// <summary>
/// What <c>toString()</c> of Java's maps, lists, records and of generated methods prints, and that of Kotlin's data classes: strings have
/// no quotes, or single ones in which nothing is escaped. What alike records have in common tells the next key from a string that holds
/// one.
/// </summary>
internal sealed class JavaGrammar(KeyCensus census) : UnquotedGrammar
{
    public override long ReadValue(in DumpPlace place, List<DumpStep> steps) => AddValue(place, place.Position, steps);

    public override long ReadMember(in DumpPlace place, List<DumpStep> steps)
    {
        var form = (JavaForm)place.Frame.Form;
        TextCursor cursor = TextCursor.BehindBlanks(place.Text, place.Position);
        bool isFirst = place.Position == place.Frame.Mark;
        if (cursor.TryRead(JavaOpener.BracketsOf(form).Close)) steps.Add(new DumpStep(DumpStepKind.Close, cursor.Position));
        else if (form == JavaForm.Optional || !isFirst && !cursor.TryRead(',')) return 1;
        if (steps.Count > 0) return 1;
        cursor.SkipBlanks();
        if (form == JavaForm.List) return AddValue(place, cursor.Position, steps);
        if (JavaKey.TryRead(place.Text, cursor.Position, out JavaKey key))
            steps.Add(Key(key));
        return 1 + cursor.Position - place.Position;
    }

    public override int EndOfCut(ReadOnlySpan<char> text, int position) =>
        text[position - 1] == '=' ? CutEnd.InUnquoted(text, position) : base.EndOfCut(text, position);

    // A container, or a string up to one of its ends.
    private long AddValue(in DumpPlace place, int start, List<DumpStep> steps)
    {
        bool isContainer = JavaOpener.TryRead(place.Text, start, out JavaForm form, out int content);
        if (isContainer) steps.Add(Open(form, content) with { HasOthers = place.Frame.Depth > 0 && !place.IsThorough });
        if (place.Frame.Depth == 0 || isContainer && !place.IsThorough) return 1;
        int first = steps.Count;
        long read = UnquotedEnds.Add(place, start, JavaOpener.BracketsOf((JavaForm)place.Frame.Form), MayEnd, steps);
        // As a text it would let a dump that was cut close at the end of any of its containers.
        if (isContainer) AddCost(steps, first, form == JavaForm.List ? SearchCost.Misread : SearchCost.CutAnywhere);
        for (int i = first; i < steps.Count; i++) steps[i] = WithoutQuotes(place, steps[i]);
        return read;
    }

    private static DumpStep Key(JavaKey key) =>
        new(DumpStepKind.Key, key.End + 1, new ValueNode(ValueKind.NameKey, TextRange.FromBounds(key.Start, key.End))) { Mark = key.Start };

    private static DumpStep Open(JavaForm form, int end)
    {
        var range = new TextRange(end, 0);
        if (form == JavaForm.Optional) return new DumpStep(DumpStepKind.Wrap, end) { Form = (int)form, Mark = end, Count = 1 };
        return new DumpStep(DumpStepKind.Open, end, new ValueNode(form == JavaForm.List ? ValueKind.Array : ValueKind.Object, range))
        {
            Form = (int)form,
            Mark = end,
        };
    }

    // title='Tram': what editors write puts strings in quotes.
    private static DumpStep WithoutQuotes(in DumpPlace place, in DumpStep step)
    {
        TextRange range = step.Node.Range;
        bool isQuoted = (JavaForm)place.Frame.Form == JavaForm.Braces && IsQuoted(place.Text.Slice(range));
        return isQuoted ? step with { Node = new ValueNode(ValueKind.Text, new TextRange(range.Start + 1, range.Length - 2)) } : step;
    }

    /// <summary>Whether a value stands in single quotes.</summary>
    public static bool IsQuoted(ReadOnlySpan<char> value) => value.Length > 1 && IsQuote(value[0]) && IsQuote(value[^1]);

    private static bool IsQuote(char character) => QuoteMark.FamilyOf(character) == QuoteFamily.Single;

    private bool MayEnd(in DumpPlace place, int position, out UnquotedEnd end)
    {
        end = default;
        var form = (JavaForm)place.Frame.Form;
        // The first of a list's members may be empty, and would lead nowhere.
        if (form == JavaForm.List && position == place.Position || !MayEnd(place, form, position, ref end)) return false;
        // A string that begins with a quotation mark ends with one.
        int start = place.Text[place.Position] == ',' ? Blank.Skip(place.Text, place.Position + 1) : place.Position;
        if (position > start && IsQuote(place.Text[start]) && (position == start + 1 || !IsQuote(place.Text[position - 1])))
            end = new UnquotedEnd(end.Cost + SearchCost.Misread, 0);
        return true;
    }

    private bool MayEnd(in DumpPlace place, JavaForm form, int position, ref UnquotedEnd end)
    {
        ReadOnlySpan<char> text = place.Text;
        if (text[position] == JavaOpener.BracketsOf(form).Close)
        {
            char next = position + 1 < text.Length ? text[position + 1] : ' ';
            end = new UnquotedEnd(0, SearchCost.Misread);
            return place.Frame.Depth == 1 ? !char.IsLetterOrDigit(next) : next is ',' or ']' or '}' or ')' || Blank.Is(next);
        }
        if (text[position] != ',' || form == JavaForm.Optional) return false;
        int behind = Blank.Skip(text, position + 1);
        if (form == JavaForm.List)
        {
            end = new UnquotedEnd(0, SearchCost.Other);
            return behind > position + 1;
        }
        if (!JavaKey.TryRead(text, behind, out JavaKey key)) return false;
        end = Weigh(place, key, isSpaced: behind > position + 1);
        return true;
    }

    // What speaks against that a word with an equals sign behind it is the next key.
    private UnquotedEnd Weigh(in DumpPlace place, JavaKey key, bool isSpaced)
    {
        string name = place.Text[key.Start..key.End].ToString();
        KeyCounts? records = census.Of(place.Frame.Type.Start);
        float cost = isSpaced ? 0 : SearchCost.Other;
        // The fields of a class are all printed, the keys of a map are those that it has.
        if (records?.IsRare(name) == true) cost += (JavaForm)place.Frame.Form == JavaForm.Braces ? Slight : Doubtful;
        // x=1, y=2: variables, in somebody's string.
        if (name.Length == 1 && records?.IsCommon(name) != true) cost += Doubtful;
        if (cost == 0) return new UnquotedEnd(0, SearchCost.Misread);
        return new UnquotedEnd(cost, SearchCost.Other + (records?.IsCommon(name) == true ? 2 * Doubtful : 0));
    }
}
