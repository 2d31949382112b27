using Cleanup.Testing;

namespace Cleanup.Tests.Kinds;

/// <summary>Pages about code keep what they show, whatever scraping did to them, but those of the list.</summary>
public sealed class DamagedLookAlikeTests
{
    private static readonly Cleaner _cleaner = new();

    [Fact]
    public void Nothing_is_cut_but_what_the_list_names() =>
        AcceptedList.Check("damaged-look-alikes-cut.txt", LookAlikes.SelectMany(Cut));

    private static IEnumerable<string> LookAlikes =>
    [
        .. SpecExample.All.Where(static example => example.Clean is null).Select(static example => example.Source),
        .. Excerpts.LookAlikes,
    ];

    private static IEnumerable<string> Cut(string page) =>
        from damage in TextDamage.All
        from finding in _cleaner.Find(damage.Apply(page))
        where finding.Action == LeakAction.Cut
        select $"{damage.Name} {finding.Kind}: {Excerpts.Begin(page)}";
}
