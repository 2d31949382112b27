using Cleanup.Articles.Header;
using Cleanup.Testing;
using CsCheck;

namespace Cleanup.Tests.Articles.Header;

public class ArticleHeaderTests
{
    private const string Title = "Harbour: Council Backs New Ferry Line after Long Dispute";
    private const string Date = "Thu Jul 23, 2015 13:38:26";

    private const string Body =
        "The town council has backed a new ferry line across the harbour, the mayor said, after a dispute that lasted for years.\n\n" +
        "“We think that this will help,” she added. The first boat is to sail in spring.\n";

    [Fact]
    public void Title_repeated_title_and_date_go_with_the_blank_lines_behind_them()
    {
        string text = $"{Title}\n\n{Title}\n{Date}\n\n{Body}";
        int repeated = Title.Length + 2;
        int date = repeated + Title.Length + 1;

        ArticleHeader header = ArticleHeader.Read(text);

        Assert.Equal(Title, header.Title);
        Assert.Equal("2015-07-23T13:38:26", header.Published);
        Assert.Null(header.Modified);
        Assert.Equal(
            [
                new Edit(TextRange.FromBounds(0, repeated), EditCause.Title, Title + "\n\n", ""),
                new Edit(TextRange.FromBounds(repeated, date), EditCause.RepeatedTitle, Title + "\n", ""),
                new Edit(TextRange.FromBounds(date, text.Length - Body.Length), EditCause.Date, Date + "\n\n", ""),
            ],
            header.Edits);
        Assert.Equal(Body, TextEdits.Apply(text, header.Edits));
    }

    [Theory]
    [InlineData("{T}\n{T}\n{D}\n")]
    [InlineData("{T}\r\n\r\n{T}\r\n{D}\r\n\r\n")]
    [InlineData("{T}\r\r{T}\r{D}\r\r")]
    [InlineData("\n\n  {T}  \n\n\t{T}\u00A0\n{D} \n \n")]
    [InlineData("\u00A0{T}\n\n\n\n{D}\n\n{T}\n\n")]
    [InlineData("{D}\n{T}\n\n")]
    [InlineData("Published on: {D}\n\n{T}\n{T}\n\n")]
    [InlineData("{T}\n\nPosted on {D} |\n\n")]
    public void Line_breaks_blanks_and_order_do_not_matter(string header)
    {
        string text = header.Replace("{T}", Title, StringComparison.Ordinal).Replace("{D}", Date, StringComparison.Ordinal) + Body;

        ArticleHeader read = ArticleHeader.Read(text);

        Assert.Equal(Title, read.Title);
        Assert.Equal("2015-07-23T13:38:26", read.Published);
        Assert.Equal(Body, TextEdits.Apply(text, read.Edits));
    }

    [Fact]
    public void The_repeated_title_may_differ_in_case_and_quotes()
    {
        string text = "Mayor’s “Big Plan” Wins\nMAYOR'S \"BIG PLAN\" WINS\n\n" + Body;

        ArticleHeader header = ArticleHeader.Read(text);

        Assert.Equal("Mayor’s “Big Plan” Wins", header.Title);
        Assert.Equal([EditCause.Title, EditCause.RepeatedTitle], header.Edits.Select(edit => edit.Cause));
        Assert.Equal(Body, TextEdits.Apply(text, header.Edits));
    }

    [Fact]
    public void An_update_is_not_the_publication()
    {
        string text = $"{Title}\nPublished: July 23, 2015\nLast updated: July 24, 2015 9:05 am EDT\n\n{Body}";

        ArticleHeader header = ArticleHeader.Read(text);

        Assert.Equal("2015-07-23", header.Published);
        Assert.Equal("2015-07-24T09:05-04:00", header.Modified);
        Assert.Equal(Body, TextEdits.Apply(text, header.Edits));
    }

