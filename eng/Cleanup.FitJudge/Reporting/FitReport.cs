using System.Globalization;
using Cleanup.FitJudge.Fitting;
using Cleanup.FitJudge.Labels;
using Cleanup.FitJudge.Validation;

namespace Cleanup.FitJudge.Reporting;

/// <summary>Prints a fit for people, in Markdown.</summary>
internal static class FitReport
{
    // Fewer say nothing of a language.
    private const int FewestOfFacet = 100;

    public static void Write(TextWriter output, FitRun run)
    {
        WriteSet(output, run.Texts);
        WriteFrontier(output, run.Area, run.Frontier);
        WriteOutcomes(output, "class", run.Outcomes, static text => text.Class);
        if (run.Outcomes.Any(static outcome => outcome.Text.Facet.Length > 0))
            WriteOutcomes(output, "by", run.Outcomes, Facets(run.Outcomes));
        WriteNumbers(output, run.Numbers);
        WriteFaults(output, run.Outcomes);
    }

    private static void WriteSet(TextWriter output, IReadOnlyList<SearchedText> texts)
    {
        int labelled = texts.Count(static text => !text.Text.IsVariant);
        int content = texts.Count(static text => text.Text is { IsVariant: false, IsContent: true });
        LabelledFinding[] findings = [.. texts.SelectMany(static text => text.Findings)];
        int made = texts.Count - labelled;
        output.WriteLine($"{labelled} texts, {content} without a leak, and {made} made of them; {findings.Length} findings:");
        foreach ((FindingLabel label, int count) in findings.CountBy(static finding => finding.Label).OrderBy(static one => one.Key))
            output.WriteLine($"  {count} {label.ToString().ToLowerInvariant()}");
    }

    private static void WriteFrontier(TextWriter output, double area, IReadOnlyList<FrontierPoint> points)
    {
        string[] classes = [.. points[0].Cut.Keys];
        output.WriteLine();
        output.WriteLine(Invariant(
            $"Out of fold: area under the curve, each finding by itself, {area:F4}; texts judged whole, all sums moved at once:"));
        output.WriteLine();
        string cutOf = string.Join(" | ", classes.Select(static name => $"cut of what was found, {name}"));
        output.WriteLine($"| moved by | content texts harmed | {cutOf} |");
        output.WriteLine($"|---|---|{string.Concat(Enumerable.Repeat("---|", classes.Length))}");
        foreach (FrontierPoint point in points)
        {
            string cut = string.Join(" | ", point.Cut.Values.Select(Percent));
            output.WriteLine(Invariant($"| {point.Prior:+0;-0;0} | {100 * point.Harmed:F2} % | {cut} |"));
        }
    }

    private static void WriteOutcomes(
        TextWriter output, string title, IReadOnlyList<TextOutcome> outcomes, Func<LabelledText, string> sortOf)
    {
        output.WriteLine();
        output.WriteLine($"| {title} | content texts | harmed | 95 % | leaky texts | cut of what was found | all of it | lose prose |");
        output.WriteLine("|---|---|---|---|---|---|---|---|");
        IEnumerable<IGrouping<string, TextOutcome>> sorts = outcomes.GroupBy(outcome => sortOf(outcome.Text), StringComparer.Ordinal);
        foreach (IGrouping<string, TextOutcome> sort in sorts.OrderBy(static sort => sort.Key, StringComparer.Ordinal))
        {
            TextOutcome[] content = [.. sort.Where(static outcome => outcome.Text.IsContent)];
            TextOutcome[] leaky = [.. sort.Where(static outcome => outcome.Found.Leaked > 0 && !outcome.Text.IsContent)];
            output.WriteLine($"| {sort.Key} | {Harm(content)} | {Recall(leaky)} |");
        }
    }

    private static string Harm(TextOutcome[] content)
    {
        if (content.Length == 0) return "0 | |";
        int harmed = content.Count(static outcome => outcome.IsHarmed);
        (double low, double high) = WilsonInterval.Of(harmed, content.Length);
        return Invariant($"{content.Length} | {harmed} ({100.0 * harmed / content.Length:F2} %) | {100 * low:F2}-{100 * high:F2} %");
    }

    private static string Recall(TextOutcome[] leaky)
    {
        if (leaky.Length == 0) return "0 | | |";
        double cut = (double)leaky.Sum(static outcome => outcome.Cut.Leaked) / leaky.Sum(static outcome => outcome.Found.Leaked);
        int whole = leaky.Count(static outcome => outcome.Cut.Leaked == outcome.Found.Leaked);
        (double low, double high) = WilsonInterval.Of(whole, leaky.Length);
        int losing = leaky.Count(static outcome => outcome.Cut.Prose > 0);
        string share = Invariant($"{100.0 * whole / leaky.Length:F1} % ({100 * low:F1}-{100 * high:F1})");
        return $"{leaky.Length} | {Percent(cut)} | {share} | {losing}";
    }

    // Those of which there are few are one.
    private static Func<LabelledText, string> Facets(IReadOnlyList<TextOutcome> outcomes)
    {
        var counts = outcomes.CountBy(static outcome => outcome.Text.Facet).ToDictionary(StringComparer.Ordinal);
        return text => counts[text.Facet] < FewestOfFacet ? "others" : text.Facet;
    }

    private static void WriteNumbers(TextWriter output, IEnumerable<FittedNumber> numbers)
    {
        output.WriteLine();
        output.WriteLine("| weight or threshold, in tenths of a logit | before | fitted |");
        output.WriteLine("|---|---|---|");
        foreach (FittedNumber number in numbers) output.WriteLine(Invariant($"| `{number.Name}` | {number.Before} | {number.After} |"));
    }

    private static void WriteFaults(TextWriter output, IReadOnlyList<TextOutcome> outcomes)
    {
        output.WriteLine();
        foreach (TextOutcome outcome in outcomes.Where(static outcome => outcome.IsHarmed)) output.WriteLine($"harmed: {outcome.Text.Id}");
        foreach (TextOutcome outcome in outcomes.Where(static outcome => outcome.Cut.Leaked < outcome.Found.Leaked))
            output.WriteLine($"left: {outcome.Text.Id}, {outcome.Found.Leaked - outcome.Cut.Leaked} of {outcome.Found.Leaked}");
    }

    private static string Percent(double share) => Invariant($"{100 * share:F1} %");

    private static string Invariant(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
