using Cleanup.Judging;

namespace Cleanup.Tests.Judging;

/// <summary>From signs to what is cut.</summary>
public sealed class VerdictTests
{
    private const string Dump = "array(1) {\n  [\"tide\"]=>\n  int(7)\n}";
    private const string Prose = "The council of the town votes on Thursday about the ferry, the bridge and all that the people asked for.";
    private const string Question = "Can anyone help me? Since the update my site prints this, and I tried all that I found. How do I " +
        "fix it?";

    private static readonly Cleaner _cleaner = new();

    [Fact]
    public void A_sum_above_the_threshold_is_likely_and_above_the_second_certain()
    {
        JudgeFamily family = JudgeTable.Shared.Families.Single(static family => family.Name is JudgeFamily.Dump);
        Assert.Equal(
            [Confidence.Possible, Confidence.Likely, Confidence.Likely, Confidence.Certain],
            new[] { family.Likely, family.Likely + 1, family.Certain, family.Certain + 1 }.Select(sum => Verdict(family, sum, prior: 0)));
        Assert.Equal(Confidence.Likely, Verdict(family, family.Likely, prior: 1));
    }

    [Fact]
    public void Signs_and_offsets_are_what_the_sum_is_made_of()
    {
        Finding leak = Assert.Single(_cleaner.Find($"{Prose}\n\n{Dump}\n\n{Prose}"));
        JudgeFamily family = JudgeTable.Shared.FamilyOf(leak.Kind)!;
        int sum = JudgeTable.Shared.Base + family.Weight + leak.Signs.Sum(static sign => sign.Weight);
        Assert.Equal(leak.Confidence, Verdict(family, sum, prior: 0));
    }

    [Fact]
    public void The_same_leak_is_cut_from_news_and_left_in_a_request_for_help()
    {
        Assert.Equal($"{Prose}\n\n{Prose}", _cleaner.Clean($"{Prose}\n\n{Dump}\n\n{Prose}").Text);
        string request = $"{Question}\n\n{Dump}\n\nThanks in advance.";
        Assert.Same(request, _cleaner.Clean(request).Text);
    }

    [Fact]
    public void What_is_assumed_moves_the_prior()
    {
        string text = $"{Prose}\n\nThe function has one parameter.\n\n{Dump}\n\n{Prose}";
        Confidence[] confidences = [.. new[] { CorpusPrior.Code, CorpusPrior.Mixed, CorpusPrior.Articles }
            .Select(prior => Assert.Single(new Cleaner(new CleanerOptions { Prior = prior }).Find(text)).Confidence)];
        Assert.Equal(confidences.Order(), confidences);
        Assert.True(confidences[0] < confidences[2]);
    }

    [Fact]
    public void A_run_is_one_verdict()
    {
        string run = string.Join('\n', Enumerable.Repeat("{{ tide.noon }}", 6));
        Assert.Single(_cleaner.Find($"{Prose}\n\n{run}\n\n{Prose}").Select(static leak => leak.Confidence).Distinct());
    }

    [Fact]
    public void A_text_that_is_nothing_but_leaks_is_left_alone()
    {
        CleanResult result = _cleaner.Clean($"\n{Dump}\n\n{Dump}\n");
        Assert.Empty(result.Edits);
        Assert.All(result.Leaks, static leak => Assert.Equal(LeakAction.Reported, leak.Action));
    }

    [Fact]
    public void A_bare_scalar_is_one_only_beside_another_value()
    {
        Assert.Equal($"{Prose}\n\nbool(true)\n\n{Prose}", _cleaner.Clean($"{Prose}\n\nbool(true)\n\n{Prose}").Text);
        Assert.Equal($"{Prose}\n\n{Prose}", _cleaner.Clean($"{Prose}\n\nbool(true)\n{Dump}\n\n{Prose}").Text);
    }

    [Fact]
    public void In_a_run_what_is_long_counts_no_more_than_four_hundred_characters_do()
    {
        string text = new('a', 5_000);
        List<WeighedFinding> run =
            [Weighed(new TextRange(0, 4_000), 10), Weighed(new TextRange(4_000, 400), 40), Weighed(new TextRange(4_400, 100), 30)];

        double[] means = new Verdicts(text, run).MeansOfRuns(static finding => finding.Sum);

        Assert.All(means, static mean => Assert.Equal(((4 * 10) + (4 * 40) + 30) / 9.0, mean));
    }

    [Fact]
    public void One_that_is_beyond_doubt_does_not_outvote_its_family()
    {
        WeighedFinding[] findings = [Weighed(new TextRange(0, 4), 1_000), Weighed(new TextRange(10, 4), 0), Weighed(new TextRange(20, 4), -1_000)];

        Assert.Equal([500, 0, -500], new Verdicts(Prose, [.. findings]).Margins(static finding => finding.Sum));
        Assert.Equal([515, 15], new Verdicts(Prose, [.. findings[..2]]).Margins(static finding => finding.Sum));
    }

    [Theory]
    [InlineData(120, 2)]
    [InlineData(121, 1)]
    public void Two_tags_are_of_one_sentence_with_half_of_a_long_one_between(int length, int findings)
    {
        const string tag = "{{ tide.noon }}";
        string text = tag + "and ".PadRight(length, 'a') + tag;
        List<WeighedFinding> run = [.. new[] { 0, tag.Length + length }.Select(start => Weighed(new TextRange(start, tag.Length), 0, tag))];
        Assert.Equal(findings, new Verdicts(text, run).FindingsOfRuns()[0]);
    }

    private static WeighedFinding Weighed(TextRange range, int sum, string source = Dump)
    {
        Finding leak = Assert.Single(_cleaner.Find($"{Prose}\n\n{source}"));
        return new WeighedFinding(new Finding(leak) { Range = range }, JudgeTable.Shared.FamilyOf(leak.Kind)!, [], sum);
    }

    private static Confidence Verdict(JudgeFamily family, int sum, int prior)
    {
        Finding leak = Assert.Single(_cleaner.Find($"{Prose}\n\n{Dump}"));
        var weighed = new WeighedFinding(leak, family, [], sum);
        new Verdicts($"{Prose}\n\n{Dump}", [weighed]).Decide(prior);
        return weighed.Confidence;
    }
}
