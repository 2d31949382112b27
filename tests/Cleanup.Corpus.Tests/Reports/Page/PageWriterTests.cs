using System.Text.Json;
using Cleanup.Corpus.Reports.Page;
using Cleanup.Testing;

namespace Cleanup.Corpus.Tests.Reports.Page;

public sealed class PageWriterTests
{
    private const string Prose = "The council votes on Thursday, with a long agenda before it, as the mayor said on Monday evening. ";
    private const string Payload = """[{"id":"7","title":"Tram line 7 grows","url":"/news/7"},{"id":"8","title":"Quay","url":"/news/8"}]""";
    private static readonly string _leak = $"string({Payload.Length}) \"{Payload}\"";

    [Fact]
    public void A_thousand_findings_of_articles_take_less_than_two_megabytes()
    {
        string page = Pages.Of(Articles(1000));
        JsonElement data = Pages.DataIn(page);
        Assert.InRange(page.Length, 1_000_000, 2_000_000);
        Assert.InRange(data.GetProperty("findings").GetArrayLength(), 1000, 2000);
        Assert.Empty(data.GetProperty("left_out").GetProperty("how").GetString()!);
        Assert.True(data.GetProperty("left_out").GetProperty("texts").GetInt32() > 0);
        // What is left out is around what was found: each finding shows.
        Assert.All(data.GetProperty("findings").EnumerateArray(), finding => Assert.NotEmpty(HeldOf(data, finding)));
    }

    [Fact]
    public void A_few_findings_are_there_with_the_whole_of_their_texts()
    {
        string text = $"{string.Concat(Enumerable.Repeat(Prose, 200))}\n\n{_leak}";
        JsonElement data = Pages.DataIn(Pages.Of([Pages.Line("a", text)]));
        Assert.Equal(text, data.GetProperty("texts")[0].GetProperty("pieces")[0].GetProperty("text").GetString());
        JsonElement finding = Assert.Single(data.GetProperty("findings").EnumerateArray());
        Assert.Equal("php-var-dump", finding.GetProperty("kind").GetString());
        Assert.Equal(Payload, finding.GetProperty("value").GetString());
        IEnumerable<string?> titles =
            finding.GetProperty("links").EnumerateArray().Select(static link => link.GetProperty("title").GetString());
        Assert.Equal(["Tram line 7 grows", "Quay"], titles);
        Assert.Equal(9, finding.GetProperty("place").GetInt32());
        JsonElement judgement = finding.GetProperty("judgement");
        int signs = judgement.GetProperty("signs").EnumerateArray().Sum(static sign => sign[1].GetInt32());
        Assert.Equal(NumberOf("sum"), signs + NumberOf("base") + NumberOf("family_weight") + NumberOf("prior_weight"));

        int NumberOf(string name) => judgement.GetProperty(name).GetInt32();
    }

    [Theory]
    [InlineData("</script><script>alert(1)</script><!--")]
    [InlineData("\u2028\u2029\u202E\0\u001B")]
    [InlineData("\uD800 and \uDC00")]
    public void Whatever_a_text_holds_stays_in_its_string(string harm)
    {
        string line = $"{{\"id\":{Json(harm)},\"title\":{Json(harm)},\"text\":{Json($"{Prose}{harm}\n\n{_leak}\n\n{harm}")}}}";
        string page = Pages.Of([line]);
        Assert.False(Pages.RawDataIn(page).AsSpan().ContainsAny("<\u2028\u2029"));
        JsonElement data = Pages.DataIn(page);
        Assert.Equal(3, page.Split("</script>").Length);
        Assert.NotEqual(JsonValueKind.Undefined, data.GetProperty("findings")[0].ValueKind);
    }

    [Fact]
    public void Two_pages_of_the_same_are_the_same() => Assert.Equal(Pages.Of(Articles(40)), Pages.Of(Articles(40)));

    [Fact]
    public void The_policy_names_what_the_page_has_and_nothing_else()
    {
        string page = Pages.Of([]);
        Assert.Contains(
            $"content=\"default-src 'none'; script-src {Pages.HashOf(page, "script")}; style-src {Pages.HashOf(page, "style")}; " +
                "base-uri 'none'; form-action 'none'",
            page, StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_more_findings_than_are_listed_the_sums_are_of_all()
    {
        var options = new PageOptions { MaxFindings = 60 };
        JsonElement data = Pages.DataIn(Pages.Of(Articles(400), options));
        Assert.Equal(60, data.GetProperty("findings").GetArrayLength());
        JsonElement sums = data.GetProperty("sums");
        Assert.True(sums.GetProperty("leaks_cut").GetInt64() + sums.GetProperty("leaks_reported").GetInt64() >= 400);
        Assert.Equal(400, sums.GetProperty("documents").GetInt64());
        Assert.NotEmpty(data.GetProperty("left_out").GetProperty("how").GetString()!);
        Assert.Equal(Pages.Of(Articles(400), options), Pages.Of(Articles(400), options));
    }

    [Fact]
    public void What_is_masked_is_masked_before_texts_are_cut()
    {
        // The name before it is out of sight, and tells what it is all the same.
        string secret = $"\"password\":\"{new string('s', 300)}{new string('t', 3500)}\"";
        string text = $"{Prose}\n\n{{{secret}}} {_leak}";
        IEnumerable<string> lines = Enumerable.Range(0, 1000).Select(index => Pages.Line($"{index}", text));
        string data = Pages.RawDataIn(Pages.Of(lines, new PageOptions { Redacts = true }));
        Assert.Contains("***", data, StringComparison.Ordinal);
        Assert.DoesNotContain("ssss", data, StringComparison.Ordinal);
        Assert.DoesNotContain("tttt", data, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Articles(int count) => Enumerable.Range(0, count).Select(static index =>
    {
        string leak = index % 3 == 0 ? _leak : Excerpts.Leaks[index % Excerpts.Leaks.Length].Leak;
        string prose = string.Concat(Enumerable.Repeat(Prose, 10 + (index % 30)));
        return Pages.Line($"doc-{index}", $"Title {index}\n\n{prose}\n\n{leak}\n\n{prose}");
    });

    private static string HeldOf(JsonElement data, JsonElement finding)
    {
        JsonElement text = data.GetProperty("texts")[finding.GetProperty("text").GetInt32()];
        int start = finding.GetProperty("range")[0].GetInt32();
        return text.GetProperty("pieces").EnumerateArray()
            .Select(static piece => (Start: piece.GetProperty("start").GetInt32(), Text: piece.GetProperty("text").GetString()!))
            .First(piece => piece.Start <= start && start < piece.Start + piece.Text.Length).Text;
    }

    // Not by the serializer: it has no lone surrogates.
    private static string Json(string text) => $"\"{string.Concat(text.Select(static unit => $"\\u{(int)unit:x4}"))}\"";
}
