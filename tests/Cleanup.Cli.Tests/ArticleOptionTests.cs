using System.Text.Json;

namespace Cleanup.Cli.Tests;

/// <summary>What records say of an article beyond its text, and the options that decide on it.</summary>
public sealed class ArticleOptionTests : IDisposable
{
    private const string Body =
        "LONDON (AP) — The harbour museum reopened on Monday, two years after the flood that took its cellar and most of its maps.\n\n" +
        "The director said that visitors had waited for this day, and that the coffee was free for all of them until noon.";

    private const string Header = "Harbour museum reopens after the flood\nBy Jane Doe\n03/04/2015 10:00\n\n";

    private const string Links =
        """{"related":[{"id":1,"title":"One","link":"/a/one","image":"../pic one.jpg"},{"id":2,"title":"Two","link":"https://other.example/two"}]}""";

    private const string NewsArticle =
        """{"@context":"https://schema.org","@type":"NewsArticle","headline":"The museum is back","datePublished":"2015-04-03","author":{"@type":"Person","name":"Joan Roe"}}""";

    private readonly Workspace _workspace = new();

    [Fact]
    public void The_header_of_a_text_fills_the_fields_and_restore_takes_every_edit_back()
    {
        _workspace.Write("a.txt", $"Harbour museum reopens after the flood\nBy Jane Doe\nShare\nPublished 29/04/2015 | Updated 03/05/2015\n\n{Body}\n\n{Links}\n");
        CommandResult result = _workspace.Run("clean", "a.txt");
        JsonElement record = JsonElement.Parse(result.Output);
        Assert.Equal(
            ("Jane Doe", "LONDON (AP)", "2015-04-29", "2015-05-03", """{"order":"day-first","from":"other-date"}""", "null", Body),
            (Text(record, "author"), Text(record, "dateline"), Text(record, "published"), Text(record, "modified"), Raw(record, "date_order"), Raw(record, "filled"), Text(record, "text")!.TrimEnd()));
        Assert.Equal("title byline chrome date separator leak", string.Join(' ', record.GetProperty("edits").EnumerateArray().Select(edit => Text(edit, "cause")).Distinct()));
        AssertRestores(result.Output, "a.txt", "a.txt");
    }

    [Theory]
    [InlineData(null, null, "null")]
    [InlineData("day-first", "2015-04-03T10:00", """{"order":"day-first","from":"option"}""")]
    [InlineData("month-first", "2015-03-04T10:00", """{"order":"month-first","from":"option"}""")]
    public void A_date_that_could_be_two_days_is_read_as_the_option_says(string? order, string? published, string decision)
    {
        _workspace.Write("a.txt", Header + Body);
        CommandResult result = _workspace.Run(order is null ? ["clean", "a.txt"] : ["clean", "a.txt", "--date-order", order]);
        JsonElement record = JsonElement.Parse(result.Output);
        Assert.Equal((published, decision), (Text(record, "published"), Raw(record, "date_order")));
        AssertRestores(result.Output, "a.txt", "a.txt");
    }

    [Theory]
    [InlineData("\"url\":\"https://news.example.co.uk/a\"", "2015-04-03T10:00", "day-first")]
    [InlineData("\"Link\":\"https://news.example.us/a\"", "2015-03-04T10:00", "month-first")]
    [InlineData("\"url\":\"/a\",\"canonical_url\":\"https://news.example.co.uk/a\"", "2015-04-03T10:00", "day-first")]
    [InlineData("\"link\":\"https://a.example.us/\",\"source_url\":\"https://a.example.co.uk/\"", "2015-04-03T10:00", "day-first")]
    public void The_country_of_a_json_records_address_settles_a_date(string address, string published, string order)
    {
        _workspace.Write("in.jsonl", $"{{{address},\"text\":{Quote(Header + Body)}}}\n");
        CommandResult result = _workspace.Run("clean", "in.jsonl", "--article");
        JsonElement record = JsonElement.Parse(result.Output);
        Assert.Equal((published, $$"""{"order":"{{order}}","from":"host"}"""), (Text(record, "published"), Raw(record, "date_order")));
        Assert.Equal(("Harbour museum reopens after the flood", "Jane Doe", "LONDON (AP)"), (Text(record, "title"), Text(record, "author"), Text(record, "dateline")));
        Assert.False(record.TryGetProperty("filled", out _));
        AssertRestores(result.Output, "in.jsonl", "in.jsonl");
    }

