using System.Text.Json.Nodes;
using Cleanup.Testing;

namespace Cleanup.Tests.Scanning;

/// <summary>
/// Texts of fixtures/close-calls.jsonl in which one number decides: how wide a line is, how many words a label has, when a tag is sure.
/// All that is found in them is told, and what is left where that is not the text itself.
/// </summary>
public sealed class CloseCallTests
{
    private static readonly Cleaner _cleaner = new();

    public static TheoryData<string> Texts => new(Fixture.Lines("close-calls.jsonl"));

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_text_comes_out_as_it_is_told(string line)
    {
        JsonNode told = JsonNode.Parse(line)!;
        string text = (string)told["text"]!;
        ArticleRecord record = _cleaner.CleanArticle(text);
        Assert.Equal((string?)told["clean"] ?? text, record.Text);
        Assert.Equal(((string?)told["title"], (string?)told["published"]), (record.Title, record.Published));
        Assert.Equal(told["leaks"]!.AsArray().Select(Tell), record.Leaks.Select(Tell));
    }

    private static string Tell(JsonNode? leak) =>
        $"{leak!["kind"]} {leak["start"]}+{leak["length"]} {leak["action"]}: {leak["signs"]}";

    private static string Tell(Finding leak) =>
        $"{leak.Kind.Id} {leak.Range.Start}+{leak.Range.Length} {leak.Action}: {leak.Evidence}";
}
