using Cleanup.Articles.Dates;
using Cleanup.Articles.Header;
using Cleanup.Articles.Layout;

namespace Cleanup.Tests.Articles.Header;

/// <summary>How long and how many what stands in a header may be: so much, and one more.</summary>
public sealed class BoundTests
{
    [Theory]
    [InlineData("23 July 2015", "2015-07-23")]
    [InlineData("23 July 2015 Thu", null)]
    [InlineData("2015-07-23T13:38:26.123456789", "2015-07-23T13:38:26.123456789")]
    [InlineData("2015-07-23T13:38:26.1234567890", null)]
    [InlineData("2015-07-23 13:38 +14:00", "2015-07-23T13:38+14:00")]
    [InlineData("2015-07-23 13:38 +15:00", null)]
    [InlineData("23 July 1600", "1600-07-23")]
    [InlineData("23 July 1599", null)]
    [InlineData("23 July 2199", "2199-07-23")]
    [InlineData("23 July 2200", null)]
    public void A_date(string text, string? expected) => Assert.Equal(expected, PublishedDate.TryParse(text, out string? date) ? date : null);

    [Theory]
    [InlineData(70, 7, true)]
    [InlineData(71, 7, false)]
    [InlineData(6, 24, true)]
    [InlineData(6, 25, false)]
    public void A_place_and_an_agency(int place, int agency, bool isOne)
    {
        string dateline = $"{Name(place)} ({Name(agency)})";
        Assert.Equal(isOne ? dateline : null, AgencyDateline.Find(dateline + " - The boats stay in the harbour until the wind turns."));
    }

    [Theory]
    [InlineData("NEW YORK", true)]
    [InlineData("NEW YORK CITY", false)]
    public void A_place_alone(string place, bool isOne) =>
        Assert.Equal(isOne ? place : null, AgencyDateline.Find(place + " — The boats stay in the harbour until the wind turns."));

    [Theory]
    [InlineData("Home > Local News > Bay", true)]
    [InlineData("Home > Local Town News > Bay", false)]
    public void A_step_of_a_path(string line, bool isOne) => Assert.Equal(isOne, Breadcrumb.IsOne(line));

    [Theory]
    [InlineData(150, true)]
    [InlineData(151, false)]
    public void A_line_with_a_date(int length, bool mayBeOne) => Assert.Equal(mayBeOne, DateGlance.MayHoldDate("2015".PadRight(length)));

    [Theory]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void A_date_from_another_day(int length, bool isOne) =>
        Assert.Equal(isOne, DateGlance.IsRelative("Updated 3 days ago, ".PadRight(length, 'x')));

    [Theory]
    [InlineData(13, true)]
    [InlineData(14, false)]
    public void An_outlet_behind_an_author(int words, bool isOne) =>
        Assert.Equal(isOne, BylineTail.IsOne($", {string.Join(' ', Enumerable.Repeat("Bay", words))}"));

    [Theory]
    [InlineData(" Senior Staff Writer", true)]
    [InlineData(" Senior Port Staff Writer", false)]
    public void A_job_behind_an_author(string tail, bool isOne) => Assert.Equal(isOne, BylineTail.IsOne(tail));

    [Theory]
    [InlineData("© 2015 ", 80, true)]
    [InlineData("© 2015 ", 81, false)]
    [InlineData("Lesedauer: 3 ", 29, true)]
    [InlineData("Lesedauer: 3 ", 30, false)]
    public void Furniture(string start, int length, bool isOne) => Assert.Equal(isOne, ChromeLine.IsOne(start.PadRight(length, 'M')));

    [Theory]
    [InlineData("記者 王", null)]
    [InlineData("記者 王明", "王明")]
    [InlineData("記者 司馬小明", "司馬小明")]
    [InlineData("記者 司馬小明明", null)]
    [InlineData("記者王小明／哈爾濱市中心報導", "王小明")]
    [InlineData("記者王小明／哈爾濱市市中心報導", null)]
    public void A_reporter(string line, string? expected) => Assert.Equal(expected, EastAsianByline.Read(line));

    [Theory]
    [InlineData("###### Tide", "Tide")]
    [InlineData("####### Tide", "####### Tide")]
    public void A_heading(string line, string expected) => Assert.Equal(expected, line[MarkdownLine.WordsOf(line)]);

    [Theory]
    [InlineData("---", true)]
    [InlineData("--", false)]
    public void An_underline(string line, bool isOne) => Assert.Equal(isOne, MarkdownLine.IsUnderline(line));

    [Theory]
    [InlineData("The Port Evening Herald", true)]
    [InlineData("The Old Port Evening Herald", false)]
    public void A_masthead(string line, bool isOne) => Assert.Equal(isOne, NewsAgencies.IsOutlet(line));

    [Theory]
    [InlineData("Anna Bay, Bert Bay, Cora Bay, Dora Bay, Emil Bay, Fred Bay", 58)]
    [InlineData("Anna Bay, Bert Bay, Cora Bay, Dora Bay, Emil Bay, Fred Bay, Gina Bay", 58)]
    public void Authors(string line, int length) => Assert.Equal(length, PersonName.LengthOf(line));

    [Theory]
    [InlineData('a', 60, true)]
    [InlineData('a', 59, false)]
    [InlineData('港', 25, true)]
    [InlineData('港', 24, false)]
    public void A_paragraph(char character, int length, bool isLong) =>
        Assert.Equal(isLong, new TextLine(new TextRange(0, length), 0, FollowsBlankLine: false).IsLong(new string(character, length)));

    [Theory]
    [InlineData("viii) The tide", true)]
    [InlineData("xviii) The tide", false)]
    public void A_number_of_an_item(string line, bool isOne) => Assert.Equal(isOne, ListMark.StartsItem(line));

    private static string Name(int length) => "P".PadRight(length, 'o');
}
