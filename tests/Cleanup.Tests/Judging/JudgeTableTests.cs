using Cleanup.Judging;
using Cleanup.Testing;

namespace Cleanup.Tests.Judging;

/// <summary>The weights, and the page that lists them.</summary>
public sealed class JudgeTableTests
{
    [Fact]
    public void Each_kind_has_one_family()
    {
        string[] kinds = [.. JudgeTable.Shared.Families.SelectMany(static family => family.Kinds).Order(StringComparer.Ordinal)];
        Assert.Equal<string>([.. LeakKinds.All.Select(static kind => kind.Id)], kinds);
    }

    [Fact]
    public void What_is_certain_is_likely() =>
        Assert.All(JudgeTable.Shared.Families, family => Assert.True(family.Certain >= family.Likely, family.Name));

    [Fact]
    public void Each_weight_is_that_of_a_sign_and_no_sign_has_two_ids()
    {
        Assert.Empty(JudgeTable.Shared.WeightsOfNoSign);
        Assert.Distinct(Signs.All.Select(static sign => sign.Id), StringComparer.Ordinal);
        Assert.All(Signs.All, static sign => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", sign.Id));
    }

    [Fact]
    public void What_a_reading_says_is_a_sign_by_the_same_name()
    {
        string[] ids = [.. Signs.All.Select(static sign => sign.Id)];
        Assert.All(Enum.GetNames<Evidence>().Where(static name => name is not nameof(Evidence.None)),
            name => Assert.Contains(System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(name), ids));
    }

    [Fact]
    public void The_page_of_the_judge_is_made_from_its_table()
    {
        string page = JudgePage.Write();
        string? accepted = Environment.GetEnvironmentVariable("CLEANUP_ACCEPT_JUDGE");
        if (accepted is not null) File.WriteAllText(accepted, page);
        else
            Assert.True(string.Equals(Fixture.Read("../docs/judge.md"), page, StringComparison.Ordinal),
                "docs/judge.md is not what the table says; look at the difference and run eng/accept-judge.sh");
    }
}
