using Cleanup.Json;
using Cleanup.Testing;

namespace Cleanup.Tests.Json;

/// <summary>Texts made to be slow. A mistake that makes one of them cost its length squared makes these tests run for hours.</summary>
public sealed class JsonRepairGrowthTests
{
    private const int Length = 50_000;
    private const double MostGrowth = 7;
    private const int MostRuns = 3;

    public static TheoryData<string, string> Hostile => [.. HostileJson.All.Select(text => (text.Start, text.Repeated))];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Four_times_the_text_takes_about_four_times_the_memory(string start, string repeated)
    {
        var text = new HostileJson(start, repeated);
        long once = Allocate(text.Create(Length / 4), long.MaxValue);
        long most = (long)(MostGrowth * once);

        // Were it the length squared, sixteen times.
        Assert.InRange(Allocate(text.Create(Length), most), 0, most);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Reading_at_the_first_bracket_looks_at_each_unit_once(string start, string repeated)
    {
        string text = new HostileJson(start, repeated).Create(Length);
        int bracket = text.AsSpan().IndexOfAny('[', '{');
        if (bracket < 0) return;

        JsonRepair.TryReadAt(text, bracket, JsonRepairOptions.Default, out JsonPayload? payload, out int unitsRead);

        Assert.InRange(unitsRead, 1, text.Length - bracket);
        if (payload is null) return;
        int spaces = text.Length - payload.Range.End - text.AsSpan(payload.Range.End).TrimStart().Length;
        Assert.True(unitsRead <= payload.Range.Length + spaces + 4096, $"read {unitsRead:N0} for a payload of {payload.Range.Length:N0}");
    }

    [Fact]
    public void Listed_repairs_are_bounded_however_deep_they_stand()
    {
        string text = new string('[', 250) + string.Concat(Enumerable.Repeat("1 ", Length));

        JsonPayload payload = Assert.Single(JsonRepair.Repair(text).Payloads);

        Assert.Equal(JsonRepairOptions.Default.MaxRepairs, payload.Repairs.Length);
        Assert.InRange(payload.RepairCount, Length - 1, Length);
    }

    // Writing the payload doubles a buffer, so a unit takes up to four bytes, and as much again where the pool has none left; a value takes none. One
    // object for each value would take 25 bytes a unit.
    [Fact]
    public void A_damaged_payload_takes_the_memory_of_its_text()
    {
        string text = "[" + string.Concat(Enumerable.Repeat("""{"id":"1717991","order":17,"tags":["a","b"]},""", 10_000));

        long most = 16L * text.Length;
        Assert.InRange(Allocate(text, most), text.Length, most);
    }

    // Code that the runtime has not yet compiled for good allocates more, and an empty pool too: what is too much is measured again.
    private static long Allocate(string text, long most)
    {
        long least = long.MaxValue;
        for (int run = 0; run < MostRuns && (run == 0 || least > most); run++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            JsonRepair.Repair(text);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        return least;
    }
}
