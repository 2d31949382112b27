using System.CommandLine;
using Cleanup.FitJudge.Fitting;
using Cleanup.FitJudge.Labels;
using Cleanup.FitJudge.Reporting;
using Cleanup.Judging;

namespace Cleanup.FitJudge;

/// <summary>The command line: reads labelled texts, validates a fit on texts left out, fits all, and writes the weights.</summary>
internal static class FitCommand
{
    private const int Folds = 5;

    private static readonly int[] _thresholds = [.. Enumerable.Range(-4, 15).Select(static step => 5 * step)];

    public static RootCommand Create()
    {
        var labels = new Argument<string[]>("LABELS")
        {
            Description = "Files of labelled texts, or folders of them.",
            Arity = ArgumentArity.OneOrMore,
        };
        var group = new Option<string[]>("--group")
        {
            Description = "A field that says what a text belongs to, as its site. Can be repeated.",
        };
        var penalty = new Option<double>("--penalty") { Description = "What large weights cost.", DefaultValueFactory = static _ => 2 };
        var judge = new Option<string>("--judge")
        {
            Description = "The file of weights to begin with.",
            DefaultValueFactory = static _ => "src/Cleanup/Judging/judge.json",
        };
        var output = new Option<string?>("--out") { Description = "Where the fitted weights are written." };
        var command = new RootCommand("Fits the weights of the judge to labelled texts.") { labels, group, penalty, judge, output };
        command.SetAction(parsed =>
        {
            LabelledText[] texts = [.. LabelledTexts.Read(parsed.GetValue(labels)!, parsed.GetValue(group) ?? [])];
            var file = JudgeFile.Read(parsed.GetValue(judge)!);
            Fit(texts, file, parsed.GetValue(penalty), Console.Out);
            if (parsed.GetValue(output) is { } path) File.WriteAllText(path, file.Write());
        });
        return command;
    }

    /// <summary>Fits the weights of a file, and prints what they are worth.</summary>
    public static void Fit(LabelledText[] texts, JudgeFile file, double penalty, TextWriter output)
    {
        var reader = new FindingReader(JudgeTable.Shared);
        LabelledFinding[] all = [.. texts.SelectMany(reader.Read)];
        FitReport.WriteSet(output, texts, all);
        LabelledFinding[] findings = [.. all.Where(static finding => finding.Label is FindingLabel.Leak or FindingLabel.Content)];
        var space = new SignSpace(JudgeTable.Shared, file.ByHand);
        double[] rowWeights = RowWeights.Of(findings);
        Observation[] observations = [.. findings.Select((finding, index) => space.Of(finding, rowWeights[index]))];

        double[] scores = CrossValidation.Scores(observations, FoldsOf(findings), space.Names.Length, penalty);
        IEnumerable<FrontierRow> frontier = Frontier.Of(findings, scores, _thresholds);
        FitReport.WriteFrontier(output, CrossValidation.Area(observations, scores), texts.Count(static text => text.IsContent), frontier);

        double[] weights = LogisticRegression.Fit(observations, space.Names.Length, penalty);
        int[] before = [.. space.Names.Select(name => file[name])];
        for (int i = 0; i < weights.Length; i++) file[space.Names[i]] = (int)Math.Round(weights[i] * SignSpace.TenthsOfLogit);
        file.Source = $"{texts.Length} labelled texts, {findings.Length} findings; logistic regression, L2 = {penalty}";
        FitReport.WriteWeights(output, space.Names.Select((name, index) => (name, before[index], file[name])));
    }

    private static int[] FoldsOf(LabelledFinding[] findings)
    {
        Dictionary<string,
            int> folds = GroupFolds.Of(findings.Select(static finding => (finding.Text.Group, finding.Label.ToString())), Folds);
        return [.. findings.Select(finding => folds[finding.Text.Group])];
    }
}
