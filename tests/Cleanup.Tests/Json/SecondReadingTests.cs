using Cleanup.Json;

namespace Cleanup.Tests.Json;

/// <summary>What a fuzzer found of texts that are read twice.</summary>
public sealed class SecondReadingTests
{
    [Theory]
    [InlineData("{},{},:")]
    [InlineData(">&{\"type\":\"SyntaxError\",\"line\":1}\n\n")]
    [InlineData("\"{ a: { b: { c: [Object] } }, list: [ [ [Array] ] ], id: 3 }\n:nll}'")]
    public void Payloads_and_their_repairs_stand_in_the_text_one_behind_the_other(string text)
    {
        int behind = 0;
        foreach (JsonPayload payload in JsonRepair.Repair(text).Payloads)
        {
            Assert.InRange(payload.Range.Start, behind, text.Length);
            Assert.All(payload.Repairs, repair => Assert.InRange(repair.Range.Start, payload.Range.Start, payload.Range.End));
            Assert.All(payload.Repairs, repair => Assert.InRange(repair.Range.End, payload.Range.Start, payload.Range.End));
            behind = payload.Range.End;
        }
    }

    [Fact]
    public void A_text_of_nothing_but_openers_costs_no_more_than_it_is_long()
    {
        string text = new('[', 20_000);
        JsonRepair.Repair(text);
        long before = GC.GetAllocatedBytesForCurrentThread();
        JsonRepair.Repair(text);
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / text.Length, 0, 4_000);
    }
}
