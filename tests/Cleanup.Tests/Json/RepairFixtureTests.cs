using System.Text;
using System.Text.Json;
using Cleanup.Json;
using Cleanup.Testing;

namespace Cleanup.Tests.Json;

public sealed class RepairFixtureTests
{
    public static TheoryData<RepairExample> Examples => [.. RepairExample.ReadAll()];

    [Theory]
    [MemberData(nameof(Examples), DisableDiscoveryEnumeration = true)]
    public void Every_example_comes_back_as_its_fixture_says(RepairExample example)
    {
        JsonRepairResult result = JsonRepair.Repair(example.Before);

        Assert.Equal(example.After, result.Payloads.Select(payload => Encoding.UTF8.GetString(payload.Json.Span)), StringComparer.Ordinal);
        Assert.Equal(example.Repairs, result.Payloads.SelectMany(payload => payload.Repairs).Select(Describe), StringComparer.Ordinal);
        Assert.Equal(example.After.Length == 0, result.Refusal is not null);
    }

    [Theory]
    [MemberData(nameof(Examples), DisableDiscoveryEnumeration = true)]
    public void Every_mended_payload_is_mended_for_good(RepairExample example)
    {
        foreach (JsonPayload payload in JsonRepair.Repair(example.Before).Payloads)
        {
            JsonPayload again = Assert.Single(JsonRepair.Repair(Encoding.UTF8.GetString(payload.Json.Span)).Payloads);
            Assert.Equal(RecoveryStatus.Exact, again.Status);
            Assert.Equal(payload.Json.ToArray(), again.Json.ToArray());
        }
    }

    [Fact]
    public void Every_kind_of_repair_has_an_example()
    {
        IEnumerable<RepairKind> shown = RepairExample.ReadAll()
            .SelectMany(example => JsonRepair.Repair(example.Before).Payloads)
            .SelectMany(payload => payload.Repairs)
            .Select(step => step.Kind);

        // These are repairs of dumps.
        Assert.Equal([RepairKind.LengthDiffers, RepairKind.CountDiffers, RepairKind.DuplicateKey, RepairKind.Untyped, RepairKind.Ambiguous, RepairKind.MissingKey], Enum.GetValues<RepairKind>().Except(shown));
    }

    [Fact]
    public void The_page_of_all_repairs_is_made_from_the_sources()
    {
        string page = RepairsPage.Write();
        string? accepted = Environment.GetEnvironmentVariable("CLEANUP_ACCEPT_REPAIRS");
        if (accepted is not null) File.WriteAllText(accepted, page);
        else
            Assert.True(
                string.Equals(Fixture.Read("../docs/repairs.md"), page, StringComparison.Ordinal),
                "docs/repairs.md is not what the sources say; look at the difference and run eng/accept-repairs.sh");
    }

    private static string Describe(RepairStep step) =>
        $"{JsonNamingPolicy.KebabCaseLower.ConvertName(step.Kind.ToString())} {step.Path}".TrimEnd();
}
