using System.Text.Json;
using Cleanup.Testing;

namespace Cleanup.Tests.Kinds;

/// <summary>
/// How much there must be of a leak to be one, and how much there may be: with one part less, or one more, it is none. The pairs of texts
/// stand in fixtures/thresholds.jsonl, the leak between ⟦ and ⟧ where it does not fill its paragraph.
/// </summary>
public sealed class ThresholdTests
{
    private const string Prose = "The vote is public.";

    private static readonly Cleaner _cleaner = new();

    public static TheoryData<string> Pairs => new(Fixture.Lines("thresholds.jsonl"));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_leak_is_found_whole_on_one_side_of_the_threshold_alone(string line)
    {
        using var document = JsonDocument.Parse(line);
        JsonElement pair = document.RootElement;
        Assert.True(IsFound(pair, "found"), "is not found");
        Assert.False(IsFound(pair, "not"), "is found");
    }

    private static bool IsFound(JsonElement pair, string name)
    {
        string page = pair.GetProperty(name).GetString()!;
        if (!page.Contains('⟦', StringComparison.Ordinal)) page = $"{Prose}\n\n⟦{page}⟧\n\n{Prose}";
        int start = page.IndexOf('⟦', StringComparison.Ordinal);
        var range = new TextRange(start, page.IndexOf('⟧', StringComparison.Ordinal) - start - 1);
        return _cleaner.Find(page.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal)).Any(finding =>
            finding.Range == range && finding.Kind.Id == pair.GetProperty("kind").GetString() && Says(finding, pair));
    }

    // Where the finding is there on both sides: what only one has.
    private static bool Says(Finding finding, JsonElement pair) =>
        !pair.TryGetProperty("evidence", out JsonElement evidence) ||
        finding.Evidence.HasFlag(Enum.Parse<Evidence>(evidence.GetString()!));
}
