using System.Text;
using System.Text.Json.Nodes;
using Cleanup.Testing;
using CsCheck;

namespace Cleanup.Fuzz.Tests.Properties;

public sealed class LeakyTextTests
{
    private static readonly Cleaner _cleaner = new();

    // Its words are too strange for a page, and where dumps end does not hang on that.
    private static readonly Cleaner _cutter = new(new CleanerOptions { CutFrom = Confidence.Possible });

    [Fact]
    public void A_text_with_dumps_breaks_nothing() => LeakyTexts.LeakyText.Holds(Promises.Hold, samples: 1_300);

    [Fact]
    public void Scraps_of_dumps_in_any_order_break_nothing() =>
        Gen.OneOf(LeakyTexts.Hostile, Gen.String).Holds(Promises.Hold, samples: 2_500);

    [Fact]
    public void A_dump_between_two_paragraphs_gives_both_paragraphs_and_its_value() =>
        Gen.Select(LeakyTexts.Paragraph, LeakyTexts.Dump, LeakyTexts.Paragraph).Holds(parts =>
    {
        (string before, PrintedValue dump, string after) = parts;
        CleanResult result = _cutter.Clean($"{before}\n\n{dump.Dump}\n\n{after}");
        Assert.Equal($"{before}\n\n{after}", result.Text);
        Finding leak = Assert.Single(result.Leaks, leak => leak.Action == LeakAction.Cut);
        if (!leak.Recovery.Decoded) Assert.Equal(Normalize(dump.Json), Normalize(Encoding.UTF8.GetString(leak.Recovery.Json.Span)));
    }, samples: 3_000);

    [Fact]
    public void A_dump_cut_anywhere_takes_no_prose_with_it() => Gen.Select(
        LeakyTexts.Paragraph,
        LeakyTexts.Container,
        Gen.Double[0, 1],
        Gen.OneOf("\n\n", "\n", " ", "…\n\n"),
        LeakyTexts.Paragraph).Holds(parts =>
    {
        (string before, PrintedValue dump, double share, string gap, string after) = parts;
        string cut = dump.Dump[..(int)(share * dump.Dump.Length)].TrimEnd();
        string text = _cleaner.Clean($"{before}\n\n{cut}{gap}{after}").Text;
        Assert.StartsWith(before, text, StringComparison.Ordinal);
        Assert.EndsWith(after, text, StringComparison.Ordinal);
    }, samples: 3_000);

    private static string Normalize(string json) => JsonNode.Parse(json)?.ToJsonString() ?? "null";
}
