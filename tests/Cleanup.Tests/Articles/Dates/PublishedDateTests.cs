using Cleanup.Articles.Dates;
using Cleanup.Testing;
using CsCheck;

namespace Cleanup.Tests.Articles.Dates;

public class PublishedDateTests
{
    [Theory]
    [InlineData("Thu Jul 23, 2015 13:38:26", "2015-07-23T13:38:26")]
    [InlineData("Jul 23, 2015 13:38:26", "2015-07-23T13:38:26")]
    [InlineData("Thursday July 23, 2015 13:38", "2015-07-23T13:38")]
    [InlineData("2015-07-23", "2015-07-23")]
    [InlineData("2015-07-23T13:38", "2015-07-23T13:38")]
    [InlineData("2015-07-23T13:38Z", "2015-07-23T13:38Z")]
    [InlineData("2015-07-23T13:38:26+02:00", "2015-07-23T13:38:26+02:00")]
    [InlineData("2015-07-23T13:38:26.123-0430", "2015-07-23T13:38:26.123-04:30")]
    [InlineData("2015-07-23 13:38:26,5 +02", "2015-07-23T13:38:26.5+02:00")]
    [InlineData("2015/07/23", "2015-07-23")]
    [InlineData("23/07/2015", "2015-07-23")]
    [InlineData("07/23/2015 9:05 pm", "2015-07-23T21:05")]
    [InlineData("23.7.2015", "2015-07-23")]
    [InlineData("07/07/2015", "2015-07-07")]
    [InlineData("Thu, 23 Jul 2015 13:38:26 +0000", "2015-07-23T13:38:26+00:00")]
    [InlineData("Thu, 23 Jul 2015 13:38:26 -0000", "2015-07-23T13:38:26Z")]
    [InlineData("Thu, 23 Jul 2015 13:38:26 GMT", "2015-07-23T13:38:26Z")]
    [InlineData("Thu, 23 Jul 2015 13:38:26 EST", "2015-07-23T13:38:26-05:00")]
    [InlineData("23 Jul 2015 13:38 +0200 (CEST)", "2015-07-23T13:38+02:00")]
    [InlineData("Thu Jul 23 2015 13:38:26 GMT+0200 (Central European Summer Time)", "2015-07-23T13:38:26+02:00")]
    [InlineData("December 18, 2020", "2020-12-18")]
    [InlineData("december 18 2020", "2020-12-18")]
    [InlineData("Feb. 21, 2019", "2019-02-21")]
    [InlineData("Sept. 9th, 2019", "2019-09-09")]
    [InlineData("Friday, December 18, 2020", "2020-12-18")]
    [InlineData("Fri., Dec. 18, 2020", "2020-12-18")]
    [InlineData("18 December 2020", "2020-12-18")]
    [InlineData("18th December 2020", "2020-12-18")]
    [InlineData("18-Dec-2020", "2020-12-18")]
    [InlineData("20 Nov, 2019 05:47", "2019-11-20T05:47")]
    [InlineData("December 18, 2020 6:00 PM", "2020-12-18T18:00")]
    [InlineData("April 5, 2018 | 6:00 PM", "2018-04-05T18:00")]
    [InlineData("Jul 24, 2018, 2:15pm EDT", "2018-07-24T14:15-04:00")]
    [InlineData("November 18th, 2019 at 11:04 a.m.", "2019-11-18T11:04")]
    [InlineData("Nov 19, 2019 at 9:08 GMT", "2019-11-19T09:08Z")]
    [InlineData("Monday, February 29, 2016 @ 11:10 PM UTC", "2016-02-29T23:10Z")]
    [InlineData("May 1, 2019 - 12:00 am", "2019-05-01T00:00")]
    [InlineData("May 1, 2019 – 12 pm (PDT)", "2019-05-01T12:00-07:00")]
    [InlineData("  May 1, 2019\u00A0|", "2019-05-01")]
    [InlineData("3.4.2015", "2015-04-03")]
    [InlineData("30. Juli 2018", "2018-07-30")]
    [InlineData("Mo., 30. Juli 2018, 8.29 Uhr", "2018-07-30T08:29")]
    [InlineData("2. April 2014 um 8:29 Uhr", "2014-04-02T08:29")]
    [InlineData("12.10.2015, 19:16 Uhr", "2015-10-12T19:16")]
    [InlineData("30 avril 2015 à 07:19", "2015-04-30T07:19")]
    [InlineData("1er mai 2015 à 13h36", "2015-05-01T13:36")]
    [InlineData("mardi 3 mars 2015", "2015-03-03")]
    [InlineData("Mar. 3, 2015", "2015-03-03")]
    [InlineData("1 de diciembre de 2017 3:00 AM PST", "2017-12-01T03:00-08:00")]
    [InlineData("sexta-feira, 22 de outubro de 2010 às 20:13", "2010-10-22T20:13")]
    [InlineData("22 de outubro de 2010 às 20h13", "2010-10-22T20:13")]
    [InlineData("giovedì 5 gennaio 2012 alle 18:13", "2012-01-05T18:13")]
    [InlineData("5 stycznia 2012, godz. 18:13", "2012-01-05T18:13")]
    [InlineData("11 октября 2018 г., 09:05", "2018-10-11T09:05")]
    [InlineData("18 november 2019 om 11:04", "2019-11-18T11:04")]
    [InlineData("13. července 2015 v 9:30", "2015-07-13T09:30")]
    [InlineData("2019年4月13日", "2019-04-13")]
    [InlineData("2019年4月13日（土）", "2019-04-13")]
    [InlineData("2019年4月13日 午後3時05分", "2019-04-13T15:05")]
    [InlineData("2019년 4월 13일 15:05", "2019-04-13T15:05")]
    [InlineData("14:00, 28 Apr 2024", "2024-04-28T14:00")]
    [InlineData("18:13 05.01.2012", "2012-01-05T18:13")]
    [InlineData("1:33 am CST, Wednesday, November 20, 2019", "2019-11-20T01:33-06:00")]
    [InlineData("11:11 PM EST Nov 19, 2019", "2019-11-19T23:11-05:00")]
    [InlineData("Mon 03/04/2013", "2013-03-04")]
    [InlineData("٢٠١٥-٠٧-٢٣", "2015-07-23")]
    [InlineData("2015 July 23", "2015-07-23")]
    [InlineData("2015-Jul-23", "2015-07-23")]
    [InlineData("November 9, 20216:22 AM GMT", "2021-11-09T06:22Z")]
    [InlineData("May 8, 2014 10:05 AEST", "2014-05-08T10:05+10:00")]
    public void A_date_is_given_in_iso_8601_with_as_much_as_the_source_gave(string text, string expected)
    {
        Assert.True(PublishedDate.TryParse(text, out string? date));
        Assert.Equal(expected, date);
    }

