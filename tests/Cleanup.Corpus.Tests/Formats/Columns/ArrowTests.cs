using System.Text.Json.Nodes;
using Apache.Arrow;
using Apache.Arrow.Ipc;
using Apache.Arrow.Types;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Problems;
using Cleanup.Testing;
using CsCheck;
using ArrowBatch = Apache.Arrow.RecordBatch;

namespace Cleanup.Corpus.Tests.Formats.Columns;

public sealed class ArrowTests : IDisposable
{
    private const string Leaky = "The ferry leaves at noon.\n\nstring(9) \"[{\"a\":1}]\"\n";
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("arrow-js.arrow")]
    [InlineData("arrow-js.arrows")]
    public void Rows_are_records_with_all_their_columns(string file)
    {
        JsonObject[] expected = ColumnsRun.Rows(File.ReadAllText(ColumnsRun.PathOf("rows.jsonl")));
        ColumnsAnswer answer = ColumnsRun.Clean([ColumnsRun.Fixture(file)], OutputFormat.JsonLines);
        Assert.Equal("20 3 0 0", answer.Sums);
        JsonObject[] rows = ColumnsRun.Rows(answer.Text);
        foreach ((JsonObject wanted, JsonObject row) in expected.Zip(rows))
        {
            wanted["text"] = wanted["text"]?.GetValue<string>().Replace("\n\nstring(9) \"[{\"a\":1}]\"", "", StringComparison.Ordinal);
            foreach (string name in GainedFields.Names) row.Remove(name);
            Assert.True(JsonNode.DeepEquals(wanted, row));
        }
    }

    [Theory]
    [InlineData("arrow-js.arrow")]
    [InlineData("arrow-js.arrows")]
    public void A_file_keeps_its_columns_and_record_batches_and_gains_others(string file)
    {
        InputFile input = ColumnsRun.Fixture(file);
        JsonObject[] lines = ColumnsRun.Rows(ColumnsRun.Clean([input], OutputFormat.JsonLines).Text);
        byte[] output = ColumnsRun.Clean([input], OutputFormat.Arrow).Bytes;
        JsonObject[] rows = ColumnsRun.Rows(_folder, "out.arrows", output);
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
        using var reader = new ArrowStreamReader(new MemoryStream(output));
        Assert.Equal([7, 7, 6], Batches(reader).Select(batch => batch.Length));
        Assert.IsType<DictionaryType>(reader.Schema.FieldsList[1].DataType);
    }

    [Fact]
    public void Leaks_inside_of_lists_and_groups_are_cut()
    {
        var texts = new ListArray.Builder(StringType.Default);
        var strings = (StringArray.Builder)texts.ValueBuilder;
        texts.Append();
        strings.Append("One.").AppendNull().Append(Leaky);
        texts.AppendNull();
        texts.Append();
        strings.Append(Leaky);
        StringArray inner = new StringArray.Builder().Append(Leaky).Append("Two.").AppendNull().Build();
        var group = new StructType([new Field("s", StringType.Default, nullable: true)]);
        var large = new LargeStringArray.Builder().Append("Three.").Append(Leaky).Append("Four.").Build();
        InputFile input = Write("in.arrow",
            ("parts", texts.Build()), ("group", new StructArray(group, 3, [inner], ArrowBuffer.Empty)), ("large", large));
        var options = new ReadOptions { Fields = ["/parts/2", "/parts/0", "/group/s", "large"] };
        ColumnsAnswer answer = ColumnsRun.Clean([input], OutputFormat.Arrow, options);
        Assert.Equal("", answer.Problems);
        Assert.Equal(
            "[\"One.\",null,\"The ferry leaves at noon.\\n\"] {\"s\":\"The ferry leaves at noon.\\n\"} \"Three.\"\n" +
            "null {\"s\":\"Two.\"} \"The ferry leaves at noon.\\n\"\n" +
            "[\"The ferry leaves at noon.\\n\"] {\"s\":null} \"Four.\"",
            string.Join('\n', ReadAll(answer.Bytes, ["parts", "group", "large"])));
    }

    [Fact]
    public void Values_of_all_types_are_written_as_JSON()
    {
        InputFile input = Write("in.arrow",
            ("text", new StringViewArray.Builder().Append("None.").Build()),
            ("i8", new Int8Array.Builder().Append(-7).Build()),
            ("u64", new UInt64Array.Builder().Append(ulong.MaxValue).Build()),
            ("half", new HalfFloatArray.Builder().Append((Half)0.5).Build()),
            ("nan", new DoubleArray.Builder().Append(double.NaN).Build()),
            ("bytes", new BinaryArray.Builder().Append([1, 2]).Build()),
            ("price", new Decimal128Array.Builder(new Decimal128Type(10, 3)).Append(-1.25m).Build()),
            ("day", new Date32Array.Builder().Append(new DateOnly(2015, 7, 23)).Build()),
            ("seen", new TimestampArray.Builder(new TimestampType(TimeUnit.Millisecond, "UTC"))
                .Append(DateTimeOffset.UnixEpoch.AddMilliseconds(1_437_658_706_123)).Build()),
            ("at", new Time64Array.Builder(TimeUnit.Nanosecond).Append(48_706_000_000_000L).Build()),
            ("none", new NullArray.Builder().AppendNull().Build()));
        Assert.Equal(
            "{\"text\":\"None.\",\"i8\":-7,\"u64\":18446744073709551615,\"half\":0.5,\"nan\":\"NaN\",\"bytes\":\"AQI=\",\"price\":-1.250," +
            "\"day\":\"2015-07-23\",\"seen\":\"2015-07-23T13:38:26.123Z\",\"at\":\"13:31:46\",\"none\":null}\n",
            ColumnsRun.Clean([input], OutputFormat.JsonLines).Text);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    public void The_answer_is_the_same_for_any_number_of_threads_and_length_of_batches(int threads)
    {
        InputFile[] inputs =
            [ColumnsRun.Fixture("arrow-js.arrow"), ColumnsRun.Fixture("rows.jsonl"), ColumnsRun.Fixture("arrow-js.arrows")];
        ColumnsAnswer one = ColumnsRun.Clean(inputs, OutputFormat.Arrow);
        foreach (int length in (int[])[1, 700, 100_000])
            Assert.Equal(one.Bytes, ColumnsRun.Clean(inputs, OutputFormat.Arrow, new ReadOptions { BatchLength = length }, threads).Bytes);
    }

    [Fact]
    public void A_file_without_the_field_fails()
    {
        InputFile input = Write("in.arrow", ("n", new Int8Array.Builder().Append(1).Build()));
        ColumnsAnswer answer = ColumnsRun.Clean([input], OutputFormat.Arrow);
        Assert.Equal($"{input.Path}: error: no column to scan among 'n': name one with --field", answer.Problems);
        Assert.Empty(answer.Bytes);
    }

    [Theory]
    [InlineData(200, 1, "its schema nests too deep")]
    [InlineData(60, 2, "its schema has too many fields")]
    public void A_schema_without_end_is_refused(int depth, int shared, string reason)
    {
        // A message with a schema of one field, in which are fields that are the same, in which …: by hand, as no writer makes one.
        var bytes = new List<byte>();
        void Int32(int value) => bytes.AddRange(BitConverter.GetBytes(value));
        void Places(params short[] places) => bytes.AddRange(places.SelectMany(BitConverter.GetBytes));
        Int32(4 + 12);
        Places(10, 8, 0, 0, 4, 0);
        Int32(12);
        Int32(12);
        Places(8, 8, 0, 4);
        Int32(8);
        Int32(4);
        for (int level = 0; level < depth; level++)
        {
            // The list, whose items all lead to the one table behind it.
            int count = level == 0 ? 1 : shared;
            Int32(count);
            for (int i = 0; i < count; i++) Int32(((count - i) * 4) + 16);
            Places(16, 8, 0, 0, 0, 0, 0, 4);
            Int32(16);
            Int32(4);
        }
        Int32(0);
        byte[] stream = [0xFF, 0xFF, 0xFF, 0xFF, .. BitConverter.GetBytes(bytes.Count), .. bytes];
        File.WriteAllBytes(_folder.PathOf("deep.arrows"), stream);
        ColumnsAnswer answer = ColumnsRun.Clean([ColumnsRun.Input(_folder.PathOf("deep.arrows"))], OutputFormat.JsonLines);
        Assert.EndsWith($"error: {reason}", answer.Problems, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("arrow-js.arrow")]
    [InlineData("arrow-js.arrows")]
    public void A_file_that_is_cut_short_costs_an_error_at_most(string file)
    {
        byte[] whole = File.ReadAllBytes(ColumnsRun.PathOf(file));
        for (int length = 0; length < whole.Length; length += 61) Run(Path.GetExtension(file), whole[..length]);
    }

    [Theory]
    [InlineData("arrow-js.arrow")]
    [InlineData("arrow-js.arrows")]
    public void Damaged_files_cost_an_error_at_most(string file)
    {
        byte[] whole = File.ReadAllBytes(ColumnsRun.PathOf(file));
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte).Array[1, 5].Holds(damages =>
        {
            byte[] damaged = [.. whole];
            foreach ((int at, byte value) in damages) damaged[at] = value;
            Run(Path.GetExtension(file), damaged);
        }, samples: 300);
    }

    public void Dispose() => _folder.Dispose();

    private void Run(string extension, byte[] bytes)
    {
        string path = _folder.PathOf($"damaged{extension}");
        File.WriteAllBytes(path, bytes);
        foreach (OutputFormat format in (OutputFormat[])[OutputFormat.JsonLines, OutputFormat.Arrow])
        {
            string problems;
            try
            {
                problems = ColumnsRun.Clean([ColumnsRun.Input(path)], format, new ReadOptions { RecordLimit = 1_000_000 }).Problems;
            }
            catch (OutputException exception)
            {
                problems = exception.Message;
            }
            // What is named by its type is a defect.
            Assert.DoesNotContain("Exception:", problems, StringComparison.Ordinal);
        }
    }

    private InputFile Write(string name, params (string Name, IArrowArray Array)[] columns)
    {
        IEnumerable<Field> fields = columns.Select(column => new Field(column.Name, column.Array.Data.DataType, nullable: true));
        var schema = new Schema(fields, metadata: null);
        using (FileStream stream = File.Create(_folder.PathOf(name)))
        using (var writer = new ArrowFileWriter(stream, schema))
        {
            writer.WriteRecordBatch(new ArrowBatch(schema, columns.Select(column => column.Array), columns[0].Array.Length));
            writer.WriteEnd();
        }
        return ColumnsRun.Input(_folder.PathOf(name));
    }

    private IEnumerable<string> ReadAll(byte[] output, string[] names)
    {
        File.WriteAllBytes(_folder.PathOf("out.arrows"), output);
        InputFile input = ColumnsRun.Input(_folder.PathOf("out.arrows"));
        ColumnsAnswer answer = ColumnsRun.Clean([input], OutputFormat.JsonLines, new ReadOptions { Fields = ["large"] });
        return ColumnsRun.Rows(answer.Text).Select(row => string.Join(' ', names.Select(name => row[name]?.ToJsonString() ?? "null")));
    }

    private static IEnumerable<ArrowBatch> Batches(ArrowStreamReader reader)
    {
        while (reader.ReadNextRecordBatch() is { } batch) yield return batch;
    }
}
