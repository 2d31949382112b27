using Cleanup.Testing;

namespace Cleanup.Tests.Kinds;

/// <summary>What scraping does to a page hides no leak of the specs but those of the list.</summary>
public sealed class DamagedSpecTests
{
    private static readonly Cleaner _cleaner = new();

    [Fact]
    public void Each_leak_is_found_all_the_same_but_for_those_of_the_list() =>
        AcceptedList.Check("damaged-specs-missed.txt", SpecExample.All.Where(static example => example.Clean is not null).SelectMany(Missed));

    private static IEnumerable<string> Missed(SpecExample example) =>
        from damage in TextDamage.All
        where !_cleaner.Find(damage.Apply(example.Source)).Any(finding => finding.Kind.Id == example.Kind)
        select $"{example.Kind} {damage.Name}: {Excerpts.Begin(example.Source)}";
}
