using Cleanup.Differential.Comparing;

namespace Cleanup.Differential.Tests;

public sealed class ExcerptTests
{
    [Fact]
    public void A_place_is_counted_in_code_points() => Assert.Equal("a😀⟦bc⟧d", Excerpt.Of("a😀bcd", 2, 4));

    [Fact]
    public void A_place_outside_the_text_is_taken_to_its_end() => Assert.Equal("abc⟦⟧", Excerpt.Of("abc", 7, 9));

    [Fact]
    public void A_long_place_is_cut_in_its_middle()
    {
        string excerpt = Excerpt.Of($"before {new string('x', 500)}END after", 7, 510);
        Assert.StartsWith("before ⟦xxx", excerpt, StringComparison.Ordinal);
        Assert.EndsWith("xEND⟧ after", excerpt, StringComparison.Ordinal);
        Assert.InRange(excerpt.Length, 200, 300);
    }

    [Fact]
    public void Two_long_values_are_shown_where_they_part()
    {
        string same = new('x', 1_000);
        (string old, string now) = Excerpt.OfPair($"{same}1{same}", $"{same}2");
        Assert.StartsWith("…", old, StringComparison.Ordinal);
        Assert.Contains("x1x", old, StringComparison.Ordinal);
        Assert.EndsWith("x2", now, StringComparison.Ordinal);
        Assert.True(old.Length < 700);
    }
}
