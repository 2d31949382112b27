using System.Collections.Immutable;
using Cleanup.Scanning;

namespace Cleanup.Tests.Scanning;

public sealed class FindingMergerTests
{
    [Theory]
    [InlineData("0-2 3-5", "", "0-2 3-5")]
    [InlineData("0-2 8-9", "3-5", "0-2 3-5 8-9")]
    [InlineData("0-2 3-5 6-8 9-10", "1-7", "1-7 9-10")]
    [InlineData("0-2 3-5", "2-3", "0-2 2-3 3-5")]
    [InlineData("4-5", "0-4 5-6", "0-4 4-5 5-6")]
    public void One_of_the_second_look_takes_the_place_of_those_it_overlaps(string first, string second, string expected) =>
        Assert.Equal(expected, string.Join(' ', FindingMerger.Merge(Of(first), [.. Of(second)]).Select(static leak => $"{leak.Range.Start}-{leak.Range.End}")));

    private static ImmutableArray<Finding> Of(string ranges) =>
        [.. ranges.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static range => range.Split('-')).Select(static bounds => new Finding
        {
            Kind = LeakKinds.Json,
            Range = TextRange.FromBounds(int.Parse(bounds[0], null), int.Parse(bounds[1], null)),
            Evidence = Evidence.None,
            Confidence = Confidence.Likely,
            Action = LeakAction.Cut,
            Recovery = RecoveredValue.None,
        })];
}
