using System.Text;
using Apache.Arrow;
using Apache.Arrow.Ipc;
using Apache.Arrow.Types;
using Cleanup.Corpus.Charsets;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Restoring;
using Cleanup.Corpus.Sinks;
using Cleanup.Corpus.Tests.Formats.Columns;
using ArrowBatch = Apache.Arrow.RecordBatch;

namespace Cleanup.Corpus.Tests.Restoring;

public sealed class TableRestorerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<Problem> _problems = [];

    [Theory]
    [InlineData("arrow-js.arrow")]
    [InlineData("arrow-js.arrows")]
    [InlineData("duckdb-zstd.parquet")]
    [InlineData("wasm-zstd.parquet")]
    [InlineData("wasm-v2.parquet")]
    public void A_table_is_what_it_was(string file)
    {
        OutputFormat format = file.EndsWith(".parquet", StringComparison.Ordinal) ? OutputFormat.Parquet : OutputFormat.Arrow;
        Clean(ColumnsRun.Fixture(file), format, file is "arrow-js.arrow" ? "arrow-js.arrows" : file);
        string name = Path.GetFileName(Assert.Single(Directory.GetFiles(_folder.PathOf("in"))));
        Restore(name);
        Assert.Empty(_problems);
        // A field that is named but has no leak: the rows as they are.
        var asIs = new ReadOptions { Fields = ["url"] };
        Assert.Equal(
            ColumnsRun.Clean([ColumnsRun.Fixture(file)], OutputFormat.JsonLines, asIs).Text,
            ColumnsRun.Clean([ColumnsRun.Input(_folder.PathOf($"out/{name}"))], OutputFormat.JsonLines, asIs).Text);
    }

    [Theory]
    [InlineData(OutputFormat.Arrow, "t.arrows")]
    [InlineData(OutputFormat.Parquet, "t.parquet")]
    public void The_table_of_articles_gives_the_texts_back(OutputFormat format, string table)
    {
        byte[] text = Encoding.Latin1.GetBytes("A title\r\n\r\nThe ferry leaves at noon, na\u00efve.\r\n\r\nstring(9) \"[{\"a\":1}]\"");
        InputFile input = _folder.Input("a.txt", text);
        Clean(input, format, table, new ReadOptions { EncodingName = "iso-8859-1" });
        Restore(table);
        Assert.Empty(_problems);
        Assert.Equal(text, File.ReadAllBytes(_folder.PathOf("out/a.txt")));
    }

    [Fact]
    public void Bytes_that_are_no_text_come_back()
    {
        // The second text has a leak and a byte that is no UTF-8, the third only the byte.
        var schema = new Schema([new Field("text", StringType.Default, nullable: true)], metadata: null);
        var made = new MemoryStream();
        using (var writer = new ArrowStreamWriter(made, schema, leaveOpen: true))
        {
            StringArray texts = new StringArray.Builder()
                .Append("One.").Append("Two XX.\n\nstring(9) \"[{\"a\":1}]\"").Append("Three XX.").Build();
            writer.WriteRecordBatch(new ArrowBatch(schema, [texts], texts.Length));
            writer.WriteEnd();
        }
        byte[] table = made.ToArray();
        for (int at; (at = table.AsSpan().IndexOf("XX"u8)) >= 0;) table[at] = table[at + 1] = 0xFF;
        File.WriteAllBytes(_folder.PathOf("b.arrows"), table);
        InputFile input = ColumnsRun.Input(_folder.PathOf("b.arrows"));
        Clean(input, OutputFormat.Arrow, "b.arrows", new ReadOptions { Fields = ["text"], BadBytes = BadBytesPolicy.Replace });
        string cleaned = ColumnsRun.Clean([ColumnsRun.Input(_folder.PathOf("in/b.arrows"))], OutputFormat.JsonLines).Text;
        Assert.Contains("Three \uFFFD", cleaned, StringComparison.Ordinal);
        Restore("b.arrows");
        Assert.Empty(_problems);
        byte[] restored = File.ReadAllBytes(_folder.PathOf("out/b.arrows"));
        Assert.True(restored.AsSpan().IndexOf((ReadOnlySpan<byte>)[(byte)'T', (byte)'w', (byte)'o', (byte)' ', 0xFF, 0xFF, (byte)'.']) > 0);
        Assert.True(restored.AsSpan().IndexOf((ReadOnlySpan<byte>)[(byte)'e', (byte)' ', 0xFF, 0xFF, (byte)'.']) > 0);
    }

    [Fact]
    public void What_was_no_cleaned_table_is_refused()
    {
        Directory.CreateDirectory(_folder.PathOf("in"));
        File.Copy(ColumnsRun.Fixture("arrow-js.arrow").Path, _folder.PathOf("in/t.arrow"));
        Restore("t.arrow");
        Assert.Equal("its columns are not those of a table that was cleaned", Assert.Single(_problems).Reason);
        Assert.False(Directory.Exists(_folder.PathOf("out")));
    }

    public void Dispose() => _folder.Dispose();

    private void Clean(InputFile input, OutputFormat format, string name, ReadOptions? options = null)
    {
        Directory.CreateDirectory(_folder.PathOf("in"));
        ColumnsAnswer answer = ColumnsRun.Clean([input], format, options);
        Assert.Equal("", answer.Problems);
        File.WriteAllBytes(_folder.PathOf($"in/{name}"), answer.Bytes);
    }

    private void Restore(string name)
    {
        InputFile input = ColumnsRun.Input(_folder.PathOf($"in/{name}"));
        var files = new OutputFiles(new OutputGuard([input]), TestContext.Current.CancellationToken);
        new RecordRestorer(_folder.PathOf("out"), overwrite: false, new ReadOptions().RecordLimit, files, new ProblemLog(_problems.Add),
            TestContext.Current.CancellationToken).Restore(input);
    }
}
