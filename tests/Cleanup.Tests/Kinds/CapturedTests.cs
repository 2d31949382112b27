using System.Text;
using System.Text.Json;
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

    // A message goes on to the end of its line; nothing says where it ends sooner.
    private static readonly (string Place, string Before, string After)[] _sentences =
    [
        ("in a title", "Harbour bridge ", "\nopens in May\n\nThe first paragraph."),
        ("in a sentence", "Title\n\nThe council voted ", "\non Thursday.\n\nThe next paragraph."),
    ];

    private static readonly Cleaner _cleaner = new();

    public static TheoryData<string, string> Captured => [.. KindFixtures.OfAllKinds(KindFixtures.Captured)];

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
        string leak = ReadTrimmed(kind, name);
        foreach ((_, string before, string after) in _sentences)
        {
            CleanResult result = _cleaner.Clean($"{before}{leak}{after}");
            Assert.NotEmpty(result.Leaks);
            foreach (Finding found in result.Leaks) Assert.InRange(found.Range.Start, before.Length, found.Range.End);
            Assert.All(result.Leaks, found => Assert.True(found.Range.End <= before.Length + leak.Length, $"{found.Kind} takes prose along"));
        }
    }

    [Fact]
    public void Inside_a_title_and_in_mid_sentence_as_much_is_cut_as_the_list_says() =>
        AcceptedList.Check(
            "captured-in-sentences.txt",
            KindFixtures.OfAllKinds(KindFixtures.Captured).SelectMany(static captured => LeftInSentences(captured.Kind, captured.Name)));

    private static IEnumerable<string> LeftInSentences(string kind, string name)
    {
        string leak = ReadTrimmed(kind, name);
        foreach ((string place, string before, string after) in _sentences)
        {
            string text = _cleaner.Clean($"{before}{leak}{after}").Text;
            string left = text switch
            {
                _ when text == $"{before.TrimEnd()}{after}" => "cut",
                _ when text == $"{before}{leak}{after}" => "reported",
                _ => $"left {JsonSerializer.Serialize(text[before.TrimEnd().Length..^after.Length])}",
            };
            yield return $"{kind}/{name} {place}: {left}";
        }
    }

    private static string ReadTrimmed(string kind, string name) => KindFixtures.ReadCaptured(kind, name).Trim('\n');

    private static void Check(string kind, string name, string before, string after, string? expected = null)
    {
        string leak = KindFixtures.ReadCaptured(kind, name);
        string[] values = Fixture.Read($"kinds/{kind}/captured/{name}.jsonl").TrimEnd('\n').Split('\n');
        string source = $"{before}{leak}{after}";
        CleanResult result = _cleaner.Clean(source);
        Assert.Equal(expected ?? before + after[1..], result.Text.TrimEnd('\n'));
        Assert.Equal(source, TextEdits.Restore(result.Text, result.Edits));
        Assert.All(result.Leaks, found => Assert.Equal(kind, found.Kind.Id));
        Assert.Equal(values, result.Leaks.Select(found => found.Recovery.Json.IsEmpty ? "null" : Encoding.UTF8.GetString(found.Recovery.Json.Span)));
    }
}
