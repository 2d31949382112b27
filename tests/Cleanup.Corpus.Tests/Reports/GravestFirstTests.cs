using Cleanup.Corpus.Reports.Sarif;

namespace Cleanup.Corpus.Tests.Reports;

/// <summary>What is kept of more results than there is room for.</summary>
public sealed class GravestFirstTests
{
    [Fact]
    public void A_graver_result_takes_the_place_of_the_last_lighter_one()
    {
        var kept = new GravestFirst(3);
        Assert.Empty(Add(FindingSeverity.Note, "a", 1));
        Assert.Empty(Add(FindingSeverity.Warning, "b", 2));
        Assert.Empty(Add(FindingSeverity.Note, "c", 3));
        Assert.Equal(["d"], Add(FindingSeverity.Note, "d", 4));
        Assert.Equal(["c"], Add(FindingSeverity.Error, "e", 5));
        Assert.Equal(["a"], Add(FindingSeverity.Warning, "f", 6));
        Assert.Equal(["g"], Add(FindingSeverity.Warning, "g", 7));
        Assert.Equal(["f"], Add(FindingSeverity.Error, "h", 8));
        Assert.Equal([2, 5, 8], kept.InOrder.Select(static result => (int)result[0]));

        IEnumerable<string> Add(FindingSeverity severity, string kind, byte number) => [.. kept.Add(severity, kind, () => [number])];
    }
}
