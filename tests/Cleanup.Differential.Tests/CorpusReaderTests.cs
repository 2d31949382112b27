using System.IO.Compression;
using Cleanup.Differential.Texts;

namespace Cleanup.Differential.Tests;

public sealed class CorpusReaderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();
    private readonly List<string> _warnings = [];

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_file_of_lines_is_a_corpus_and_the_texts_of_a_folder_are_one()
    {
        Write("b/lines.jsonl", "{\"text\":\"x\"}");
        Write("two.txt", "2");
        Write("a/one.txt", "1");
        Write("note.md", "-");
        TextCorpus[] corpora = [.. Read(_folder.FullName)];
        Assert.Equal(["b/lines", _folder.Name], corpora.Select(corpus => corpus.Name));
        Assert.Equal([("a/one.txt", "1"), ("two.txt", "2")], corpora[1].Texts.Select(text => (text.Id, text.Text)));
        Assert.Equal("b/lines", corpora[0].Name);
        Assert.Equal("two", Assert.Single(Read(Path.Combine(_folder.FullName, "two.txt"))).Name);
    }

    [Fact]
    public void A_line_holds_its_text_in_a_field_as_bytes_or_alone()
    {
        string file = Write("lines.jsonl", """
            {"id": 7, "text": "2020-01-02T03:04:05Z"}
            {"name": "n", "base64": "/w=="}

            "alone \ud800"
            {"input": "other"}
            """);
        SourceText[] texts = [.. Read(file).Single().Texts];
        Assert.Equal([("7", "2020-01-02T03:04:05Z"), ("n", "\uFFFD"), ("4", "alone \uFFFD")], texts.Select(text => (text.Id, text.Text)));
        Assert.Equal([(byte)0xFF], texts[1].Bytes.ToArray());
        Assert.Contains("1 of 5 lines have no text in a field \"text\"", Assert.Single(_warnings), StringComparison.Ordinal);
        Assert.Equal("other", Read(file, "input").Single().Texts.Select(text => text.Text).Last());
    }

    [Fact]
    public void Lines_may_be_compressed()
    {
        string file = Path.Combine(_folder.FullName, "a.jsonl.gz");
        using (var gzip = new GZipStream(File.Create(file), CompressionMode.Compress)) gzip.Write("{\"text\":\"x\"}\n"u8);
        TextCorpus corpus = Read(file).Single();
        Assert.Equal(("a", "x"), (corpus.Name, corpus.Texts.Single().Text));
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        SourceText text = TextLine.Read(TextLine.Write(SourceText.Of("an \"id\"", "\uFEFFä\0\n")), 1)!;
        Assert.Equal(("an \"id\"", "ä\0\n"), (text.Id, text.Text));
    }

    [Fact]
    public void Batches_hold_all_texts_in_order()
    {
        int[] lengths = [.. Enumerable.Repeat(10, 4_100)];
        lengths[5] = 9_000_000;
        SourceText[] texts = [.. lengths.Select((length, number) => SourceText.Of($"{number}", new string('x', length)))];
        IReadOnlyList<SourceText>[] batches = [.. TextBatches.Of(texts)];
        Assert.Equal([5, 1, 2_000, 2_000, 94], batches.Select(batch => batch.Count));
        Assert.Equal(texts, batches.SelectMany(batch => batch));
    }

    private IEnumerable<TextCorpus> Read(string path, string field = TextLine.DefaultField) =>
        new CorpusReader(field, _warnings.Add).Read(path);

    private string Write(string name, string text)
    {
        string file = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }
}
