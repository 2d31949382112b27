using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Testing;

namespace Cleanup.Tests.Scanning;

/// <summary>Why a place is a leak, or none.</summary>
public sealed class ExplanationTests
{
    private const string Prose = "The council of the town votes on Thursday about the ferry, the bridge and all that the people asked for.";
    private const string Dump = "array(1) {\n  [\"tide\"]=>\n  int(7)\n}";
    private const string Text = $"{Prose}\n\n{Dump}\n\n{Prose}";

    private static readonly Cleaner _cleaner = new();

    [Fact]
    public void A_finding_is_explained_by_who_was_asked_by_its_signs_and_by_the_rule()
    {
        Explanation explanation = _cleaner.Explain(Text, new TextRange(Prose.Length + 2, 5));
        ExplainedFinding explained = Assert.Single(explanation.Findings);
        Finding leak = Assert.Single(_cleaner.Find(Text));
        Assert.Equal(Line(leak), Line(explained.Finding));
        Assert.Equal((Confidence.Likely, ActionReason.SureEnough, false), (explained.CutFrom, explained.Reason, explained.IsOfEditedText));
        Assert.Null(explanation.Nearest);
        Judgement judgement = explained.Judgement!;
        Assert.Equal(leak.Signs, judgement.Signs.Select(static sign => sign.Sign));
        Assert.Equal(judgement.Base + judgement.FamilyWeight + leak.Signs.Sum(static sign => sign.Weight), judgement.Sum);
        Assert.Equal(("dump", 1, 1, JudgeWeights.BuiltIn.Version),
            (judgement.Family, judgement.FindingsOfRun, judgement.FindingsOfFamily, judgement.Version));
        Assert.Equal(judgement.Sum - judgement.Likely.Threshold, judgement.Likely.Decisive);
        Assert.Equal("Nothing else stands on its lines.", judgement.Signs.Single(static sign => sign.Sign.Id is "own-lines").Meaning);
        DetectorAnswer found = Assert.Single(explained.Answers, static answer => answer.Outcome == DetectorOutcome.Found);
        Assert.Equal((leak.Kind, Text.IndexOf('('), leak.Range), (found.Kind, found.Trigger, found.Range));
        Assert.Contains(explained.Answers,
            static answer => answer.Kind == LeakKinds.XdebugVarDump && answer.Outcome == DetectorOutcome.NotBegun);
    }

    [Fact]
    public void What_is_assumed_and_the_least_that_is_cut_are_told()
    {
        var cleaner = new Cleaner(new CleanerOptions { Prior = CorpusPrior.Code, CutFrom = Confidence.Certain });
        string text = $"{Prose}\n\nThe function has one parameter.\n\n{Dump}\n\n{Prose}";
        ExplainedFinding explained = Assert.Single(cleaner.Explain(text).Findings);
        Judgement judgement = explained.Judgement!;
        int weight = JudgeWeights.BuiltIn.Table.Priors[(int)CorpusPrior.Code];
        Assert.Equal((CorpusPrior.Code, weight), (judgement.Prior, judgement.PriorWeight));
        int ofSigns = judgement.Signs.Sum(static sign => sign.Sign.Weight);
        Assert.Equal(judgement.Base + judgement.FamilyWeight + weight + ofSigns, judgement.Sum);
        Assert.Equal(Confidence.Certain, explained.CutFrom);
        Assert.Equal(explained.Finding.Confidence == Confidence.Certain, explained.Reason == ActionReason.SureEnough);
    }

    [Fact]
    public void A_place_without_a_finding_names_who_was_asked_there_and_the_nearest_finding()
    {
        string text = $"It costs 5 {{a}} (b).\n{Text}";
        Explanation explanation = _cleaner.Explain(text, new TextRange(0, 20));
        Assert.Empty(explanation.Findings);
        Assert.Equal(LeakKinds.PhpVarDump, explanation.Nearest!.Kind);
        Assert.Contains(explanation.Answers, answer => answer.Trigger == text.IndexOf('{') && answer.Range is null);
        Assert.All(explanation.Answers, static answer => Assert.InRange(answer.Trigger, 0, 19));
    }

