using System.Text.Json;
using Cleanup.Testing;

namespace Cleanup.Tests.Detectors;

/// <summary>
/// Excerpts in the manner of scraped pages (fixtures/excerpts), written without a look at the detectors. A look-alike is an honest
/// text, often a page about code: nothing of it is cut.
/// </summary>
public sealed class ExcerptTests
{
    private static readonly Cleaner _cleaner = new();

    public static TheoryData<int> LookAlikes => [.. Enumerable.Range(0, Lines("look-alikes").Length)];

    [Theory]
    [MemberData(nameof(LookAlikes))]
    public void A_look_alike_stays_as_it_is(int line)
    {
        string text = JsonElement.Parse(Lines("look-alikes")[line]).GetProperty("text").GetString()!;
        CleanResult result = _cleaner.Clean(text);
        Assert.DoesNotContain(result.Leaks, found => found.Action == LeakAction.Cut);
        Assert.Same(text, result.Text);
        Assert.Null(result.Limit);
    }

    private static string[] Lines(string name) => Fixture.Read($"excerpts/{name}.jsonl").TrimEnd('\n').Split('\n');
}