    [Fact]
    public void What_a_leaked_description_of_the_article_filled_is_told_with_its_leak()
    {
        _workspace.Write("a.txt", $"{Body}\n\n{NewsArticle}\n");
        CommandResult text = _workspace.Run("clean", "a.txt");
        JsonElement record = JsonElement.Parse(text.Output);
        Assert.Equal(("The museum is back", "Joan Roe", "2015-04-03"), (Text(record, "title"), Text(record, "author"), Text(record, "published")));
        Assert.Equal("""{"leak":0,"fields":["title","author","published"]}""", Raw(record, "filled"));
        AssertRestores(text.Output, "a.txt", "a.txt");

        // The leaks of a record are numbered through its fields, and a title of its own is not filled.
        _workspace.Write("in.jsonl", $"{{\"title\":\"Own\",\"summary\":{Quote($"{Body}\n\n{Links}")},\"text\":{Quote($"{Body}\n\n{NewsArticle}")}}}\n");
        CommandResult line = _workspace.Run("clean", "in.jsonl", "--article");
        record = JsonElement.Parse(line.Output);
        Assert.Equal(("Own", "Joan Roe", """{"leak":1,"fields":["author","published"]}"""), (Text(record, "title"), Text(record, "author"), Raw(record, "filled")));
        AssertRestores(line.Output, "in.jsonl", "in.jsonl");
    }

