using Cleanup.Corpus.Formats.Csv;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Sinks;
using CsvHelper;

namespace Cleanup.Corpus.Tests.Formats.Csv;

public class CsvSinkTests
{
    [Fact]
    public void The_tables_read_back_and_join_by_article_id()
    {
        var articles = new MemoryStream();
        var links = new MemoryStream();
        using (var sink = new CsvSink(new OutputStream(articles, "articles"), new OutputStream(links, "links")))
        {
            MemoryOutput.Write(sink, Records.OfText($"one, \"two\"\r\nthree {Records.Leak}\nfour"));
            MemoryOutput.Write(sink, Records.OfLine("{\"id\":\"own\",\"headline\":\"+h\",\"raw_text\":\"r\",\"name\":\"n\",\"Text\":\"b\"}"));
            sink.Complete();
        }

        using CsvReader rows = CsvReader.Create(articles.ToArray(), new CsvReaderOptions { Separator = ',', MalformedData = CsvMalformedDataHandling.Throw });
        Assert.True(rows.Read());
        Assert.Equal(("a", "in/a.txt", "A title", "2020-02-03"), (rows.GetString("id"), rows.GetString("source"), rows.GetString("title"), rows.GetString("published")));
        Assert.Equal("one, \"two\"\r\nthree  \nfour", rows.GetString("text"));
        Assert.StartsWith("[{\"leak\":0,\"id\":\"-7\",", rows.GetString("related_links"), StringComparison.Ordinal);
        Assert.StartsWith("[{\"kind\":\"php-var-dump\",", rows.GetString("leaks"), StringComparison.Ordinal);
        Assert.DoesNotContain("\"value\"", rows.GetString("leaks"), StringComparison.Ordinal);
        Assert.True(rows.Read());
        Assert.Equal(("own", "'+h", "b"), (rows.GetString("id"), rows.GetString("title"), rows.GetString("text")));
        Assert.False(rows.Read());

        using CsvReader linkRows = CsvReader.Create(links.ToArray(), new CsvReaderOptions { Separator = ',' });
        Assert.True(linkRows.Read());
        Assert.Equal(
            ("a", "0", "-7", "'=Über", "-3", "{\"u\":\"\\ud800\"}"),
            (linkRows.GetString("article_id"), linkRows.GetString("leak"), linkRows.GetString("id"), linkRows.GetString("title"), linkRows.GetString("order"), linkRows.GetString("extra")));
        Assert.False(linkRows.Read());
    }

    [Theory]
    [InlineData("=1+1", true)]
    [InlineData("+49", true)]
    [InlineData("-1+1", true)]
    [InlineData("@a", true)]
    [InlineData("\ta", true)]
    [InlineData("\ra", true)]
    [InlineData("\n=1+1", true)]
    [InlineData("\na", true)]
    [InlineData(" =1", true)]
    [InlineData("\u00A0\u3000 @a", true)]
    [InlineData("\uFF1D1+1", true)]
    [InlineData("\uFF0B1", true)]
    [InlineData(" \uFF0D1", true)]
    [InlineData("\uFF20a", true)]
    [InlineData("-5", false)]
    [InlineData("-2.50", false)]
    [InlineData("- 5", true)]
    [InlineData("a=1", false)]
    [InlineData(" a", false)]
    [InlineData(" ", false)]
    [InlineData("", false)]
    public void A_formula_gets_an_apostrophe_and_nothing_else_does(string text, bool isFormula)
    {
        var rows = new MemoryStream();
        using (var sink = new CsvSink(new OutputStream(rows, "rows")))
        {
            MemoryOutput.Write(sink, Records.OfText(text));
            sink.Complete();
        }
        using CsvReader reader = CsvReader.Create(rows.ToArray(), new CsvReaderOptions { Separator = ',', MalformedData = CsvMalformedDataHandling.Throw });
        Assert.True(reader.Read());
        Assert.Equal(isFormula ? "'" + text : text, reader.GetString("text"));
    }

    [Fact]
    public void Neither_table_takes_its_place_when_the_other_cannot_be_written()
    {
        using var folder = new TemporaryFolder();
        var articles = OutputFile.Create(folder.PathOf("articles.csv"), CancellationToken.None);
        var links = new OutputStream(new BufferedStream(new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.Write, bufferSize: 0)), "links");
        using (var sink = new CsvSink(articles, links))
        {
            MemoryOutput.Write(sink, Records.OfText("one"));
            Assert.Throws<OutputException>(sink.Complete);
        }
        Assert.Empty(folder.Files());
    }
}
