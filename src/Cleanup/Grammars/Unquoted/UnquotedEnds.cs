using Cleanup.Grammars.Search;
using Cleanup.Text;

namespace Cleanup.Grammars.Unquoted;

/// <summary>
/// Where a value may end that stands in no quotes: at what its container goes on with, or at the bracket that closes it, the nearest
/// first; but brackets that the value itself opens are its own, and a paragraph is none of it. Thread-safe.
/// </summary>
internal static class UnquotedEnds
{
    /// <summary>Adds the ends, best first: up to the first that nothing speaks against, or all.</summary>
    /// <param name="place">Where the value stands.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="brackets">How its container opens and closes.</param>
    /// <param name="read">Whether it may end at a place.</param>
    /// <param name="steps">Where they are added.</param>
    /// <returns>The characters read.</returns>
    public static long Add(in DumpPlace place, int start, (char Open, char Close) brackets, UnquotedEndReader read, List<DumpStep> steps)
    {
        ReadOnlySpan<char> text = place.Text.UpTo(start + Reach.Message);
        int first = steps.Count;
        float passed = 0;
        int depth = 0;
        int position = start;
        for (; position < text.Length && passed < SearchCost.CutAnywhere && steps.Count - first < DumpGrammar.MostWays; position++)
        {
            char character = text[position];
            bool isCloser = character == brackets.Close;
            if ((isCloser || character == ',' || Blank.Is(character)) && read(place, position, out UnquotedEnd end))
            {
                float cost = passed + end.Cost + (isCloser && depth > 0 ? SearchCost.Swallowed : 0);
                Insert(steps, first, new DumpStep(DumpStepKind.Value, position, UnquotedValue.Of(place.Text, start, position))
                {
                    Cost = cost,
                    Repair = cost == 0 ? null : new RepairStep(RepairKind.Ambiguous, new TextRange(position, 1), "", "end", ""),
                });
                if (cost == 0 && !place.IsThorough) break;
                passed += isCloser && depth > 0 ? 0 : end.Skip;
            }
            if (character is '\n' or '\r') passed += CostOfLine(text, position);
            else if (character == brackets.Open) depth++;
            else if (isCloser && depth > 0) depth--;
        }
        if (!place.IsThorough && steps.Count > first) steps[first] = steps[first] with { HasOthers = true };
        return position - start;
    }

    // A value may have lines of its own, but no sentence on one: that may be somebody's, behind a dump that was cut.
    private static float CostOfLine(ReadOnlySpan<char> text, int lineBreak)
    {
        int next = Lines.StartOfNext(text, lineBreak);
        ReadOnlySpan<char> line = Lines.First(text[next..]);
        return Blank.IsAll(line) || ProseLines.IsOne(line) ? SearchCost.CutAnywhere : SearchCost.Other;
    }

    // In the order of costs; of equals the nearest.
    private static void Insert(List<DumpStep> steps, int first, in DumpStep step)
    {
        int place = steps.Count;
        while (place > first && steps[place - 1].Cost > step.Cost) place--;
        steps.Insert(place, step);
    }
}
