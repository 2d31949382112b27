using Cleanup.Growth.Constructs;
using Cleanup.Growth.Measuring;
using Cleanup.Growth.Reporting;

namespace Cleanup.Growth.Tests;

public sealed class GrowthRowTests
{
    private static readonly Construct _construct = new("json", "json/hostile.jsonl:1", "scrap", Subject.Clean, "{\"a|`\":");

    [Theory]
    [InlineData(10, 40, 160, 2, false)]
    [InlineData(10, 160, 2560, 4, true)]
    [InlineData(1, 1, 1.9, 0, false)]
    public void Time_grows_by_the_root_of_what_four_times_the_text_adds(double once, double fourfold, double sixteenfold, double growth, bool isBroken)
    {
        GrowthRow row = Row(once, fourfold, sixteenfold, units: 10_000_000);
        Assert.Equal(growth, row.TimeGrowth, 6);
        Assert.Equal(isBroken, row.BreaksLimit);
    }

    [Fact]
    public void Memory_that_grows_faster_than_the_text_breaks_the_limit()
    {
        GrowthRow row = Row(1, 4, 16) with
        {
            Fourfold = new Cost(400_000, TimeSpan.FromMilliseconds(4), 5_000_000),
            Sixteenfold = new Cost(1_600_000, TimeSpan.FromMilliseconds(16), 45_000_000),
        };
        Assert.Equal((3, 3 / GrowthRow.MostGrowth), (row.MemoryGrowth, row.Severity));
        Assert.Equal(28.125, row.Sixteenfold.BytesPerUnit);
    }

    [Fact]
    public void Ten_million_units_take_five_seconds_at_most()
    {
        Assert.Equal(1, Row(50, 200, 800, units: 1_600_000).Severity, 6);
        GrowthRow slow = Row(60, 240, 960, units: 1_600_000);
        Assert.True(slow.BreaksLimit);
        Assert.False((slow with { Long = CostOf(4_900, GrowthRow.LongUnits) }).BreaksLimit);
        Assert.Equal(5.1, (slow with { Long = CostOf(5_100, GrowthRow.LongUnits) }).SecondsOfLong, 6);
    }

    [Fact]
    public void The_lesser_of_two_costs_counts()
    {
        Cost least = new Cost(9, TimeSpan.FromMilliseconds(3), 70).AtMost(new Cost(9, TimeSpan.FromMilliseconds(2), 80));
        Assert.Equal(new Cost(9, TimeSpan.FromMilliseconds(2), 70), least);
    }

    [Fact]
    public void The_table_shows_the_worst_and_counts_all()
    {
        var report = new StringWriter { NewLine = "\n" };
        GrowthTable.Write([Row(10, 160, 2560), Row(1, 4, 16)], show: 1, report);
        Assert.Equal(
            """
            | construct | form | time × a doubling | µs a character | s for ten million | memory × a doubling | bytes a character | unit |
            |---|---|---:|---:|---:|---:|---:|---|
            | json/hostile.jsonl:1 | scrap | 4.00 | 1.600 | 16.0 | 0.00 | 0 | `"{\"a\u007c\u0060\":"` |

            2 rows, 1 above 2.2 × a doubling or 5 s for ten million characters

            """,
            report.ToString());
    }

    [Fact]
    public void A_construct_is_repeated_numbered_and_closed()
    {
        Construct nested = _construct with { Start = "<", Unit = "{\"№\":", Middle = "1", Closer = "}" };
        Assert.Equal("<{\"0\":{\"1\":1}}", nested.Repeat(2));
        Assert.Equal(2, nested.CountFor(13));
        Assert.Equal($"{string.Concat(Enumerable.Repeat("[", 60))}x\n", (_construct with { Unit = "[" }).InBlocks().Repeat(1));
    }

    private static GrowthRow Row(double once, double fourfold, double sixteenfold, int units = 1_600_000) =>
        new(_construct, CostOf(once, units / 16), CostOf(fourfold, units / 4), CostOf(sixteenfold, units));

    private static Cost CostOf(double milliseconds, int units) => new(units, TimeSpan.FromMilliseconds(milliseconds), 0);
}
