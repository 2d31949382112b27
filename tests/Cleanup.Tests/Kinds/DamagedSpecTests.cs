using Cleanup.Testing;

namespace Cleanup.Tests.Kinds;

/// <summary>What scraping does to a page hides no leak of the specs whose kind is a dump, an error or a trace.</summary>
public sealed class DamagedSpecTests
{
    // Tags and scripts of a page: without line breaks or angle brackets most of them are prose's own signs.
    private static readonly string[] _debris = ["conditional-comment", "inline-script", "inline-style", "object-to-string", "shortcode", "template-tag"];

    private static readonly string[] _damages = ["crlf", "cr", "indentation-lost", "entities-once", "entities-twice", "entities-decoded", "nbsp", "quotes-straightened"];

    private static readonly Cleaner _cleaner = new();

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (LeakKind kind in LeakKinds.All.Where(static kind => !_debris.Contains(kind.Id, StringComparer.Ordinal)))
            {
                foreach (string damage in _damages) cases.Add(kind.Id, damage);
            }
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_leak_is_found_all_the_same(string kind, string damage)
    {
        TextDamage change = TextDamage.Named(damage);
        foreach (SpecExample example in SpecExample.ReadAll(kind).Where(static example => example.Clean is not null))
        {
            // Two levels of escaping are undone at most.
            if (damage.StartsWith("entities-", StringComparison.Ordinal) && example.Source.Contains('&')) continue;
            Assert.Contains(_cleaner.Find(change.Apply(example.Source)), finding => string.Equals(finding.Kind.Id, kind, StringComparison.Ordinal));
        }
    }
}
