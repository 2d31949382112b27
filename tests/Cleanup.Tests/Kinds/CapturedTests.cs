using System.Text;
using Cleanup.Testing;

namespace Cleanup.Tests.Kinds;

/// <summary>
/// What the producers themselves printed (fixtures/kinds/ID/captured/NAME.txt), in an article: cut without touching a
/// character of it, with the values of NAME.jsonl, a line for each finding.
/// </summary>
public sealed class CapturedTests
{
    private const string Title = "Harbour bridge opens in May";
    private const string Before = "The first paragraph, with \"a quotation\".";
    private const string After = "The second paragraph.";
    private static readonly Cleaner _cleaner = new();

    public static TheoryData<string, string> Captured
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (string kind in LeakKinds.All.Select(kind => kind.Id).Where(kind => Directory.Exists(Fixture.PathOf($"kinds/{kind}/captured"))))
            {
                foreach (string file in Directory.GetFiles(Fixture.PathOf($"kinds/{kind}/captured"), "*.txt").Order(StringComparer.Ordinal))
                    data.Add(kind, Path.GetFileNameWithoutExtension(file));
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Captured))]
    public void It_is_cut_from_between_paragraphs_and_its_values_come_back(string kind, string name) =>
        Check(kind, name, $"{Before}\n\n", $"\n{After}");

    [Theory]
    [MemberData(nameof(Captured))]
    public void It_is_cut_from_before_the_title(string kind, string name) => Check(kind, name, "", $"\n{Title}\n\n{Before}", expected: $"{Title}\n\n{Before}");

    [Theory]
    [MemberData(nameof(Captured))]
    public void It_is_cut_from_behind_the_end(string kind, string name) => Check(kind, name, $"{Title}\n\n{Before}\n\n", "", expected: $"{Title}\n\n{Before}");

    [Theory]
    [MemberData(nameof(Captured))]
    public void Inside_a_title_and_in_mid_sentence_it_is_found_and_no_prose_is_touched(string kind, string name)
    {
        string leak = Fixture.Read($"kinds/{kind}/captured/{name}.txt").Trim('\n');
        // A message goes on to the end of its line; nothing says where it ends sooner.
        foreach ((string before, string after) in new[] { ("Harbour bridge ", "\nopens in May\n\nThe first paragraph."), ("Title\n\nThe council voted ", "\non Thursday.\n\nThe next paragraph.") })
        {
            CleanResult result = _cleaner.Clean($"{before}{leak}{after}");
            Assert.NotEmpty(result.Leaks);
            foreach (Finding found in result.Leaks) Assert.InRange(found.Range.Start, before.Length, found.Range.End);
            Assert.All(result.Leaks, found => Assert.True(found.Range.End <= before.Length + leak.Length, $"{found.Kind} takes prose along"));
            bool isCut = result.Leaks.All(found => found.Action == LeakAction.Cut && found.Kind.Id == kind);
            if (isCut && result.Leaks.Sum(found => found.Range.Length) == leak.Length)
                Assert.Equal($"{before.TrimEnd()}{after}", result.Text);
        }
    }

    private static void Check(string kind, string name, string before, string after, string? expected = null)
    {
        string leak = Fixture.Read($"kinds/{kind}/captured/{name}.txt");
        string[] values = Fixture.Read($"kinds/{kind}/captured/{name}.jsonl").TrimEnd('\n').Split('\n');
        string source = $"{before}{leak}{after}";
        CleanResult result = _cleaner.Clean(source);
        Assert.Equal(expected ?? before + after[1..], result.Text.TrimEnd('\n'));
        Assert.Equal(source, TextEdits.Restore(result.Text, result.Edits));
        Assert.All(result.Leaks, found => Assert.Equal(kind, found.Kind.Id));
        Assert.Equal(values, result.Leaks.Select(found => found.Recovery.Json.IsEmpty ? "null" : Encoding.UTF8.GetString(found.Recovery.Json.Span)));
    }
}
