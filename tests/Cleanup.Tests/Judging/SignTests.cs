using Cleanup.Judging;
using Cleanup.Tests.Judging.SignRows;

namespace Cleanup.Tests.Judging;

/// <summary>Each sign, where it is seen, and where it is not.</summary>
public sealed class SignTests
{
    private static readonly Cleaner _cleaner = new();

    public static TheoryData<SignRow> Rows =>
        [.. ReadingRows.All, .. PlaceRows.All, .. NearRows.All, .. InsideRows.All, .. PageRows.All];

    [Theory]
    [MemberData(nameof(Rows))]
    public void It_is_seen(SignRow row)
    {
        Assert.Contains(row.Id, IdsIn(row.Seen));
        Assert.DoesNotContain(row.Id, IdsIn(row.NearMiss));
    }

    [Fact]
    public void Each_sign_has_a_row() =>
        Assert.Equal(Signs.All.Select(static sign => sign.Id).Order(), Rows.Select(static row => row.Data.Id).Distinct().Order());

    [Fact]
    public void It_says_where_it_was_seen()
    {
        const string text = $"{Page.First}\n\n{Page.Dump}\n\nWho is to pay for all that?";
        Sign sign = Assert.Single(Assert.Single(_cleaner.Find(text)).Signs, static sign => sign.Id is "question-behind");
        Assert.Equal("Who is to pay for all that?", text.Substring(sign.Range.Start, sign.Range.Length));
    }

    // The signs of all that was found, which is something in either text of a row.
    private static HashSet<string> IdsIn(string text)
    {
        IReadOnlyList<Finding> leaks = _cleaner.Find(text);
        Assert.NotEmpty(leaks);
        return [.. leaks.SelectMany(static leak => leak.Signs).Select(static sign => sign.Id)];
    }
}