    [Theory]
    [InlineData("A Question for the Council?\n\n{B}", "A Question for the Council?")]
    [InlineData("A Visit to the U.S.\n\n{B}", "A Visit to the U.S.")]
    [InlineData("And Then It Rained…\n\n{B}", "And Then It Rained…")]
    [InlineData("iPhone prices fall again\n\n{B}", "iPhone prices fall again")]
    [InlineData("5 ways to cross a harbour\n{B}", "5 ways to cross a harbour")]
    [InlineData("港の新しい航路が決まる\n\n{B}", "港の新しい航路が決まる")]
    [InlineData("A new ferry line for the town\n\nAnna Example\n\n{B}", "A new ferry line for the town")]
    [InlineData("A new ferry line for the town\nAnna Example\nJuly 23, 2015\n\n{B}", "A new ferry line for the town")]
    [InlineData("Ferries\n23 July 2015\n\n{B}", "Ferries")]
    [InlineData("We waited. It came.\nWe waited. It came.\n\n{B}", "We waited. It came.")]
    public void A_first_line_that_looks_like_a_title_is_one(string text, string expected) =>
        Assert.Equal(expected, ArticleHeader.Read(text.Replace("{B}", Body, StringComparison.Ordinal)).Title);

    [Theory]
    [InlineData(Body)]
    [InlineData("One short sentence.\n\n" + Body)]
    [InlineData("as the council met again\n\n" + Body)]
    [InlineData("What the council said:\n\n" + Body)]
    [InlineData("“It was late,” he said. “Go.”\n\n" + Body)]
    [InlineData("The town council has backed a new ferry line across the\nharbour, the mayor said, after a dispute that lasted for years.")]
    [InlineData("The town council has backed a new ferry line across the\nHarbour of Example, the mayor said, after a dispute that lasted\nfor years.")]
    [InlineData("World\n\nA new ferry line for the town\n\n" + Body)]
    [InlineData("Share\n\n" + Body)]
    [InlineData("Anna Example\nFrom:\nHarbour News\n\n" + Body)]
    [InlineData("- a list\n- of things\n- and no article")]
    [InlineData("A new ferry line for the town")]
    [InlineData("A new ferry line for the town\n")]
    [InlineData("\n \n")]
    [InlineData("")]
    public void A_text_without_a_certain_header_stays_as_it_is(string text) => Assert.Equal(new ArticleHeader(), ArticleHeader.Read(text));

    [Theory]
    [InlineData("A new ferry line for the town\nJuly 23, 2015\n", "A new ferry line for the town", "2015-07-23", null)]
    [InlineData("A new ferry line for the town\n\nA new ferry line for the town\n", "A new ferry line for the town", null, null)]
    [InlineData("July 23, 2015\nby\nAnna Example", null, "2015-07-23", "Anna Example")]
    public void A_text_that_is_nothing_but_header_is_read_and_kept(string text, string? title, string? published, string? author)
    {
        ArticleHeader header = ArticleHeader.Read(text);

        Assert.Equal((title, published, author), (header.Title, header.Published, header.Author));
        Assert.Empty(header.Edits);
    }

    [Theory]
    [InlineData("Friday, March 8, 2024\n{T}\nJuly 23, 2015\n\n{B}", "2015-07-23", null)]
    [InlineData("Friday, March 8, 2024\nHome > Towns > {T}\n{T}\nJuly 23, 2015\n\n{B}", "2015-07-23", null)]
    [InlineData("July 23, 2015\n{T}\nUpdated July 24, 2015\n\n{B}", "2015-07-23", "2015-07-24")]
    [InlineData("Published July 23, 2015\n{T}\nPublished July 23, 2015\n\n{B}", "2015-07-23", null)]
    public void The_day_on_which_the_page_was_read_goes_with_the_page(string form, string published, string? modified)
    {
        string text = form.Replace("{T}", Title, StringComparison.Ordinal).Replace("{B}", Body, StringComparison.Ordinal);

        ArticleHeader header = ArticleHeader.Read(text);

        Assert.Equal((Title, published, modified), (header.Title, header.Published, header.Modified));
        Assert.Equal(Body, TextEdits.Apply(text, header.Edits));
    }

    [Theory]
    [InlineData("The Night of July 23, 2015\n\n{B}", null)]
    [InlineData("The Night of July 23, 2015\nMarch 8, 2016\n\n{B}", "2016-03-08")]
    public void The_day_in_a_title_is_what_the_article_is_about(string form, string? published) =>
        Assert.Equal(published, ArticleHeader.Read(form.Replace("{B}", Body, StringComparison.Ordinal)).Published);

