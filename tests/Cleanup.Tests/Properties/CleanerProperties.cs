using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cleanup.Testing;
using CsCheck;

namespace Cleanup.Tests.Properties;

public sealed class CleanerProperties
{
    private static readonly Cleaner _cleaner = new();

    [Fact]
    public void Edits_lead_from_the_source_to_the_text_and_back() => Texts.LeakyText.Holds(source =>
    {
        CleanResult clean = _cleaner.Clean(source);
        ArticleRecord article = _cleaner.CleanArticle(source);
        foreach (CleanResult result in new[] { clean, article })
        {
            Assert.Equal(result.Text, TextEdits.Apply(source, result.Edits));
            Assert.Equal(source, TextEdits.Restore(result.Text, result.Edits));
            Assert.All(result.Edits, edit => Assert.Equal(edit.Raw, source.Substring(edit.Range.Start, edit.Range.Length)));
        }
    }, samples: 5_000);

    [Fact]
    public void Nothing_to_cut_is_left_in_a_clean_text() => Texts.LeakyText.Holds(source =>
    {
        string text = _cleaner.Clean(source).Text;
        Assert.DoesNotContain(_cleaner.Find(text), leak => leak.Action == LeakAction.Cut);
    }, samples: 5_000);

    [Fact]
    public void What_is_cut_of_a_text_is_cut_of_an_article() => Texts.LeakyText.Holds(source =>
    {
        ImmutableArray<Finding> leaks = _cleaner.CleanArticle(source).Leaks;
        foreach (Finding cut in _cleaner.Clean(source).Leaks.Where(static leak => leak.Action == LeakAction.Cut))
        {
            Assert.Contains(leaks, leak => leak.Action == LeakAction.Cut && leak.Range.Start <= cut.Range.Start && leak.Range.End >= cut.Range.End);
        }
    }, samples: 5_000);

    [Fact]
    public void Nothing_is_both_closed_and_cut_short() => Texts.LeakyText.Holds(
        source => Assert.DoesNotContain(_cleaner.Find(source), leak => leak.Evidence.HasFlag(Evidence.StructureClosed | Evidence.CutShort)),
        samples: 5_000);

    [Fact]
    public void A_dump_between_two_paragraphs_gives_both_paragraphs_and_its_value() => Gen.Select(Texts.Paragraph, Texts.Dump, Texts.Paragraph).Holds(parts =>
    {
        (string before, PrintedValue dump, string after) = parts;
        CleanResult result = _cleaner.Clean($"{before}\n\n{dump.Dump}\n\n{after}");
        Assert.Equal($"{before}\n\n{after}", result.Text);
        Finding leak = Assert.Single(result.Leaks, leak => leak.Action == LeakAction.Cut);
        if (!leak.Recovery.Decoded) Assert.Equal(Normalize(dump.Json), Normalize(Encoding.UTF8.GetString(leak.Recovery.Json.Span)));
    }, samples: 5_000);

    [Fact]
    public void A_dump_cut_anywhere_takes_no_prose_with_it() => Gen.Select(Texts.Paragraph, Texts.Container, Gen.Double[0, 1], Gen.OneOf("\n\n", "\n", " ", "…\n\n"), Texts.Paragraph).Holds(parts =>
    {
        (string before, PrintedValue dump, double share, string gap, string after) = parts;
        string cut = dump.Dump[..(int)(share * dump.Dump.Length)].TrimEnd();
        string text = _cleaner.Clean($"{before}\n\n{cut}{gap}{after}").Text;
        Assert.StartsWith(before, text, StringComparison.Ordinal);
        Assert.EndsWith(after, text, StringComparison.Ordinal);
    }, samples: 5_000);

    [Fact]
    public void No_text_makes_it_throw_and_what_is_recovered_is_valid_json() => Gen.OneOf(Texts.Hostile, Gen.String).Holds(source =>
    {
        int end = 0;
        foreach (Finding finding in _cleaner.CleanArticle(source).Leaks)
        {
            Assert.InRange(finding.Range.Start, end, source.Length);
            Assert.InRange(finding.Range.End, finding.Range.Start + 1, source.Length);
            end = finding.Range.End;
            if (!finding.Recovery.Json.IsEmpty) JsonDocument.Parse(finding.Recovery.Json, new JsonDocumentOptions { MaxDepth = 257 }).Dispose();
            Assert.All(finding.Recovery.Repairs, repair => Assert.InRange(repair.Range.End, finding.Range.Start, finding.Range.End));
        }
    }, samples: 20_000);

    private static string Normalize(string json) => JsonNode.Parse(json)?.ToJsonString() ?? "null";
}