    [Theory]
    [InlineData("https://example.org/2015/04/a.html", "https://example.org/a/one", "https://example.org/2015/pic%20one.jpg")]
    [InlineData("https://example.org", "https://example.org/a/one", "https://example.org/pic%20one.jpg")]
    public void Relative_addresses_become_absolute_and_what_the_source_gave_is_kept(string baseUrl, string url, string image)
    {
        _workspace.Write("a.txt", $"{Body}\n\n{Links}");
        CommandResult result = _workspace.Run("clean", "a.txt", "--base-url", baseUrl);
        JsonElement links = JsonElement.Parse(result.Output).GetProperty("related_links");
        Assert.Equal((url, image, """{"url":"/a/one","image":"../pic one.jpg"}"""), (Text(links[0], "url"), Text(links[0], "image"), Raw(links[0], "relative")));
        Assert.Equal("https://other.example/two", Text(links[1], "url"));
        Assert.False(links[1].TryGetProperty("relative", out _));
        AssertRestores(result.Output, "a.txt", "a.txt");

        Assert.Equal(0, _workspace.Run("clean", "a.txt", "--base-url", baseUrl, "--format", "csv", "-o", "out/").ExitCode);
        Assert.Contains($",{url},{image},", _workspace.Read("out/related_links.csv"), StringComparison.Ordinal);
        Assert.Contains(",\"{\"\"url\"\":\"\"/a/one\"\",\"\"image\"\":\"\"../pic one.jpg\"\"}\"\r\n", _workspace.Read("out/related_links.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_address_of_each_json_record_is_the_base_on_request_only()
    {
        string text = Quote($"{Body}\n\n{Links}");
        _workspace.Write("in.jsonl", $"{{\"url\":\"https://one.example/x/y\",\"text\":{text}}}\n{{\"url\":\"https://two.example/\",\"text\":{text}}}\n{{\"text\":{text}}}\n");
        Assert.Equal("/a/one /a/one /a/one", FirstUrls("clean", "in.jsonl"));
        Assert.Equal("https://one.example/a/one https://two.example/a/one /a/one", FirstUrls("clean", "in.jsonl", "--base-url", "own"));
        Assert.Equal("https://z.example/a/one https://z.example/a/one https://z.example/a/one", FirstUrls("clean", "in.jsonl", "--base-url", "https://z.example/"));

        string FirstUrls(params string[] arguments) => string.Join(
            ' ',
            _workspace.Run(arguments).Output.TrimEnd().Split('\n').Select(line => Text(JsonElement.Parse(line).GetProperty("related_links")[0], "url")));
    }

    [Fact]
    public void Line_breaks_of_articles_stay_on_request()
    {
        const string Wrapped = "The ferry will run every ten minutes from Monday on, the\nharbour office said, and it will take bicycles as well as\ntheir riders. The first boat sails in spring.\n";
        _workspace.Write("a.txt", Wrapped);
        CommandResult set = _workspace.Run("clean", "a.txt");
        Assert.StartsWith("The ferry will run every ten minutes from Monday on, the harbour office said, ", Text(JsonElement.Parse(set.Output), "text"), StringComparison.Ordinal);
        Assert.Equal("layout", Text(JsonElement.Parse(set.Output).GetProperty("edits")[0], "cause"));
        AssertRestores(set.Output, "a.txt", "a.txt");
        JsonElement kept = JsonElement.Parse(_workspace.Run("clean", "a.txt", "--keep-whitespace").Output);
        Assert.Equal((Wrapped, "[]"), (Text(kept, "text"), Raw(kept, "edits")));
    }

    [Fact]
    public void Csv_has_what_the_header_said_and_how_that_is_known()
    {
        _workspace.Write("a.txt", Header + Body);
        string[] lines = _workspace.Run("clean", "a.txt", "--format", "csv", "--date-order", "day-first").Output.Split("\r\n");
        Assert.Equal("id,source,title,author,dateline,published,modified,date_order,filled,text,related_links,leaks,url", lines[0]);
        Assert.StartsWith(
            "a,a.txt,Harbour museum reopens after the flood,Jane Doe,LONDON (AP),2015-04-03T10:00,,\"{\"\"order\"\":\"\"day-first\"\",\"\"from\"\":\"\"option\"\"}\",,\"LONDON (AP) — ",
            lines[1],
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--date-order", "dmy", "--date-order takes day-first or month-first, not 'dmy'.")]
    [InlineData("--base-url", "/articles/", "--base-url takes an absolute address such as https://example.org/, or the word own, not '/articles/'.")]
    [InlineData("--base-url", "ftp://example.org/", "--base-url takes an absolute address such as https://example.org/, or the word own, not 'ftp://example.org/'.")]
    [InlineData("--format", "xml", "--format takes jsonl or json or csv or parquet or arrow or schema-org or text or dolma, not 'xml'.")]
    public void A_wrong_value_names_option_and_reason(string option, string value, string message)
    {
        CommandResult result = _workspace.Run("clean", option, value);
        Assert.Equal((2, "", message), (result.ExitCode, result.Output, result.Errors.Trim()));
    }

    public void Dispose() => _workspace.Dispose();

    private void AssertRestores(string records, string source, string restored)
    {
        _workspace.Write(restored.EndsWith(".jsonl", StringComparison.Ordinal) ? $"records/{restored}" : "records/r.jsonl", records);
        CommandResult result = _workspace.Run("restore", "records", "-o", "back", "--force");
        Assert.Equal(0, result.ExitCode);
        if (restored.EndsWith(".txt", StringComparison.Ordinal)) Assert.Equal(_workspace.ReadBytes(source), _workspace.ReadBytes($"back/{restored}"));
        else Assert.True(JsonElement.DeepEquals(JsonElement.Parse(_workspace.Read(source)), JsonElement.Parse(_workspace.Read($"back/{restored}"))));
    }

    private static string? Text(JsonElement value, string name) => value.GetProperty(name).GetString();

    private static string Raw(JsonElement value, string name) => value.GetProperty(name).GetRawText();

    private static string Quote(string text) => JsonSerializer.Serialize(text);
}
