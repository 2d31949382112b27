using Cleanup.Corpus.Reports.Page;

namespace Cleanup.Corpus.Tests.Reports.Page;

public sealed class PageDatesTests
{
    [Theory]
    [InlineData("2015-07-23T13:38:26+02:00", "2015-07-23")]
    [InlineData("2015-07-23", "2015-07-23")]
    [InlineData("2015-07", "2015-07")]
    [InlineData("2015", "2015")]
    [InlineData("Thu, 23 Jul 2015 13:38:26 GMT", "2015-07-23")]
    [InlineData("2015-13-45", "2015")]
    [InlineData("20150723", null)]
    [InlineData("yesterday", null)]
    [InlineData("0000-00-00", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void The_day_of_a_record_is_what_it_says_for_sure(string? given, string? expected) =>
        Assert.Equal(expected, RecordDate.Of(given));

    [Theory]
    [InlineData("2015-11 2016-02", "2015-11 2015-12 2016-01 2016-02")]
    [InlineData("2015-11 2016", "2015 2016")]
    [InlineData("2010-01 2015-07", "2010 2011 2012 2013 2014 2015")]
    [InlineData("0001 2015-07 9999", "0001 2015 9999")]
    [InlineData("2015-07", "2015-07")]
    [InlineData("", "")]
    public void Columns_have_no_gaps_unless_they_would_be_too_many(string given, string expected)
    {
        string[] dates = given.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var counts = dates.ToDictionary(static date => date, static _ => 2L, StringComparer.Ordinal);
        Assert.Equal(expected, string.Join(' ', DateAxis.Of(counts).Select(static column => column.Name)));
        Assert.Equal(2 * dates.Length, DateAxis.Of(counts).Sum(static column => column.Count));
    }
}
