using System.Text.Json;
using Cleanup.Testing;

namespace Cleanup.Tests.Kinds;

/// <summary>
/// Excerpts in the manner of scraped pages (fixtures/excerpts), written without a look at the detectors. A leak is found wherever it
/// stands, and takes nothing of the article along; a look-alike is an honest text, often a page about code: nothing of it is cut.
/// </summary>
public sealed class ExcerptTests
{
    private const string Title = "Harbour bridge opens in May";
    private const string First = "The council votes on Thursday, with \"a long agenda\" before it.";
    private const string Last = "The vote is public.";
    private static readonly Cleaner _cleaner = new();

    public static TheoryData<int> Leaks => [.. Enumerable.Range(0, Lines("leaks").Length)];

    public static TheoryData<int> LookAlikes => [.. Enumerable.Range(0, Lines("look-alikes").Length)];

    [Theory]
    [MemberData(nameof(Leaks))]
    public void A_leak_on_lines_of_its_own_is_found_and_what_is_cut_leaves_the_article_as_it_was(int line)
    {
        (string kind, string action, string leak) = Read(line);
        Check("", leak, $"\n{Title}\n\n{First}\n\n{Last}", $"{Title}\n\n{First}\n\n{Last}");
        Check($"{Title}\n\n{First}\n\n", leak, $"\n\n{Last}", $"{Title}\n\n{First}\n\n{Last}");
        Check($"{Title}\n\n{First}\n\n{Last}\n\n", leak, "", $"{Title}\n\n{First}\n\n{Last}");

        void Check(string before, string text, string after, string expected)
        {
            CleanResult result = _cleaner.Clean($"{before}{text}{after}");
            Assert.Contains(result.Leaks, found => found.Kind.Id == kind);
            AssertProseIsUntouched(result, before.Length, before.Length + text.Length);
            if (action == "cut") Assert.Equal(expected, result.Text.Trim('\n'));
        }
    }

    [Theory]
    [MemberData(nameof(Leaks))]
    public void A_leak_inside_a_title_or_a_sentence_takes_no_prose_along(int line)
    {
        string leak = Read(line).Leak;
        foreach ((string before, string after) in new[] { ("Harbour bridge ", $" opens in May\n\n{First}"), ($"{Title}\n\nThe council voted ", $" on Thursday in the old hall.\n\n{Last}") })
            AssertProseIsUntouched(_cleaner.Clean($"{before}{leak}{after}"), before.Length, before.Length + leak.Length);
    }

    [Theory]
    [MemberData(nameof(LookAlikes))]
    public void A_look_alike_stays_as_it_is(int line)
    {
        string text = JsonElement.Parse(Lines("look-alikes")[line]).GetProperty("text").GetString()!;
        CleanResult result = _cleaner.Clean(text);
        Assert.DoesNotContain(result.Leaks, found => found.Action == LeakAction.Cut);
        Assert.Same(text, result.Text);
        Assert.Empty(result.Limits);
    }

    private static void AssertProseIsUntouched(CleanResult result, int start, int end) =>
        Assert.All(result.Leaks.Where(found => found.Action == LeakAction.Cut), found => Assert.True(found.Range.Start >= start && found.Range.End <= end, $"{found.Kind} takes prose along"));

    private static (string Kind, string Action, string Leak) Read(int line)
    {
        JsonElement example = JsonElement.Parse(Lines("leaks")[line]);
        return (example.GetProperty("kind").GetString()!, example.GetProperty("action").GetString()!, example.GetProperty("leak").GetString()!);
    }

    private static string[] Lines(string name) => Fixture.Read($"excerpts/{name}.jsonl").TrimEnd('\n').Split('\n');
}
