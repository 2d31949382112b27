using System.Globalization;
using System.Text;
using Cleanup.Judging;

namespace Cleanup.Tests.Judging;

/// <summary>docs/judge.md: the thresholds and every sign with its weight, from the table that the judge uses.</summary>
internal static class JudgePage
{
    public static string Write()
    {
        JudgeTable table = JudgeTable.Shared;
        var page = new StringBuilder(
            """
            # The judge

            Made from `src/Cleanup/Judging` by `eng/accept-judge.sh`; a test compares.

            Whether a leak is one *here* is a sum of signs, in tenths of a logit: what every finding has, what its family has, and the weight of each
            sign that is seen. All that was found in a text is judged together, whatever becomes of it: findings are masked before the page is looked
            at, so that what a program printed is never taken for prose. What stands in a run, with only blanks between or
            as tags of one sentence, has one mean, and the tags of one block of a template have that of the best of them; then half of
            what each has is the mean of its family in the text. Above the first threshold of its family a finding is `likely`, above the second
            `certain`, else `possible`. The kind's or the caller's least confidence says what is cut, and a text that would be nothing but cuts
            is left alone.

            Kinds of your own have no weights: their confidence is what their detector says.

            `cleanup explain FILE:LINE` and `cleanup check --explain` print the sum for a place; [judge-figures.md](judge-figures.md) says how good
            the judge is, and why the thresholds stand where they do.


            """.ReplaceLineEndings("\n"));
        page.Append(CultureInfo.InvariantCulture,
            $"Version {table.Version} of the weights, fitted on {table.Source}. Every finding has {Written(table.Base)}.\n\n");
        page.Append("| family | weight | likely above | certain above | kinds |\n|---|---|---|---|---|\n");
        foreach (JudgeFamily family in table.Families)
            page.Append(CultureInfo.InvariantCulture,
                $"| {family.Name} | {Written(family.Weight)} | {family.Likely} | {family.Certain} | {string.Join(", ", family.Kinds)} |\n");
        page.Append("\n`--assume` adds to every sum: ");
        page.Append(string.Join(", ",
            Enum.GetValues<CorpusPrior>().Select(prior => $"`{prior.ToString().ToLowerInvariant()}` {Written(table.Priors[(int)prior])}")));
        page.Append(
            """
            . With 12 the odds of a leak are three times as high, with -12 a third: a corpus of articles in which pages about code are rare, and
            one that is about code, stand as far from a mixed one on either side.

            ## Signs

            `evidence` in records lists those that were seen, by their ids. A sign without a weight says something of the reading, and adds nothing.

            | sign | weight | seen when |
            |---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (SignDefinition sign in Signs.All)
            page.Append(CultureInfo.InvariantCulture, $"| `{sign.Id}` | {Written(table.WeightOf(sign))} | {sign.Meaning} |\n");
        page.Append("\nBy hand, where the fit had too little to go by:\n\n");
        foreach ((string id, string reason) in table.ByHand) page.Append(CultureInfo.InvariantCulture, $"* `{id}`: {reason}\n");
        return page.ToString();
    }

    private static string Written(int weight) => weight switch
    {
        0 => "0",
        > 0 => $"+{weight}",
        _ => $"{weight}",
    };
}
