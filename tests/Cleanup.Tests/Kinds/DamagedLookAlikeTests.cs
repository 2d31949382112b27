using System.Text.Json;
using Cleanup.Testing;

namespace Cleanup.Tests.Kinds;

/// <summary>Pages about code keep what they show, whatever scraping did to them.</summary>
public sealed class DamagedLookAlikeTests
{
    private static readonly Cleaner _cleaner = new();

    public static TheoryData<string> Damages => [.. TextDamage.All.Select(static damage => damage.Name)];

    [Theory]
    [MemberData(nameof(Damages))]
    public void Nothing_is_cut(string damage)
    {
        TextDamage change = TextDamage.Named(damage);
        foreach (string page in LookAlikes())
        {
            // Its tags alone tell a listing of a template from a leak.
            if (string.Equals(damage, "tags-stripped", StringComparison.Ordinal) && page.StartsWith("<h1>\n{{", StringComparison.Ordinal)) continue;
            string text = change.Apply(page);
            Assert.DoesNotContain(_cleaner.Find(text), finding => finding.Action == LeakAction.Cut);
        }
    }

    private static IEnumerable<string> LookAlikes()
    {
        foreach (LeakKind kind in LeakKinds.All)
        {
            foreach (SpecExample example in SpecExample.ReadAll(kind.Id).Where(static example => example.Clean is null)) yield return example.Source;
        }
        foreach (string line in Fixture.Read("excerpts/look-alikes.jsonl").TrimEnd('\n').Split('\n'))
        {
            using var page = JsonDocument.Parse(line);
            yield return page.RootElement.GetProperty("text").GetString()!;
        }
    }
}
