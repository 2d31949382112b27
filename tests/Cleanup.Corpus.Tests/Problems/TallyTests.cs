using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Tests.Problems;

public class TallyTests
{
    [Fact]
    public void Keys_beyond_the_limit_are_counted_together()
    {
        var tally = new Tally<string>();
        for (int i = 0; i < 12_000; i++) tally.Add($"host{i}");
        tally.Add("host7", 2);
        var sum = new Tally<string>();
        sum.Add(tally);
        sum.Add(tally);
        Assert.Equal((10_000, 4_000, ("host7", 6L)), (sum.Counts.Count, sum.Others, sum.Ranked().First()));
    }

    [Theory]
    [InlineData("not valid UTF-8 at byte 120; --on-bad-bytes reads it all the same", "not valid UTF-8 at byte N; --on-bad-bytes reads it all the same")]
    [InlineData("it has a leak to cut in a field 'a b' that occurs twice", "it has a leak to cut in a field '…' that occurs twice")]
    [InlineData("no 'end", "no '")]
    public void Reasons_that_differ_in_a_place_are_one(string reason, string general) => Assert.Equal(general, RejectReason.Of(reason));
}
