using Cleanup.Json;

namespace Cleanup.Tests.Json.Rules;

/// <summary>Which repairs say that a text is damaged, and which how it was written.</summary>
public sealed class RepairCostTests
{
    [Theory]
    [InlineData(RepairKind.MissingQuote, true)]
    [InlineData(RepairKind.ControlCharacter, true)]
    [InlineData(RepairKind.LoneSurrogate, true)]
    [InlineData(RepairKind.UnquotedKey, true)]
    [InlineData(RepairKind.Garbage, true)]
    [InlineData(RepairKind.Concatenation, false)]
    [InlineData(RepairKind.Tuple, false)]
    [InlineData(RepairKind.SourceText, false)]
    public void A_damage_costs_more_than_a_manner(RepairKind kind, bool isDamage) =>
        Assert.Equal(isDamage, RepairCost.Of(new RepairStep(kind, new TextRange(0, 1), "", "a", "b")) > RepairCost.Manner);
}
