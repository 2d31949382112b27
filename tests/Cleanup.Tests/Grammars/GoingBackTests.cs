namespace Cleanup.Tests.Grammars;

/// <summary>How much is spent on a dump of fifty records, of which one is damaged: enough to come through, and not the whole share.</summary>
public sealed class GoingBackTests
{
    private const int Records = 50;
    private const int Damaged = 16;

    [Fact]
    public void Up_to_the_damage_all_comes_back()
    {
        const string before = "The vote is public.\n\n";
        string dump = $"array:{Records} [ {Join(i => $"{i} => array:2 [ \"id\" => {i} \"title\" => \"{TitleOf(i, "The \"quay\" ] no")}\" ] ")}]";
        IReadOnlyList<Finding> findings = new Cleaner().Find($"{before}{dump}\n\nThe vote is public.");
        Finding found = Assert.Single(findings, static finding => finding.Range.Start == before.Length);
        Assert.Equal(Damaged + 1, found.Recovery.ToElement()!.Value.GetArrayLength());
    }

    [Fact]
    public void A_dump_that_is_cut_as_well_leaves_enough_to_its_kind()
    {
        string dump = $"Array ( {Join(i => $"[{i}] => Array ( [id] => {i} [title] => {TitleOf(i, "tide ) [x] => 1 ( no")} ) ")})";
        CleanResult result = new Cleaner().Clean($"The vote is public.\n\n{dump[..^40]}\n\nThe vote is public.");
        Assert.Equal((1, 0), (result.Leaks.Length, result.Limits.Length));
    }

    private static string Join(Func<int, string> record) => string.Concat(Enumerable.Range(0, Records).Select(record));

    private static string TitleOf(int record, string damaged) => record == Damaged ? damaged : "The quay no";
}
