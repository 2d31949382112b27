using Cleanup.Articles.Header;

namespace Cleanup.Tests.Articles.Dates;

public sealed class HeaderDatesTests
{
    [Theory]
    [InlineData("03/04/2015", null, null, null)]
    [InlineData("03/04/2015\n29/4/2015", null, null, null)]
    [InlineData("Updated 03/04/2015\nPosted 2/26/2015", "2015-02-26", DateOrder.MonthFirst, DateOrderSource.OtherDate)]
    [InlineData("03/04/2015 7:11 AM PST", "2015-03-04T07:11-08:00", DateOrder.MonthFirst, DateOrderSource.TimeZone)]
    [InlineData("Publié le 03/04/2015", "2015-04-03", DateOrder.DayFirst, DateOrderSource.Language)]
    [InlineData("Dodano 03.04.2015", "2015-04-03", null, null)]
    [InlineData("Friday 03/04/2015", "2015-04-03", null, null)]
    [InlineData("04/04/2015", "2015-04-04", null, null)]
    [InlineData("Posted 03/04/2015\n29/4/2015\n2/26/2015", null, null, null)]
    public void The_page_itself_settles_the_order_or_nothing_does(string lines, string? published, DateOrder? order, DateOrderSource? source)
    {
        HeaderDates dates = Choose(lines, new ArticleOptions());

        Assert.Equal(published, dates.Published);
        Assert.Equal((order, source), (dates.Order?.Order, dates.Order?.Source));
    }

    [Theory]
    [InlineData("https://news.example.co.uk/a", "2015-04-03", DateOrder.DayFirst)]
    [InlineData("https://www.example.de", "2015-04-03", DateOrder.DayFirst)]
    [InlineData("http://WWW.EXAMPLE.GOV:8080/a?b=c.uk", "2015-03-04", DateOrder.MonthFirst)]
    [InlineData("https://www.example.com/uk", null, null)]
    [InlineData("https://www.example.ca", null, null)]
    [InlineData("https://192.168.0.1/", null, null)]
    [InlineData("example.co.uk/a", null, null)]
    [InlineData("https://", null, null)]
    [InlineData("", null, null)]
    public void The_country_of_the_address_settles_the_order_where_it_has_one_custom(string url, string? published, DateOrder? order)
    {
        HeaderDates dates = Choose("03/04/2015", new ArticleOptions { Url = url });

        Assert.Equal(published, dates.Published);
        Assert.Equal(order, dates.Order?.Order);
    }

    [Fact]
    public void The_caller_goes_before_the_page_the_page_before_its_address()
    {
        var monthFirst = new ArticleOptions { DateOrder = DateOrder.MonthFirst, Url = "https://example.de" };

        Assert.Equal("2015-03-04", Choose("Publié le 03/04/2015", monthFirst).Published);
        Assert.Equal(DateOrderSource.Option, Choose("Publié le 03/04/2015", monthFirst).Order?.Source);
        Assert.Equal("2015-03-04T07:11-08:00", Choose("03/04/2015 7:11 AM PST", new ArticleOptions { Url = "https://example.de" }).Published);
    }

    [Theory]
    [InlineData("May 8, 2014\nMay 9, 2014", null, null, "")]
    [InlineData("May 8, 2014\nMay 8, 2014 9:05 am", "2014-05-08T09:05", null, "0 1")]
    [InlineData("May 7, 2014\nPublished: May 8, 2014", "2014-05-08", null, "0 1")]
    [InlineData("Published May 8, 2014 | Updated May 9, 2014", "2014-05-08", "2014-05-09", "0")]
    [InlineData("Updated May 9, 2014", null, "2014-05-09", "0")]
    [InlineData("Reuters May 9, 2014", "2014-05-09", null, "")]
    [InlineData("May 9, 2014 by Mara Lindt", "2014-05-09", null, "0")]
    [InlineData("Publicerad 2014-05-09 17.05", "2014-05-09T17:05", null, "0")]
    [InlineData("2014/5/9 17:05 (2014/5/10 8:00 更新)", "2014-05-09T17:05", "2014-05-10T08:00", "0")]
    [InlineData("by Mara Lindt | May 9, 2014 | Towns", "2014-05-09", null, "")]
    [InlineData("投稿日: 2014年5月9日 投稿者: 森田花", "2014-05-09", null, "0")]
    [InlineData("November 9, 20216:22 AM GMTUpdated 2 years ago", "2021-11-09T06:22Z", null, "")]
    public void Only_lines_of_dates_that_were_used_are_cut(string lines, string? published, string? modified, string cut)
    {
        HeaderDates dates = Choose(lines, new ArticleOptions());

        Assert.Equal((published, modified, cut), (dates.Published, dates.Modified, string.Join(' ', dates.Lines)));
    }

    [Theory]
    [InlineData("Deadline: June 12, 2019")]
    [InlineData("Born: 12 June 1919")]
    [InlineData("When: June 12, 2019, 7:00 PM")]
    [InlineData("The reading on 12 June 2019 starts at 7 pm")]
    [InlineData("On June 12, 2019, the council met.")]
    [InlineData("Harbour Town, Wednesday, June 12, 2019, Est. June 3, 1871 by nine men of the town")]
    [InlineData("Fri Jun 12, 2019")]
    [InlineData("1 day ago")]
    public void A_day_of_something_else_is_no_date_of_the_article(string line) => Assert.Null(DateLine.Read(line));

    private static HeaderDates Choose(string lines, ArticleOptions options) => HeaderDates.Choose([.. lines.Split('\n').Select(line => DateLine.Read(line))], options);
}
