using System.Text.Json.Nodes;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Formats.Parquet.Reading;
using Parquet.Meta;

namespace Cleanup.Corpus.Tests.Formats.Columns;

public sealed class ParquetTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("duckdb-zstd.parquet")]
    [InlineData("wasm-zstd.parquet")]
    [InlineData("wasm-v2.parquet", "flag")]
    [InlineData("hyparquet.parquet")]
    public void Rows_are_records_with_all_their_columns(string file, string? leftOut = null)
    {
        JsonObject[] expected = ColumnsRun.Rows(File.ReadAllText(ColumnsRun.PathOf("rows.jsonl")));
        ColumnsAnswer answer = ColumnsRun.Clean([ColumnsRun.Fixture(file)], OutputFormat.JsonLines);
        Assert.Equal("20 3 0 0", answer.Sums);
        string warning = leftOut is null ? "" : "warning: column 'flag' is left out: its encoding (RLE of BOOLEAN) is not read";
        Assert.EndsWith(warning, answer.Problems, StringComparison.Ordinal);
        foreach ((JsonObject wanted, JsonObject row) in expected.Zip(ColumnsRun.Rows(answer.Text)))
        {
            wanted["text"] = wanted["text"]?.GetValue<string>().Replace("\n\nstring(9) \"[{\"a\":1}]\"", "", StringComparison.Ordinal);
            if (leftOut is not null) wanted.Remove(leftOut);
            foreach (string name in GainedFields.Names) row.Remove(name);
            Assert.True(JsonNode.DeepEquals(wanted, row));
        }
    }

    [Theory]
    [InlineData("duckdb-zstd.parquet", new long[] { 20 })]
    [InlineData("wasm-zstd.parquet", new long[] { 7, 7, 6 })]
    [InlineData("wasm-v2.parquet", new long[] { 7, 7, 6 })]
    [InlineData("hyparquet.parquet", new long[] { 7, 7, 6 })]
    public void A_file_keeps_its_columns_and_row_groups_and_gains_others(string file, long[] groups)
    {
        InputFile input = ColumnsRun.Fixture(file);
        JsonObject[] lines = ColumnsRun.Rows(ColumnsRun.Clean([input], OutputFormat.JsonLines).Text);
        ColumnsAnswer answer = ColumnsRun.Clean([input], OutputFormat.Parquet);
        Assert.Equal("", answer.Problems);
        JsonObject[] rows = Rows(answer.Bytes);
        foreach ((JsonObject line, JsonObject row) in lines.Zip(rows))
        {
            foreach (string name in GainedFields.Names)
            {
                Assert.Equal(line[name]?.ToJsonString(), ColumnsRun.JsonIn(row[name]));
                line.Remove(name);
                row.Remove(name);
            }
            Assert.Equal(line.ToJsonString(), row.ToJsonString());
        }
        FileMetaData footer = FooterOf(answer.Bytes);
        Assert.Equal(groups, footer.RowGroups.Select(group => group.NumRows));
        Assert.Equal(FooterOf(File.ReadAllBytes(input.Path)).Schema.Skip(1).Select(Describe),
            footer.Schema.Skip(1).SkipLast(GainedFields.Names.Length).Select(Describe));
    }

    [Fact]
    public void Values_of_all_types_are_written_as_JSON()
    {
        string[] lines = ColumnsRun.Clean([ColumnsRun.Fixture("types.parquet")], OutputFormat.JsonLines, new ReadOptions { Fields = ["mood"] })
            .Text.Split('\n');
        const string Rest = "\"u8\":250,\"i16\":-2,\"u16\":65000,\"i32\":2,\"u32\":4000000000,\"u64\":18446744073709551615,\"f32\":0.5," +
            "\"f64\":0.2857142857142857,\"nan\":\"NaN\",\"d4\":-2.50,\"d18\":2.500,\"d38\":-2.5000000000,\"day\":\"2015-07-23\"," +
            "\"at\":\"13:38:26.500000\",\"seen\":\"2015-07-23T13:38:26.123456\",\"seen_ns\":\"2015-07-23T13:38:26.123456789\"," +
            "\"seen_utc\":\"2015-07-23T11:38:26Z\",\"uuid\":\"0417410c-3f62-45bb-b9d5-4a37d52f07e3\",\"bytes\":\"Af8=\",\"mood\":\"calm\"," +
            "\"json\":\"{\\\"a\\\": [1]}\",\"span\":\"AAAAAAMAAAAAAAAA\",\"flag\":true}";
        Assert.Equal(
            "{\"text\":null,\"parts\":[\"The tide was low.\\n\\nstring(9) \\\"[{\\\"a\\\":1}]\\\"\\n\",null,\"Three.\"]," +
            "\"inner\":{\"s\":\"A storm came.\\n\\nstring(9) \\\"[{\\\"a\\\":1}]\\\"\\n\",\"n\":2},\"pairs\":{\"k\":\"v2\"}," +
            "\"numbered\":[{\"key\":2,\"value\":\"n\"}],\"nested\":[{\"x\":[2,3],\"y\":\"a\"},null,{\"x\":[],\"y\":null}],\"i8\":-2," + Rest,
            lines[2]);
        Assert.Contains("\"nested\":[],\"i8\"", lines[0], StringComparison.Ordinal);
        Assert.Contains("\"nested\":null,\"i8\"", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Leaks_inside_of_lists_and_groups_are_cut_and_all_else_stays()
    {
        InputFile input = ColumnsRun.Fixture("types.parquet");
        var options = new ReadOptions { Fields = ["text", "/parts/0", "/inner/s"] };
        ColumnsAnswer answer = ColumnsRun.Clean([input], OutputFormat.Parquet, options);
        Assert.Equal("20 44 0 0", answer.Sums);
        JsonObject[] lines = ColumnsRun.Rows(ColumnsRun.Clean([input], OutputFormat.JsonLines, options).Text);
        foreach ((JsonObject line, JsonObject row) in lines.Zip(Rows(answer.Bytes)))
        {
            Assert.DoesNotContain("string(9)", row["inner"]!.ToJsonString(), StringComparison.Ordinal);
            foreach (string name in GainedFields.Names)
            {
                line.Remove(name);
                row.Remove(name);
            }
            Assert.Equal(line.ToJsonString(), row.ToJsonString());
        }
    }

    [Fact]
    public void Pages_of_columns_without_a_leak_stay_byte_for_byte()
    {
        byte[] before = File.ReadAllBytes(ColumnsRun.PathOf("wasm-v2.parquet"));
        byte[] after = ColumnsRun.Clean([ColumnsRun.Fixture("wasm-v2.parquet")], OutputFormat.Parquet).Bytes;
        foreach (string name in (string[])["id", "title", "url", "score", "flag", "number"])
        {
            (byte[] one, byte[] other) = (PagesOf(before, name), PagesOf(after, name));
            Assert.NotEmpty(one);
            Assert.Equal(one, other);
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    public void The_answer_is_the_same_for_any_number_of_threads_and_length_of_batches(int threads)
    {
        InputFile[] inputs =
            [ColumnsRun.Fixture("duckdb-zstd.parquet"), ColumnsRun.Fixture("rows.jsonl"), ColumnsRun.Fixture("duckdb-zstd.parquet")];
        ColumnsAnswer one = ColumnsRun.Clean(inputs, OutputFormat.Parquet);
        Assert.Equal("40 6 1 0", one.Sums);
        foreach (int length in (int[])[1, 700, 100_000])
            Assert.Equal(one.Bytes, ColumnsRun.Clean(inputs, OutputFormat.Parquet, new ReadOptions { BatchLength = length }, threads).Bytes);
    }

    [Fact]
    public void A_table_without_rows_is_one()
    {
        File.WriteAllText(_folder.PathOf("a.jsonl"), "");
        byte[] articles = ColumnsRun.Clean([ColumnsRun.Input(_folder.PathOf("a.jsonl"))], OutputFormat.Parquet).Bytes;
        Assert.Empty(Rows(articles));
        Assert.Empty(FooterOf(articles).RowGroups);
    }

    [Theory]
    [InlineData("", "too short for Parquet")]
    [InlineData("PAR1 and no more", "Parquet that is cut short: it does not end in PAR1")]
    [InlineData("PAR1\0\0\0\0PARE", "it is encrypted")]
    [InlineData("PAR1\u00FF\u00FF\0\0PAR1", "damaged: its footer is longer than the file")]
    [InlineData("PAR1\u0015\u0001\0\0\0PAR1", "damaged: what it says of itself has no end")]
    [InlineData("PAR1\u0015\u0002\0\0\u0004\0\0\0PAR1", "damaged: there is more behind its footer")]
    // A schema of 268,435,455 fields, for which memory would be set aside.
    [InlineData("PAR1\u0029\u00FC\u00FF\u00FF\u00FF\u007F\0\u0007\0\0\0PAR1", "damaged: what it says of itself has no end")]
    public void What_is_no_file_is_refused(string latin1, string reason)
    {
        File.WriteAllBytes(_folder.PathOf("a.parquet"), System.Text.Encoding.Latin1.GetBytes(latin1));
        ColumnsAnswer answer = ColumnsRun.Clean([ColumnsRun.Input(_folder.PathOf("a.parquet"))], OutputFormat.JsonLines);
        Assert.EndsWith($"error: {reason}", answer.Problems, StringComparison.Ordinal);
    }

    [Fact]
    public void A_footer_that_nests_without_end_is_refused()
    {
        // An unknown field, a list of one list of one list …, deeper than any stack.
        byte[] footer = [0xD9, .. Enumerable.Repeat((byte)0x19, 50_000_000)];
        File.WriteAllBytes(_folder.PathOf("a.parquet"), [.. "PAR1"u8, .. footer, .. BitConverter.GetBytes(footer.Length), .. "PAR1"u8]);
        ColumnsAnswer answer = ColumnsRun.Clean([ColumnsRun.Input(_folder.PathOf("a.parquet"))], OutputFormat.JsonLines);
        Assert.Contains("error: damaged", answer.Problems, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static FileMetaData FooterOf(byte[] file) => ParquetOpening.ReadFooter(new MemoryStream(file)).Footer;

    private static string Describe(SchemaElement element) =>
        $"{element.Name} {element.Type} {element.RepetitionType} {element.ConvertedType} {element.LogicalType is not null}";

    private static byte[] PagesOf(byte[] file, string name)
    {
        var pages = new List<byte>();
        foreach (ColumnMetaData column in FooterOf(file).RowGroups.SelectMany(group => group.Columns).Select(chunk => chunk.MetaData!))
        {
            if (!string.Equals(column.PathInSchema[0], name, StringComparison.Ordinal)) continue;
            pages.AddRange(file.AsSpan((int)FooterChecks.StartOf(column), (int)column.TotalCompressedSize));
        }
        return [.. pages];
    }

    // Uncleaned: their texts hold no leak.
    private JsonObject[] Rows(byte[] file)
    {
        File.WriteAllBytes(_folder.PathOf("out.parquet"), file);
        return ColumnsRun.Rows(ColumnsRun.Clean([ColumnsRun.Input(_folder.PathOf("out.parquet"))], OutputFormat.JsonLines).Text);
    }
}
