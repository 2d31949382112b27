using System.IO.Compression;
using System.Text;
using Cleanup.FitJudge.Labels;

namespace Cleanup.FitJudge.Tests;

public sealed class LabelTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("fit-judge-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Offsets_are_code_points()
    {
        LabelledText text = Read("""{"id":"a","text":"🌉 ab {\"x\":1} c","leaks":[[5,12,"json"]],"ignore":[[0,1]],"site":"s","page":2,"sort":"forum","lang":"pl"}""", "site", "page")[0];
        Assert.Equal("""{"x":1}""", text.Text.Substring(text.Leaks[0].Start, text.Leaks[0].Length));
        Assert.Equal(new TextRange(0, 2), Assert.Single(text.Ignored));
        Assert.Equal(("a", "s 2", false), (text.Id, text.Group, text.IsContent));
        Assert.Equal(("forum", "pl"), (text.Class, text.Facet));
    }

    [Fact]
    public void A_text_without_leaks_is_content_and_its_own_group()
    {
        LabelledText text = Read("""{"id":"a","text":"x"}""", "site")[0];
        Assert.Equal(("a", true, "content", ""), (text.Group, text.IsContent, text.Class, text.Facet));
    }

    [Fact]
    public void Compressed_files_of_a_folder_are_read()
    {
        using (var file = new GZipStream(File.Create(Path.Combine(_folder, "b.jsonl.gz")), CompressionMode.Compress)) file.Write("""{"text":"y"}"""u8);
        File.WriteAllText(Path.Combine(_folder, "a.jsonl"), "{\"text\":\"x\"}\n\n");
        Assert.Equal(["x", "y"], LabelledTexts.Read([_folder], new LabelFields([])).Select(static text => text.Text));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"text\":\"x\",\"leaks\":[[0,2]]}")]
    [InlineData("{\"text\":\"x\",\"leaks\":[[1,0]]}")]
    [InlineData("{\"text\":\"x\",\"leaks\":[[0]]}")]
    [InlineData("{\"text\":\"x\"")]
    public void A_line_that_is_none_is_named(string line) =>
        Assert.Contains("labels.jsonl:1", Assert.Throws<InvalidDataException>(() => Read(line)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(2, 8, "Leak")]
    [InlineData(0, 1, "Content")]
    [InlineData(0, 8, "Mixed")]
    [InlineData(9, 12, "Ignored")]
    public void What_a_finding_is_tell_the_labels(int start, int end, string label)
    {
        var text = new LabelledText("a", "x {\"a\":1} xyz", "a", [new TextRange(2, 7)], [new TextRange(10, 3)]);
        Assert.Equal(label, FindingLabels.Of(text, TextRange.FromBounds(start, end), out _).ToString());
    }

    private LabelledText[] Read(string line, params string[] groupFields)
    {
        string file = Path.Combine(_folder, "labels.jsonl");
        File.WriteAllText(file, line, Encoding.UTF8);
        return [.. LabelledTexts.Read([file], new LabelFields(groupFields, "sort", "lang"))];
    }
}
