using Cleanup.Fuzz.Texts;

namespace Cleanup.Fuzz.Tests;

public sealed class FuzzRandomTests
{
    [Fact]
    public void Its_choices_are_the_same_everywhere()
    {
        var random = new FuzzRandom(1, 2);
        Assert.Equal([830, 231, 121, 111, 302], Enumerable.Range(0, 5).Select(_ => random.Below(1_000)));
    }

    [Fact]
    public void They_are_spread_evenly_over_texts()
    {
        int[] counts = new int[10];
        for (int number = 0; number < 10_000; number++) counts[new FuzzRandom(1, number).Below(10)]++;
        Assert.All(counts, count => Assert.InRange(count, 850, 1_150));
    }

    [Fact]
    public void A_part_lies_in_its_text()
    {
        var random = new FuzzRandom(1, 0);
        Assert.Equal((0, 0), random.Part(0, 5));
        for (int number = 0; number < 1_000; number++)
        {
            (int start, int length) = random.Part(9, 4);
            Assert.InRange(length, 1, 4);
            Assert.InRange(start + length, 1, 9);
        }
    }
}