    [Theory]
    [InlineData("{T}\nPublished:\nJuly 23, 2015\nUpdated:\nJuly 24, 2015\n\n{B}", "2015-07-23", "2015-07-24", "{B}")]
    [InlineData("{T}\nFounded\nJuly 23, 2015\n\n{B}", null, null, "Founded\nJuly 23, 2015\n\n{B}")]
    public void A_word_alone_on_a_line_speaks_of_the_date_below_it(string form, string? published, string? modified, string left)
    {
        string text = form.Replace("{T}", Title, StringComparison.Ordinal).Replace("{B}", Body, StringComparison.Ordinal);

        ArticleHeader header = ArticleHeader.Read(text);

        Assert.Equal((published, modified), (header.Published, header.Modified));
        Assert.Equal(left.Replace("{B}", Body, StringComparison.Ordinal), TextEdits.Apply(text, header.Edits));
    }

    [Theory]
    [InlineData("{T}\nPetra Holm\nJuly 23, 2015\n\n{B}", "Petra Holm")]
    [InlineData("{T}\nJuly 23, 2015\nPetra Holm, Northport\n\n{B}", "Petra Holm")]
    [InlineData("{T}\nNew Bridge\nJuly 23, 2015\n\n{B}", null)]
    [InlineData("{T}\nPetra Holm\n\n{B}", null)]
    public void A_name_alone_is_the_author_beside_the_date_when_it_is_a_persons(string form, string? author) =>
        Assert.Equal(author, ArticleHeader.Read(form.Replace("{T}", Title, StringComparison.Ordinal).Replace("{B}", Body, StringComparison.Ordinal)).Author);

    [Fact]
    public void A_line_above_a_repeated_one_is_no_title() => Assert.Equal($"{Title}!", ArticleHeader.Read($"News from the town\n{Title}!\n{Title}!\n\n{Body}").Title);

    [Fact]
    public void A_long_first_line_is_no_title_even_when_it_is_repeated()
    {
        string line = string.Concat(Enumerable.Repeat("words and ", 26)).TrimEnd();

        Assert.Null(ArticleHeader.Read($"{line}\n{line}\n\n{Body}").Title);
    }

    [Fact]
    public void A_cut_date_line_keeps_the_lines_around_it_apart()
    {
        string text = $"Share this\nanna example of the harbour news\nJuly 23, 2015\n\n{Body}";

        ArticleHeader header = ArticleHeader.Read(text);

        Assert.Equal("2015-07-23", header.Published);
        Assert.Equal($"Share this\nanna example of the harbour news\n\n{Body}", TextEdits.Apply(text, header.Edits));
    }

    [Theory]
    [InlineData("{T}\n\n{B}\n23 July 2015\n\nThe end.")]
    [InlineData("{T}\n\nOn 23 July 2015 the council met.\n\n{B}")]
    [InlineData("{T}\n03/04/2015\n\n{B}")]
    [InlineData("{T}\nFri Jul 23, 2015\n\n{B}")]
    [InlineData("{T}\n23 July 2015\n24 July 2015\n\n{B}")]
    public void A_date_in_the_body_or_an_uncertain_one_stays(string form)
    {
        string text = form.Replace("{T}", Title, StringComparison.Ordinal).Replace("{B}", Body, StringComparison.Ordinal);

        ArticleHeader header = ArticleHeader.Read(text);

        Assert.Null(header.Published);
        Assert.DoesNotContain(header.Edits, edit => edit.Cause == EditCause.Date);
    }

    [Fact]
    public void Any_text_can_be_read_and_restored()
    {
        Gen<string> piece = Gen.OneOf(Title, Date, "July 23, 2015", "Updated", "Anna Example", "One sentence.", "\n", "\n\n", "\r\n", "\r", " ", "\u00A0", "\uD83D", "\uDC4D", "\0", "\u2028", "“", ".");
        piece.Array[0, 14].Select(string.Concat).Holds(text =>
        {
            ArticleHeader header = ArticleHeader.Read(text);
            string body = TextEdits.Apply(text, header.Edits);

            Assert.Equal(text, TextEdits.Restore(body, header.Edits));
            Assert.All(header.Edits, edit => Assert.Equal(text.Substring(edit.Range.Start, edit.Range.Length), edit.Raw));
            Assert.Equal(string.IsNullOrWhiteSpace(text), string.IsNullOrWhiteSpace(body));
        }, samples: 1_000);
    }
}
