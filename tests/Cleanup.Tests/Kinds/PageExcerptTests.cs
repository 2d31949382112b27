using Cleanup.Testing;

namespace Cleanup.Tests.Kinds;

/// <summary>
/// Whole pages in 28 languages (fixtures/excerpts/pages.jsonl): what leaked goes, no sentence goes with it, and pages in which nothing
/// leaked stay. What falls short is listed page by page.
/// </summary>
public sealed class PageExcerptTests
{
    private static readonly Cleaner _cleaner = new();

    [Fact]
    public void No_sentence_of_a_page_is_lost() => Assert.All(PageExcerpt.Leaky, static page =>
    {
        string text = _cleaner.Clean(page.Text).Text;
        Assert.All(page.Keep, sentence => Assert.Contains(sentence, text, StringComparison.Ordinal));
    });

    [Fact]
    public void Of_the_pages_with_a_leak_those_of_the_list_keep_some_of_it() => AcceptedList.Check("pages-left.txt",
        from page in PageExcerpt.Leaky
        let text = _cleaner.Clean(page.Text).Text
        where page.Gone.Any(leak => text.Contains(leak, StringComparison.Ordinal))
        select $"{page.Kind} {page.Id}: {Excerpts.Begin(page.Gone.First(leak => text.Contains(leak, StringComparison.Ordinal)))}");

    [Fact]
    public void Of_the_pages_without_a_leak_those_of_the_list_are_cut() => AcceptedList.Check("page-look-alikes-cut.txt",
        from page in PageExcerpt.Honest
        let cut = _cleaner.Find(page.Text).FirstOrDefault(static leak => leak.Action == LeakAction.Cut)
        where cut is not null
        select $"{page.Kind} {page.Id}: {Excerpts.Begin(page.Text.Substring(cut.Range.Start, cut.Range.Length))}");
}