    [Theory]
    [InlineData("May 1, 2019 6:00 PM BST")]
    [InlineData("May 1, 2019 6:00 PM IST")]
    [InlineData("May 1, 2019 6:00 PM ET")]
    public void A_zone_name_that_settles_no_offset_is_left_out(string text)
    {
        Assert.True(PublishedDate.TryParse(text, out string? date));
        Assert.Equal("2019-05-01T18:00", date);
    }

    [Theory]
    [InlineData("")]
    [InlineData("03/04/2015")]
    [InlineData("03-04-2015 10:00")]
    [InlineData("32/01/2015")]
    [InlineData("23/23/2015")]
    [InlineData("2015-13-01")]
    [InlineData("2015-00-10")]
    [InlineData("0000-01-10")]
    [InlineData("Feb 30, 2015")]
    [InlineData("Feb 29, 2015")]
    [InlineData("Fri Jul 23, 2015 13:38:26")]
    [InlineData("Jul 23, 2015 24:00")]
    [InlineData("Jul 23, 2015 13:60")]
    [InlineData("Jul 23, 2015 13:38:60")]
    [InlineData("Jul 23, 2015 13:38 pm")]
    [InlineData("Jul 23, 2015 13")]
    [InlineData("Jul 23, 2015 10:00 +99:00")]
    [InlineData("Jul 23, 2015 10:00 XYZ")]
    [InlineData("2015-07-23 -05:00")]
    [InlineData("2015-07/23")]
    [InlineData("Jul 23, 15")]
    [InlineData("July 2015")]
    [InlineData("Thursday")]
    [InlineData("Ju 23, 2015")]
    [InlineData("1 year ago")]
    [InlineData("On July 23, 2015 the council met")]
    [InlineData("July 23, 2015 was a warm day")]
    [InlineData("1402-05-12")]
    [InlineData("2566-05-12")]
    [InlineData("۱۴۰۲-۰۵-۱۲")]
    [InlineData("November 9, 202161:22")]
    public void What_is_no_single_certain_date_is_none(string text) => Assert.False(PublishedDate.TryParse(text, out _));

    [Theory]
    [InlineData("1437658706", "2015-07-23T13:38:26Z")]
    [InlineData("1437658706123", "2015-07-23T13:38:26.123Z")]
    [InlineData("1437658706000", "2015-07-23T13:38:26Z")]
    [InlineData("9999999999999", "2286-11-20T17:46:39.999Z")]
    public void Unix_seconds_and_milliseconds_are_utc(string text, string expected)
    {
        Assert.True(PublishedDate.TryParseUnixTime(text, out string? date));
        Assert.Equal(expected, date);
    }

    [Theory]
    [InlineData("143765870")]
    [InlineData("14376587061")]
    [InlineData("-437658706")]
    [InlineData("1437658.06")]
    public void Other_numbers_are_no_unix_time(string text) => Assert.False(PublishedDate.TryParseUnixTime(text, out _));

    [Fact]
    public void Every_day_is_read_back_from_every_form()
    {
        string[] forms = ["ddd MMM d, yyyy HH:mm:ss", "yyyy-MM-ddTHH:mm:ss", "ddd, dd MMM yyyy HH:mm:ss", "MMMM d, yyyy h:mm:ss tt", "d MMMM yyyy, HH:mm:ss"];
        Gen.Select(Gen.DateTime[new DateTime(1900, 1, 1), new DateTime(2100, 1, 1)], Gen.OneOf(forms)).Holds(sample =>
        {
            var (moment, form) = sample;
            Assert.True(PublishedDate.TryParse(moment.ToString(form), out string? date));
            Assert.Equal(moment.ToString("s"), date);
        }, samples: 1_000);
    }

    [Fact]
    public void No_text_makes_it_throw()
    {
        Gen<string> piece = Gen.OneOf("Jul", "23", "2015", ":", "13:38", ",", " ", "T", "Z", "+", "-", "0000", "pm", "(", ")", "GMT", "9999999999", "\uD83D", "−");
        piece.Array[0, 12].Select(string.Concat).Holds(text =>
        {
            if (PublishedDate.TryParse(text, out string? date)) Assert.True(DateTimeOffset.TryParse(date, out _), date);
        }, samples: 1_000);
    }
}
