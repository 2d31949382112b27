using System.Globalization;
using System.Text;
using Cleanup.Corpus;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Reports;

namespace Cleanup.Cli.Findings;

/// <summary>The sum of a judgement, sign for sign, and what it is measured by. Thread-safe.</summary>
internal static class JudgementText
{
    // Sums are "+123" at most, two blanks before them and one behind.
    private const int WeightWidth = 7;

    public static void Append(StringBuilder text, CleanedField field, Finding finding, Judgement judgement)
    {
        int ids = judgement.Signs.Select(static sign => sign.Sign.Id.Length).Append(0).Max();
        int places = judgement.Signs.Select(sign => Seen(field, finding, sign.Sign.Range).Length).Append(0).Max();
        text.Append($"  judged by weights of version {Printable.Line(judgement.Version)}\n");
        AppendLine(text, judgement.Base, "every finding");
        AppendLine(text, judgement.FamilyWeight, $"of the family {judgement.Family}");
        var quoted = new HashSet<TextRange>();
        foreach (ExplainedSign sign in judgement.Signs.OrderByDescending(static sign => Math.Abs(sign.Sign.Weight)))
        {
            string seen = Seen(field, finding, sign.Sign.Range);
            AppendLine(text, sign.Sign.Weight, $"{sign.Sign.Id.PadRight(ids)}  {seen.PadRight(places)}  {sign.Meaning}");
            if (SignPlace.WordFor(field, finding, sign.Sign.Range) is not null || !quoted.Add(sign.Sign.Range)) continue;
            string excerpt = Excerpt.Of(field.Source.AsSpan(sign.Sign.Range.Start, sign.Sign.Range.Length));
            text.Append(' ', WeightWidth + ids + places + 6).Append("| ").Append(excerpt).Append('\n');
        }
        AppendLine(text, judgement.PriorWeight, $"--assume {KebabCase.NameOf(judgement.Prior)}");
        AppendMargins(text, finding, judgement);
    }

    private static void AppendMargins(StringBuilder text, Finding finding, Judgement judgement)
    {
        string likely = $"likely above {judgement.Likely.Threshold}", certain = $"certain above {judgement.Certain.Threshold}";
        string title = $"the sum, {judgement.Sum}";
        var rows = new List<(string Title, double Likely, double Certain)>
        {
            (title, judgement.Sum - judgement.Likely.Threshold, judgement.Sum - judgement.Certain.Threshold),
        };
        if (judgement.FindingsOfRun > 1)
            rows.Add(($"its run of {judgement.FindingsOfRun} findings", judgement.Likely.OfRun, judgement.Certain.OfRun));
        if (judgement.FindingsOfFamily > 1)
        {
            rows.Add(($"the {judgement.FindingsOfFamily} findings of its family", judgement.Likely.OfFamily, judgement.Certain.OfFamily));
            rows.Add(("the mean of the last two", judgement.Likely.Decisive, judgement.Certain.Decisive));
        }
        int titles = rows.Max(static row => row.Title.Length);
        text.Append($"\n    {new string(' ', titles)}  {likely}  {certain}\n");
        foreach ((string row, double aboveLikely, double aboveCertain) in rows)
        {
            text.Append($"    {row.PadRight(titles)}  {Signed(aboveLikely).PadLeft(likely.Length)}  ");
            text.Append(Signed(aboveCertain).PadLeft(certain.Length)).Append('\n');
        }
        text.Append($"    → {KebabCase.NameOf(finding.Confidence)}{WhyLess(finding, judgement)}\n");
    }

    private static string WhyLess(Finding finding, Judgement judgement)
    {
        if (finding.Evidence.HasFlag(Evidence.LimitReached)) return ", as a limit was reached before it was read to its end";
        return judgement.IsUnsure ? ", as the reading alone is not sure and nothing surer stands beside it" : "";
    }

    private static string Seen(CleanedField field, Finding finding, TextRange range) =>
        SignPlace.WordFor(field, finding, range) ?? AnswerText.RangeOf(field, range);

    private static void AppendLine(StringBuilder text, int weight, string what) =>
        text.Append(Signed(weight).PadLeft(WeightWidth)).Append("  ").Append(what).Append('\n');

    private static string Signed(double number) => number.ToString("+0.#;-0.#;0", CultureInfo.InvariantCulture);
}
