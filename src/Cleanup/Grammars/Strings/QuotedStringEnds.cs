using Cleanup.Grammars.Search;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Grammars.Strings;

/// <summary>
/// Where a string in double quotes may end when nothing inside it is escaped: each quotation mark behind which the dump can go on
/// is a candidate; a declared length says how good each is.
/// </summary>
internal static class QuotedStringEnds
{
    /// <summary>How many places are tried.</summary>
    public const int MostCandidates = 4 * DumpGrammar.MostWays;

    // Each costs more than the one before it: those further on are dearer than to say that the dump was cut short.
    private const int MostUndeclared = 1 + (int)(SearchCost.CutInText / SearchCost.Guess);

    // Where a string declares no length the first place where it may end is the best; of the others so many are looked for, and so far
    // behind it, unless it turns out wrong.
    private const int MostOthers = 3;

    // An escape such as \u{200B} takes eight characters for one.
    private const int MostUnitsPerCharacter = 8;

    // A UTF-16 unit takes three bytes of UTF-8 at most; a surrogate pair takes four.
    private const int MostBytesPerUnit = 3;

    /// <summary>
    /// The offset at which the content has exactly the declared number of UTF-8 bytes; -1 when the text is shorter or a character straddles
    /// it.
    /// </summary>
    public static int ExactEnd(ReadOnlySpan<char> text, int start, int declared, ref long steps)
    {
        if (declared > (long)MostBytesPerUnit * (text.Length - start)) return -1;
        var measure = default(TextMeasure);
        int end = start;
        while (measure.Utf8Bytes < declared && end < text.Length) end += measure.Add(text, end);
        steps += end - start;
        return measure.Utf8Bytes == declared ? end : -1;
    }

    /// <summary>
    /// The ends of a string whose length is declared in bytes and in which nothing is escaped: first the one at that length, the others
    /// only when asked for.
    /// </summary>
    /// <returns>The characters read.</returns>
    public static long AddPlain(in DumpPlace place, in DumpString head, StringFollow follow, List<DumpStep> steps)
    {
        long read = 0;
        int exact = place.IsThorough ? -1 : ExactEnd(place.Text, head.Start, head.Declared, ref read);
        var cursor = new TextCursor(place.Text, exact + 1);
        if (exact >= 0 && exact < place.Text.Length && QuoteMark.IsDouble(place.Text[exact]) && follow(place, ref cursor, out _))
        {
            var node = new ValueNode(ValueKind.Text, TextRange.FromBounds(head.Start, exact));
            steps.Add(new DumpStep(DumpStepKind.Value, cursor.Position, node)
            {
                Declared = head.Declared,
                Length = default(DeclaredLength),
                HasOthers = true
            });
            return read;
        }
        return read + Add(place, head, escapes: null, LengthUnit.Utf8Bytes, follow, place.Text.Length, steps);
    }

    /// <summary>Adds the candidates, best first; of equals, the shortest.</summary>
    /// <param name="place">Where the string stands.</param>
    /// <param name="head">Its start and what it declares.</param>
    /// <param name="escapes">What the producer escaped in it; null for nothing.</param>
    /// <param name="unit">What the declared length counts.</param>
    /// <param name="follow">Whether the dump can go on behind a quotation mark.</param>
    /// <param name="reach">Offset that the string cannot go beyond.</param>
    /// <param name="steps">Where they are added.</param>
    /// <returns>The characters read.</returns>
    public static long Add(in DumpPlace place, in DumpString head, EscapeReader? escapes, LengthUnit unit, StringFollow follow, int reach,
        List<DumpStep> steps)
    {
        var reading = new StringReading(place.Text, unit, escapes, StringLayout.SingleLine with { HasLines = place.HasLines });
        int limit = Math.Min(reach, FurthestOf(place, head, escapes is not null));
        long read = 0;
        bool isBrief = head.Declared < 0 && !place.IsThorough;
        int most = isBrief ? 1 + MostOthers : head.Declared < 0 ? MostUndeclared : MostCandidates;
        int candidates = 0;
        int furthest = limit;
        var cursor = new TextCursor(place.Text, head.Start);
        for (int end = head.Start; end < limit && candidates < most; end++)
        {
            if (!QuoteSearch.TryGoOn(place.Text, limit, ref end, ref read)) break;
            cursor.Position = end + 1;
            if (!follow(place, ref cursor, out bool isCut)) continue;
            DumpStep step = reading.Read(head, end, cursor.Position, isCut);
            read += end - head.Start;
            if (GoesBeyond(place.Text, head, end, step)) continue;
            steps.Add(head.Declared < 0 ? step with { Cost = SearchCost.Guess * candidates } : step);
            candidates++;
            // Nothing behind it can be better.
            if (step.Length is { IsExact: true } && !place.IsThorough) break;
            if (isBrief && candidates == 1) limit = Math.Min(limit, end + Reach.Line);
        }
        if (isBrief && (candidates == most || limit < furthest)) MarkFirst(steps, candidates);
        if (head.Declared >= 0) SortByCost(steps);
        if (steps.Count > DumpGrammar.MostWays) steps.RemoveRange(DumpGrammar.MostWays, steps.Count - DumpGrammar.MostWays);
        return read;
    }

    /// <summary>The offset that a string cannot go beyond, by the length that it declares.</summary>
    public static int FurthestOf(in DumpPlace place, in DumpString head, bool hasEscapes)
    {
        // Decomposition makes a text longer, by a quarter at most in what publishers print.
        long longest = hasEscapes ? (long)head.Declared * MostUnitsPerCharacter : head.Declared + (head.Declared / 4L);
        long units = head.Declared < 0 ? Reach.Block : 64L + longest;
        return (int)Math.Min(place.Text.Length, head.Start + units);
    }

    // Whether it takes a line of prose along that stands behind all that it declares.
    private static bool GoesBeyond(ReadOnlySpan<char> text, in DumpString head, int end, in DumpStep step)
    {
        if (step.Length is not { IsPlausible: false, MayHaveGrown: false }) return false;
        ReadOnlySpan<char> content = text[head.Start..end];
        return head.Declared < content.Length && ProseLines.AreIn(content[head.Declared..]);
    }

    // The best of them leaves others to be looked for.
    private static void MarkFirst(List<DumpStep> steps, int candidates)
    {
        int first = steps.Count - candidates;
        steps[first] = steps[first] with { HasOthers = true };
    }

    // Insertion keeps the order of equals, which List.Sort does not.
    private static void SortByCost(List<DumpStep> steps)
    {
        for (int i = 1; i < steps.Count; i++)
        {
            DumpStep step = steps[i];
            int place = i;
            while (place > 0 && CostOf(steps[place - 1]) > CostOf(step))
            {
                steps[place] = steps[place - 1];
                place--;
            }
            steps[place] = step;
        }
    }

    // The beginning of a cut string says nothing about its length.
    private static float CostOf(in DumpStep step) => step.Length?.Cost ?? 1;
}
