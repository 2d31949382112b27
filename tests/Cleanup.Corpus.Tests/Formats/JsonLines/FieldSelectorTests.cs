using System.Text;
using Cleanup.Corpus.Formats.JsonLines;

namespace Cleanup.Corpus.Tests.Formats.JsonLines;

public class FieldSelectorTests
{
    private const string Line =
        """{"id":"x","Title":"t","text":"b","other":"o","n":{"text":"inner","list":["p",{"a/b":"q"}]},"description":7,"/odd":"s"}""";

    [Theory]
    [InlineData("", "Title text")]
    [InlineData("other", "other")]
    [InlineData("text|missing", "text")]
    [InlineData("/n/text|/n/list/1/a~1b", "/n/text /n/list/1/a~1b")]
    [InlineData("/n/list/0|other", "other /n/list/0")]
    [InlineData("/other", "other")]
    [InlineData("/~1odd", "/~1odd")]
    [InlineData("*", "id Title text other /n/text /n/list/0 /n/list/1/a~1b /~1odd")]
    public void Selects_by_usual_name_name_pointer_or_everything(string fields, string selected)
    {
        string[] names = fields.Split('|', StringSplitOptions.RemoveEmptyEntries);
        JsonLineContent content = new JsonFieldScanner(new FieldSelector(names), 64).Scan(Encoding.UTF8.GetBytes(Line));
        Assert.Equal(selected, string.Join(' ', content.Fields.Select(field => field.Name)));
        Assert.Equal("x", content.Id);
        Assert.All(content.Fields, field => Assert.Equal(field.Text, Line.Substring(field.Start, field.Length)));
    }
}
