using Cleanup.Testing;

namespace Cleanup.Tests.Kinds;

/// <summary>
/// Excerpts in the manner of scraped pages (fixtures/excerpts), written without a look at the detectors. A leak is found wherever it
/// stands, and takes nothing of the article along; a look-alike is an honest text, often a page about code: nothing of it is cut.
/// </summary>
public sealed class ExcerptTests
{
    private static readonly Cleaner _cleaner = new();

    private static readonly (string Before, string After)[] _insideProse =
    [
        ("Harbour bridge ", " opens in May\n\nThe council votes on Thursday, with \"a long agenda\" before it."),
        ("Harbour bridge opens in May\n\nThe council voted ", " on Thursday in the old hall.\n\nThe vote is public."),
    ];

    public static TheoryData<int> Leaks => [.. Enumerable.Range(0, Excerpts.Leaks.Length)];

    public static TheoryData<int> LeaksToCut =>
        [.. Enumerable.Range(0, Excerpts.Leaks.Length).Where(static line => Excerpts.Leaks[line].Action == "cut")];

    public static TheoryData<int> LookAlikes => [.. Enumerable.Range(0, Excerpts.LookAlikes.Length)];

    [Theory]
    [MemberData(nameof(Leaks))]
    public void A_leak_on_lines_of_its_own_is_found_and_takes_no_prose_along(int line)
    {
        LeakExcerpt excerpt = Excerpts.Leaks[line];
        foreach ((_, string before, string after) in Excerpts.Places)
        {
            CleanResult result = _cleaner.Clean($"{before}{excerpt.Leak}{after}");
            Assert.Contains(result.Leaks, found => found.Kind.Id == excerpt.Kind);
            AssertProseIsUntouched(result, before.Length, before.Length + excerpt.Leak.Length);
        }
    }

    [Theory]
    [MemberData(nameof(LeaksToCut))]
    public void A_leak_to_cut_leaves_the_article_as_it_was(int line)
    {
        string leak = Excerpts.Leaks[line].Leak;
        Assert.All(Excerpts.Places, place => Assert.Equal(Excerpts.Article, _cleaner.Clean($"{place.Before}{leak}{place.After}").Text.Trim('\n')));
    }

    [Fact]
    public void Of_the_leaks_to_report_those_of_the_list_are_cut() => AcceptedList.Check(
        "excerpts-to-report-cut.txt",
        from excerpt in Excerpts.Leaks
        where excerpt.Action == "reported"
        from place in Excerpts.Places
        where _cleaner.Find($"{place.Before}{excerpt.Leak}{place.After}").Any(static found => found.Action == LeakAction.Cut)
        select $"{excerpt.Kind} {place.Place}: {Excerpts.Begin(excerpt.Leak)}");

    [Theory]
    [MemberData(nameof(Leaks))]
    public void A_leak_inside_a_title_or_a_sentence_takes_no_prose_along(int line)
    {
        string leak = Excerpts.Leaks[line].Leak;
        foreach ((string before, string after) in _insideProse)
            AssertProseIsUntouched(_cleaner.Clean($"{before}{leak}{after}"), before.Length, before.Length + leak.Length);
    }

    [Theory]
    [MemberData(nameof(LookAlikes))]
    public void A_look_alike_stays_as_it_is(int line)
    {
        string text = Excerpts.LookAlikes[line];
        CleanResult result = _cleaner.Clean(text);
        Assert.DoesNotContain(result.Leaks, found => found.Action == LeakAction.Cut);
        Assert.Same(text, result.Text);
        Assert.Empty(result.Limits);
    }

    private static void AssertProseIsUntouched(CleanResult result, int start, int end) =>
        Assert.All(
            result.Leaks.Where(static found => found.Action == LeakAction.Cut),
            found => Assert.True(found.Range.Start >= start && found.Range.End <= end, $"{found.Kind} takes prose along"));
}
