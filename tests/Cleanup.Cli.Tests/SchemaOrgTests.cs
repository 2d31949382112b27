using System.Text.Json;

namespace Cleanup.Cli.Tests;

public sealed class SchemaOrgTests : IDisposable
{
    private const string Body = "The ferry will run every ten minutes from Monday on, the harbour office said, and it will take bicycles as well.";
    private const string Leak = """{"related":[{"id":1,"title":"One","url":"/one","author":"Jane Doe","date":"2015-01-02","section":"City","summary":"S","image":"/1.jpg","order":7},{"id":2,"title":"Two"}]}""";
    private readonly Workspace _workspace = new();

    [Fact]
    public void An_article_is_one_object_with_what_there_is()
    {
        _workspace.Write("a.txt", $"Ferry every ten minutes\n\nBy Jane Roe\nPublished: 5 March 2020, 10:00\nUpdated: 6 March 2020\n\n{Body}\n\n{Leak}");
        CommandResult result = _workspace.Run("clean", "a.txt", "--format", "schema-org", "--base-url", "https://example.org/");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            $$$"""
            {"@context":"https://schema.org","@type":"NewsArticle","identifier":"a","headline":"Ferry every ten minutes","author":{"@type":"Person","name":"Jane Roe"},
            "datePublished":"2020-03-05T10:00","dateModified":"2020-03-06","articleBody":"{{{Body}}}",
            "mainEntityOfPage":{"@type":"WebPage","relatedLink":["https://example.org/one"]},
            "mentions":[{"@type":"ItemList","itemListElement":[
            {"@type":"ListItem","position":1,"item":{"@type":"Article","identifier":"1","url":"https://example.org/one","headline":"One","author":{"@type":"Person","name":"Jane Doe"},"datePublished":"2015-01-02","articleSection":"City","description":"S","image":"https://example.org/1.jpg"}},
            {"@type":"ListItem","position":2,"item":{"@type":"Article","identifier":"2","headline":"Two"}}]}]}
            """.ReplaceLineEndings(""),
            result.Output.TrimEnd('\n'));
    }

    [Fact]
    public void A_json_record_gives_its_own_title_and_address_and_blank_lines_go()
    {
        _workspace.Write("in.jsonl", $"{{\"id\":7,\"headline\":\"Own\",\"url\":\"https://example.org/7\",\"body\":\"{Body}\"}}\n\n{{\"n\":1}}\n");
        Assert.Equal(
            $$"""
            {"@context":"https://schema.org","@type":"NewsArticle","identifier":"7","url":"https://example.org/7","headline":"Own","articleBody":"{{Body}}"}
            {"@context":"https://schema.org","@type":"NewsArticle","identifier":"in:3"}

            """.ReplaceLineEndings("\n"),
            _workspace.Run("clean", "in.jsonl", "--format", "schema-org").Output);
    }

    [Fact]
    public void Every_leaked_list_is_a_list_of_its_own()
    {
        _workspace.Write("a.txt", $"{Body}\n\n{Leak}\n\n{Body}\n\n{Leak}");
        JsonElement article = JsonElement.Parse(_workspace.Run("clean", "a.txt", "--format", "schema-org", "--cut", "possible").Output);
        Assert.Equal("2 2", string.Join(' ', article.GetProperty("mentions").EnumerateArray().Select(list => list.GetProperty("itemListElement").GetArrayLength())));
        Assert.Equal(["/one", "/one"], article.GetProperty("mainEntityOfPage").GetProperty("relatedLink").EnumerateArray().Select(url => url.GetString()));
    }

    [Theory]
    [InlineData("out.jsonl", JsonValueKind.Undefined)]
    [InlineData("out.txt", JsonValueKind.Undefined)]
    [InlineData("out.json", JsonValueKind.Array)]
    [InlineData("out.jsonld", JsonValueKind.Array)]
    public void The_name_of_the_file_decides_between_lines_and_a_document(string name, JsonValueKind document)
    {
        _workspace.Write("in/a.txt", Body);
        _workspace.Write("in/b.txt", Body);
        Assert.Equal(0, _workspace.Run("clean", "in", "--format", "schema-org", "-o", name).ExitCode);
        string output = _workspace.Read(name);
        JsonElement[] articles = document == JsonValueKind.Array
            ? [.. JsonElement.Parse(output).EnumerateArray()]
            : [.. output.TrimEnd().Split('\n').Select(line => JsonElement.Parse(line))];
        Assert.Equal(["a", "b"], articles.Select(article => article.GetProperty("identifier").GetString()));
    }

    [Fact]
    public void A_folder_gets_a_file_for_each_input()
    {
        _workspace.Write("in/a.txt", Body);
        _workspace.Write("in/b.jsonl", $"{{\"text\":\"{Body}\"}}\n");
        Assert.Equal(0, _workspace.Run("clean", "in", "--format", "schema-org", "-o", "out/").ExitCode);
        Assert.Equal("in/a.txt in/b.jsonl out/in/a.json out/in/b.jsonl", _workspace.Files());
        Assert.StartsWith("{\n  \"@context\": \"https://schema.org\",\n", _workspace.Read("out/in/a.json"), StringComparison.Ordinal);
        Assert.StartsWith("{\"@context\":\"https://schema.org\",", _workspace.Read("out/in/b.jsonl"), StringComparison.Ordinal);
    }

    public void Dispose() => _workspace.Dispose();
}