    [Fact]
    public void A_place_between_two_findings_is_of_neither()
    {
        string text = $"{Dump}\n{Prose}\n\n{Dump}\n{Prose}";
        Finding[] leaks = [.. _cleaner.Find(text)];
        Assert.Equal(2, leaks.Length);
        Assert.Same(leaks[0].Kind, _cleaner.Explain(text, new TextRange(leaks[0].Range.End + 3, 2)).Nearest!.Kind);
        Assert.Equal(leaks[0].Range, _cleaner.Explain(text, new TextRange(leaks[0].Range.End + 3, 2)).Nearest!.Range);
        Assert.Equal(leaks[1].Range, _cleaner.Explain(text, new TextRange(leaks[1].Range.Start - 2, 1)).Nearest!.Range);
        Assert.Equal(2, _cleaner.Explain(text, new TextRange(0, text.Length)).Findings.Length);
        Assert.Null(_cleaner.Explain(Prose, new TextRange(3, 1)).Nearest);
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 4)]
    [InlineData(4, 0)]
    [InlineData(1, int.MaxValue)]
    public void A_place_that_is_not_in_the_text_is_refused(int start, int length) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => _cleaner.Explain("One", new TextRange(start, length)));

    [Fact]
    public void A_run_and_a_family_are_told_as_they_decided()
    {
        string run = string.Join('\n', Enumerable.Repeat(Dump, 3));
        ImmutableArray<ExplainedFinding> explained = _cleaner.Explain($"{Prose}\n\n{run}\n\n{Prose}\n\n{Dump}\n\n{Prose}").Findings;
        Assert.Equal([3, 3, 3, 1], explained.Select(static finding => finding.Judgement!.FindingsOfRun));
        Assert.All(explained, static finding => Assert.Equal(4, finding.Judgement!.FindingsOfFamily));
        JudgeMargin first = explained[0].Judgement!.Likely, last = explained[3].Judgement!.Likely;
        Assert.Equal(first.OfFamily, last.OfFamily);
        double expected = ((3 * Math.Clamp(first.OfRun, -60, 60)) + Math.Clamp(last.OfRun, -60, 60)) / 4;
        Assert.Equal(expected, first.OfFamily, 1e-9);
    }

    [Fact]
    public void What_is_unsure_alone_is_told_so()
    {
        ExplainedFinding explained = Assert.Single(_cleaner.Explain($"{Prose}\n\nbool(true)\n\n{Prose}").Findings);
        Assert.True(explained.Judgement!.IsUnsure);
        Assert.Equal((Confidence.Possible, ActionReason.NotSureEnough), (explained.Finding.Confidence, explained.Reason));
    }

    [Fact]
    public void A_text_that_is_nothing_but_leaks_is_told_to_be_left_alone() =>
        Assert.Equal(ActionReason.NothingLeft, Assert.Single(_cleaner.Explain(Dump).Findings).Reason);

    [Fact]
    public void What_was_not_read_to_its_end_is_told_to_be_left_alone()
    {
        var cleaner = new Cleaner(new CleanerOptions { MaxDepth = 1, CutFrom = Confidence.Possible });
        ExplainedFinding explained = cleaner.Explain($"{Prose}\n\n[{{\"a\":[1]}}]\n\n{Prose}").Findings[0];
        Assert.Equal(ActionReason.LimitReached, explained.Reason);
    }

    [Fact]
    public void What_lost_is_told_with_the_reason()
    {
        // Each object of the list is read too.
        string text = $"{Prose}\n\n[{{\"a\": 1, \"b\": 2}}, {{\"a\": 3, \"b\": 4}}]\n\n{Prose}";
        ExplainedFinding explained = Assert.Single(_cleaner.Explain(text).Findings);
        DetectorAnswer[] lost =
            [.. explained.Answers.Where(static answer => answer.Range is not null && answer.Outcome != DetectorOutcome.Found)];
        Assert.Equal(2, lost.Length);
        Assert.All(lost, static answer => Assert.Equal((LeakKinds.Json, DetectorOutcome.BeginsLater), (answer.Kind, answer.Outcome)));
    }

    [Fact]
    public void What_shows_only_once_the_text_is_edited_is_told_so()
    {
        string text = $"{Prose}\n\nArray ( [a]\u200B => 1 [b] => 2 )\n\n{Prose}";
        ExplainedFinding explained = Assert.Single(_cleaner.ExplainArticle(text).Findings);
        Assert.True(explained.IsOfEditedText);
        Assert.Single(explained.Answers, answer => answer.Outcome == DetectorOutcome.Found && answer.Range == explained.Finding.Range);
        Assert.Empty(_cleaner.Find(text));
    }

    [Fact]
    public void The_other_fields_of_a_record_count()
    {
        ExplainedFinding explained = Assert.Single(_cleaner.Explain(Text, beside: ["How do I parse this? Please help."]).Findings);
        Assert.True(explained.Judgement!.Sum < Assert.Single(_cleaner.Explain(Text).Findings).Judgement!.Sum);
    }

    [Fact]
    public void Weights_of_ones_own_are_named()
    {
        var file = System.Text.Json.Nodes.JsonNode.Parse(typeof(Cleaner).Assembly.GetManifestResourceStream("Cleanup.judge.json")!)!;
        file["version"] = "ours";
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(file.ToJsonString()));
        Cleaner cleaner = new CleanerBuilder().UseJudge(JudgeWeights.Read(stream)).Build();
        Assert.Equal("ours", Assert.Single(cleaner.Explain(Text).Findings).Judgement!.Version);
    }

    [Fact]
    public void A_kind_of_ones_own_is_not_judged_and_one_that_fails_is_told()
    {
        Cleaner cleaner = new CleanerBuilder().Add(new StampDetector()).Build();
        ExplainedFinding explained = Assert.Single(cleaner.Explain("One %%7 two.").Findings);
        Assert.Null(explained.Judgement);
        Assert.Equal(Confidence.Likely, explained.Finding.Confidence);
        Explanation failed = cleaner.Explain("One %%! two.", new TextRange(4, 3));
        Assert.Equal(DetectorOutcome.Failed, Assert.Single(failed.Answers, IsStamp).Outcome);
        Assert.Equal(DetectorOutcome.Nothing, Assert.Single(cleaner.Explain("One %% two.", new TextRange(4, 2)).Answers, IsStamp).Outcome);

        static bool IsStamp(DetectorAnswer answer) => answer.Kind.Id is "stamp";
    }

    [Fact]
    public void A_spent_budget_is_told()
    {
        string text = string.Concat(Enumerable.Repeat("{'] ", 20_000));
        Explanation explanation = new Cleaner(new CleanerOptions { Kinds = [LeakKinds.Json], ScanBudget = 1 })
            .Explain(text, new TextRange(0, text.Length));
        IEnumerable<DetectorAnswer> all = [.. explanation.Answers, .. explanation.Findings.SelectMany(static finding => finding.Answers)];
        Assert.Contains(all, static answer => answer.Outcome == DetectorOutcome.BudgetSpent && answer.Times > 1);
    }

    [Fact]
    public void Every_example_is_explained_as_it_is_cleaned()
    {
        foreach (SpecExample example in SpecExample.All)
        {
            CleanResult clean = _cleaner.Clean(example.Source);
            Explanation explanation = _cleaner.Explain(example.Source, new TextRange(0, example.Source.Length));
            Assert.Equal(clean.Leaks.Select(Line), explanation.Findings.Select(static explained => Line(explained.Finding)));
            Assert.All(explanation.Findings, explained => AssertAgrees(example, explained));
        }
    }

    // What is told leads to what was done.
    private static void AssertAgrees(SpecExample example, ExplainedFinding explained)
    {
        Finding leak = explained.Finding;
        Judgement judgement = explained.Judgement!;
        Confidence told = judgement.Certain.Decisive > 0 ? Confidence.Certain
            : judgement.Likely.Decisive > 0 ? Confidence.Likely : Confidence.Possible;
        bool isLess = judgement.IsUnsure || leak.Evidence.HasFlag(Evidence.LimitReached);
        Assert.True(leak.Confidence == (isLess ? Confidence.Possible : told), $"{example}: {Line(leak)} but told {told}");
        Assert.True(explained.Answers.Count(static answer => answer.Outcome == DetectorOutcome.Found) == 1, $"{example}: {Line(leak)}");
        Assert.Contains(explained.Answers,
            answer => answer.Outcome == DetectorOutcome.Found && answer.Range == leak.Range && answer.Kind.Equals(leak.Kind));
        Assert.Equal(leak.Action == LeakAction.Cut, explained.Reason == ActionReason.SureEnough);
    }

    private static string Line(Finding leak) => $"{leak.Kind} {leak.Range} {leak.Confidence} {leak.Action}";

    /// <summary>Finds <c>%%7</c>, and fails at <c>%%!</c>.</summary>
    private sealed class StampDetector : LeakDetector
    {
        public override LeakKind Kind { get; } = new("stamp", "A stamp.", Confidence.Likely);

        public override ImmutableArray<Trigger> Triggers { get; } = [new('%', Before: "%")];

        public override bool TryMatch(ref ScanContext scan, int trigger, [NotNullWhen(true)] out LeakMatch? match)
        {
            char behind = scan.Text[trigger + 1];
            if (behind == '!') throw new FormatException("It failed.");
            match = char.IsDigit(behind)
                ? new LeakMatch(new TextRange(trigger - 1, 3), Evidence.None, Confidence.Likely, RecoveredValue.None)
                : null;
            return match is not null;
        }
    }
}
