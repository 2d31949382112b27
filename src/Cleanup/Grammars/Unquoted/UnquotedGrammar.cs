using Cleanup.Grammars.Search;

namespace Cleanup.Grammars.Unquoted;

/// <summary>What grammars have in common whose strings stand in no quotes.</summary>
internal abstract class UnquotedGrammar : DumpGrammar
{
    /// <summary>What speaks against a key: one such sign is worth more than a string that goes on.</summary>
    protected const float Doubtful = 2 * SearchCost.Other;

    /// <summary>One that is not, and two are.</summary>
    protected const float Slight = 0.75f * SearchCost.Other;

    public sealed override LengthUnit Unit => LengthUnit.Utf8Bytes;

    public sealed override int EndOfToken(ReadOnlySpan<char> text, int position) => CutEnd.BehindAny(text, position);

    /// <summary>What a dump that was read by such a grammar says of itself: no string in it passes for exact.</summary>
    public static ParsedDump Untyped(ParsedDump dump) =>
        dump with { Repairs = [new RepairStep(RepairKind.Untyped, dump.Range, "", "", ""), .. dump.Repairs] };

    /// <summary>Adds to what speaks against the ways from the one at an index on.</summary>
    protected static void AddCost(List<DumpStep> steps, int from, float cost)
    {
        for (int i = from; i < steps.Count; i++) steps[i] = steps[i] with { Cost = steps[i].Cost + cost };
    }
}
