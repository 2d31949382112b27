using System.Text.Json;
using Cleanup.Testing;

namespace Cleanup.Tests.Kinds;

/// <summary>
/// How long a part of a leak may be, or how many of one sort: it is found whole up to one of a few lengths, and beyond it not, so that a
/// mark that is missing is not looked for in all the text behind it. The leaks stand in fixtures/reach.jsonl, each before and behind the
/// part.
/// </summary>
public sealed class ReachTests
{
    private const string Prose = "The vote is public.";

    private static readonly Cleaner _cleaner = new();

    public static TheoryData<string> Leaks => new(Fixture.Lines("reach.jsonl"));

    [Theory]
    [MemberData(nameof(Leaks))]
    public void A_leak_is_whole_up_to_the_length_of_a_part_and_not_beyond(string line)
    {
        using var document = JsonDocument.Parse(line);
        JsonElement leak = document.RootElement;
        string unit = leak.TryGetProperty("of", out JsonElement of) ? of.GetString()! : "x";
        int longest = leak.TryGetProperty("most", out JsonElement most)
            ? most.GetInt32() * unit.Length
            : leak.GetProperty("longest").GetInt32();
        Assert.True(IsWhole(leak, unit, longest * 7 / 8), "is not found whole");
        Assert.False(IsWhole(leak, unit, longest * 9 / 8), "is looked for further");
    }

    private static bool IsWhole(JsonElement leak, string unit, int length)
    {
        string part = string.Concat(Enumerable.Repeat(unit, (length / unit.Length) + 1))[..length];
        string source = leak.GetProperty("before").GetString() + part + leak.GetProperty("behind").GetString();
        return _cleaner.Find($"{Prose}\n\n{source}\n\n{Prose}").Any(finding =>
            finding.Kind.Id == leak.GetProperty("kind").GetString() &&
            finding.Range.Start <= Prose.Length + 2 && finding.Range.End >= Prose.Length + 2 + source.Length);
    }
}
