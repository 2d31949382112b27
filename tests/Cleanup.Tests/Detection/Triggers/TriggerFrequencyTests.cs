using Cleanup.Detection.Triggers;

namespace Cleanup.Tests.Detection.Triggers;

/// <summary>What a detector is asked at is rare in prose: one that is not would slow each text for all kinds, without a word.</summary>
public sealed class TriggerFrequencyTests
{
    // Of a hundred thousand places in prose; the bracket of tags, the most frequent there is, has 41, the parenthesis behind a letter 24.
    private const double MostOfOne = 42;

    // The groups take in others, whose halves are mixed: 276 with forty kinds.
    private const double MostOfAll = 300;

    public static TheoryData<string> Kinds => [.. LeakKinds.All.Select(kind => kind.Id)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_trigger_is_rare_in_prose(string kind)
    {
        foreach (Trigger trigger in LeakKinds.Detectors.Single(detector => detector.Kind.Id == kind).Triggers)
            Assert.True(ShareOf(trigger) <= MostOfOne, $"'{trigger.Character}' stands at {ShareOf(trigger):F0} of 100,000 places in prose.");
    }

    [Fact]
    public void All_together_are_rare_in_prose() => Assert.InRange(ShareOfAll(), 0, MostOfAll);

    [Theory]
    [InlineData('e')]
    [InlineData('T')]
    [InlineData(',')]
    [InlineData('.', null, Trigger.Blank)]
    [InlineData(' ')]
    public void A_frequent_one_would_be_told(char character, string? before = null, string? after = null)
    {
        var frequent = new Trigger(character, before, after);
        Assert.True(ShareOf(frequent) > MostOfOne || ShareOfAll(frequent) > MostOfAll);
    }

    private static double ShareOf(Trigger trigger) => 100_000 * TriggerGroup.PartsOf(trigger).Sum(part => part.ShareOfProse);

    private static double ShareOfAll(params ReadOnlySpan<Trigger> more) =>
        100_000 * TriggerGroups.Gather([.. LeakKinds.Detectors.SelectMany(detector => detector.Triggers), .. more]).Sum(group => group.ShareOfProse);
}
