using Cleanup.Judging;

namespace Cleanup.Tests.Judging;

/// <summary>A page in which something was found.</summary>
public sealed class PageViewTests
{
    private const string Before = "The council votes on Thursday about the ferry, see https://press.example/ferry for more.";
    private const string Dump = "array(1) {\n  [\"harbour\"]=>\n  int(7)\n}";
    private const string Behind = "The vote of the council is public as ever.";
    private const string Page = $"{Before}\n\n{Dump}\n</p>\nMost read\n{Behind}\nTags: {Dump}";

    private static readonly PageView _page = new(Page,
        [At(Page.IndexOf(Dump, StringComparison.Ordinal)), At(Page.LastIndexOf(Dump, StringComparison.Ordinal))]);

    [Fact]
    public void Findings_are_one_segment_each_whatever_their_lines() => Assert.Equal(
        [SegmentClass.Prose, SegmentClass.Finding, SegmentClass.Mark, SegmentClass.Short, SegmentClass.Prose, SegmentClass.Short,
            SegmentClass.Finding],
        _page.Segments.Select(static segment => segment.Class));

    [Fact]
    public void What_was_found_is_not_said()
    {
        Assert.DoesNotContain("array", _page.Prose, StringComparison.Ordinal);
        Assert.Contains("ferry, see   for more", _page.Prose, StringComparison.Ordinal);
        Assert.Equal("Most read\nTags: ", _page.Short);
    }

    [Fact]
    public void Neighbours_are_looked_for_through_marks()
    {
        int first = _page.IndexOf(At(Page.IndexOf(Dump, StringComparison.Ordinal)));
        Assert.Equal(Before, _page[_page.Before(first)!.Value].ToString());
        Assert.Equal("Most read", _page[_page.Behind(first)!.Value].ToString());
        Assert.Null(_page.Behind(_page.IndexOf(At(Page.LastIndexOf(Dump, StringComparison.Ordinal)))));
    }

    [Fact]
    public void Code_beside_a_finding_is_of_its_block()
    {
        const string listing = $"{Before}\nvar x = 1;\n{Dump}\n{Behind}";
        var range = At(listing.IndexOf(Dump, StringComparison.Ordinal));
        var page = new PageView(listing, [range]);
        Assert.Equal(10.0 / (10 + Dump.Length), page.ShareOfCode(page.IndexOf(range)), precision: 9);
        Assert.Equal(0, _page.ShareOfCode(1));
    }

    [Fact]
    public void A_page_without_line_breaks_is_cut_into_sentences()
    {
        string line = string.Join(' ', Enumerable.Repeat(Behind, 20));
        Assert.Equal(20, new PageView(line, []).Segments.Length);
    }

    [Theory]
    [InlineData(400, 1)]
    [InlineData(401, 2)]
    public void A_line_no_longer_than_a_paragraph_is_one_segment(int length, int segments)
    {
        string line = "One. ".PadRight(length - 1, 'a') + ".";
        Assert.Equal(segments, new PageView(line, []).Segments.Length);
    }

    [Theory]
    [InlineData(149, 300)]
    [InlineData(150, 150)]
    [InlineData(299, 299)]
    [InlineData(300, 300)]
    public void A_sentence_without_end_is_cut_at_a_blank_where_a_sentence_may_end(int blank, int length)
    {
        string line = new string('a', blank) + " " + new string('a', 500);
        Assert.Equal(length, new PageView(line, []).Segments[0].Range.Length);
    }

    [Theory]
    [InlineData("On this day in the port and at the quay:", SegmentClass.Short)]
    [InlineData("On this day in the port and at the quays:", SegmentClass.Prose)]
    internal void A_few_words_with_a_colon_before_a_finding_are_its_label(string label, SegmentClass expected)
    {
        string text = label + Dump;
        Assert.Equal(expected, new PageView(text, [At(label.Length)]).Segments[0].Class);
    }

    private static TextRange At(int start) => new(start, Dump.Length);
}
