using Cleanup.Articles.Header;
using Cleanup.Articles.Words;
using Cleanup.Testing;
using CsCheck;

namespace Cleanup.Tests.Articles.Header;

/// <summary>Agency datelines, furniture, and headers that mean harm.</summary>
public sealed class HeaderLineTests
{
    [Theory]
    [InlineData("HALIFAX, Nova Scotia (AP) — The town library opens.", "HALIFAX, Nova Scotia (AP)")]
    [InlineData("LONDON (Reuters) - The town library opens.", "LONDON (Reuters)")]
    [InlineData("LONDON, Nov 9 (Reuters) - The town library opens.", "LONDON, Nov 9 (Reuters)")]
    [InlineData("МОСКВА, 9 ноября (ТАСС) - Библиотека открыта.", "МОСКВА, 9 ноября (ТАСС)")]
    [InlineData("(Reuters) — The town library opens.", "(Reuters)")]
    [InlineData("Nordhafen (dpa) - Die Bücherei öffnet.", "Nordhafen (dpa)")]
    [InlineData("Frankfurt/Main (dpa) - Die Bücherei öffnet.", "Frankfurt/Main (dpa)")]
    [InlineData("HONOLULU, Hawaii (HarbourNow) - The library opens.", "HONOLULU, Hawaii (HarbourNow)")]
    [InlineData("DUBLIN -- The town library opens.", "DUBLIN")]
    [InlineData("PORT ELLEN, Scotland — The town library opens.", "PORT ELLEN, Scotland")]
    [InlineData("LONDON (Reuters)", "LONDON (Reuters)")]
    [InlineData("Nordhafen (dpa) -", "Nordhafen (dpa)")]
    [InlineData("PORT ELLEN, Scotland (AP) —", "PORT ELLEN, Scotland (AP)")]
    [InlineData("PORT ELLEN, Scotland —", "PORT ELLEN, Scotland")]
    public void A_dateline_is_read_without_its_dash(string paragraph, string expected) => Assert.Equal(expected, AgencyDateline.Find(paragraph));

    [Theory]
    [InlineData("COMMERCIAL - Half page mobile")]
    [InlineData("KNITHUS – handmade caps from the island are sold on Saturdays.")]
    [InlineData("The council (which met on Monday) - as always - said nothing.")]
    [InlineData("The library (AP) - opens.")]
    [InlineData("Storm Hits Coast (Reuters)")]
    [InlineData("LONDON (Update)")]
    [InlineData("Dublin, Ireland —")]
    [InlineData("LONDON (1815-1890) - A history of its bridges.")]
    [InlineData("(see below) - The town library opens.")]
    [InlineData("DUBLIN -- half page")]
    [InlineData("DUBLIN-BELFAST TRAINS RUN AGAIN.")]
    [InlineData("")]
    public void Other_dashes_make_none(string paragraph) => Assert.Null(AgencyDateline.Find(paragraph));

    [Theory]
    [InlineData("Share")]
    [InlineData("READ MORE")]
    [InlineData("17 Comments")]
    [InlineData("571 Kommentare")]
    [InlineData("3 min read")]
    [InlineData("Lesedauer: 3 Minuten")]
    [InlineData("Temps de lecture : 3 min")]
    [InlineData("COMERCIAL - Media página")]
    [InlineData("シェア")]
    [InlineData("Facebook Twitter WhatsApp")]
    [InlineData("Click to share on Facebook (Opens in new window)")]
    [InlineData("Home » Towns")]
    [InlineData("HOME / NEWS / TRANSPORT")]
    [InlineData("Startseite > Kultur > Bücherei öffnet künftig auch sonntags")]
    [InlineData("首页 > 新闻 > 正文")]
    [InlineData("Просмотров: 1532")]
    [InlineData("© Harbour Post")]
    [InlineData("•")]
    public void Furniture_is_known(string line) => Assert.True(ChromeLine.IsOne(line));

    [Theory]
    [InlineData("Share prices fall")]
    [InlineData("Share on both sides of the harbour falls")]
    [InlineData("Click to Win: How Games Are Sold")]
    [InlineData("Sea > Land")]
    [InlineData("Sea / Land / Air")]
    [InlineData("Why the harbour > the town > everything else")]
    [InlineData("17 comments that changed the town")]
    [InlineData("Readers")]
    [InlineData("Reading time")]
    [InlineData("Reading time for 3 children and their grandparents")]
    [InlineData("Add - one")]
    [InlineData("")]
    public void Titles_that_begin_like_furniture_are_none(string line) => Assert.False(ChromeLine.IsOne(line));

    [Theory]
    [InlineData("By ", "A. ")]
    [InlineData("", "1/1/2001 ")]
    [InlineData("", "Published ")]
    [InlineData("", "(")]
    [InlineData("", "A (AP) - ")]
    [InlineData("", "\u65E5")]
    [InlineData("x", "\n")]
    [InlineData("Title of It\n", "By\n")]
    public void Endless_lines_are_read_to_their_limit_and_restored(string start, string repeated)
    {
        string text = start + string.Concat(Enumerable.Repeat(repeated, 200_000));

        ArticleHeader header = ArticleHeader.Read(text);

        Assert.Equal(text, Cleanup.TextEdits.Restore(Cleanup.TextEdits.Apply(text, header.Edits), header.Edits));
    }

    [Fact]
    public void The_same_title_is_known_both_ways()
    {
        Gen<string> piece = Gen.OneOf("Mayor’s", "MAYOR'S", "“Plan”", "\"plan\"", " ", "\u00A0", "wins", " | ", " - ", "The Post", "»");
        Gen.Select(piece.Array[0, 8], piece.Array[0, 8]).Holds(sample =>
        {
            (string first, string second) = (string.Concat(sample.Item1), string.Concat(sample.Item2));

            Assert.Equal(TitleText.AreSame(first, second), TitleText.AreSame(second, first));
            Assert.True(TitleText.AreSame(first, first));
        }, samples: 3_000);
    }
}
