using System.Diagnostics;
using Apache.Arrow;
using Apache.Arrow.Ipc;
using Apache.Arrow.Types;

namespace Cleanup.Cli.Tests;

/// <summary><c>filter --input-format arrow</c>, with Arrow's own library at the other ends of the pipes.</summary>
public sealed class FilterArrowTests : IDisposable
{
    private const string Leak = "One.\n\nstring(9) \"[{\"a\":1}]\"\n\nTwo.";
    private readonly Workspace _workspace = new();

    private static Schema TextAndNumber { get; } =
        new([new Field("text", StringType.Default, nullable: true), new Field("number", Int32Type.Default, nullable: false)], metadata: null);

    [Fact]
    public void A_record_batch_is_answered_while_the_pipe_is_open()
    {
        using Process process = _workspace.StartProcess("filter", "--input-format", "arrow");
        using var writer = new ArrowStreamWriter(process.StandardInput.BaseStream, TextAndNumber, leaveOpen: true);
        writer.WriteStart();
        process.StandardInput.BaseStream.Flush();
        using var reader = new ArrowStreamReader(process.StandardOutput.BaseStream, leaveOpen: true);
        Assert.Equal(["text", "number", "related_links", "leaks", "edits"], reader.Schema.FieldsList.Select(field => field.Name));
        for (int i = 0; i < 20; i++)
        {
            writer.WriteRecordBatch(Batch(i, "Some text.", Leak, null));
            process.StandardInput.BaseStream.Flush();
            using RecordBatch answer = reader.ReadNextRecordBatch();
            Assert.Equal(3, answer.Length);
            Assert.Equal(["Some text.", "One.\n\nTwo.", null], Texts(answer, "text"));
            Assert.Equal([i, i + 1, i + 2], ((Int32Array)answer.Column("number")).Values.ToArray());
            Assert.Equal([null, "[]", null], Texts(answer, "related_links"));
            Assert.StartsWith("[{\"kind\":\"php-var-dump\"", Texts(answer, "leaks")[1], StringComparison.Ordinal);
            Assert.StartsWith("[{\"field\":\"text\"", Texts(answer, "edits")[1], StringComparison.Ordinal);
        }
        writer.WriteEnd();
        process.StandardInput.Close();
        Assert.Null(reader.ReadNextRecordBatch());
        string errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        Assert.StartsWith("60 records: 20 leaks to cut", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_fails_stays_and_says_why()
    {
        byte[] answer = Run(Batch(0, new string('a', 2000), Leak), "--record-limit", "1000");
        using RecordBatch rows = Read(answer);
        Assert.Equal([new string('a', 2000), "One.\n\nTwo."], Texts(rows, "text"));
        Assert.Equal("{\"error\":\"larger than the record limit of 1000 bytes (--record-limit)\"}", Texts(rows, "leaks")[0]);
    }

    [Fact]
    public void A_row_with_a_leak_where_rows_are_not_changed_stays_as_it_came()
    {
        Field[] fields = [new("text", StringType.Default, nullable: true), new("view", StringViewType.Default, nullable: true)];
        var view = new StringViewArray.Builder();
        foreach (string text in (string[])["Some text.", Leak, Leak, "More."]) view.Append(text);
        var batch = new RecordBatch(new Schema(fields, metadata: null), [Strings(Leak, "Some text.", Leak, Leak), view.Build()], 4);
        using RecordBatch rows = Read(Run(batch, "--field text --field view 2> errors"));
        Assert.Equal(["One.\n\nTwo.", "Some text.", Leak, "One.\n\nTwo."], Texts(rows, "text"));
        var views = (StringViewArray)rows.Column("view");
        Assert.Equal(["Some text.", Leak, Leak, "More."], Enumerable.Range(0, 4).Select(row => views.GetString(row)));
        List<string?> leaks = Texts(rows, "leaks");
        Assert.All([leaks[0], leaks[3]], cell => Assert.StartsWith("[{\"kind\":\"php-var-dump\"", cell, StringComparison.Ordinal));
        Assert.All([leaks[1], leaks[2]], cell =>
            Assert.StartsWith("{\"error\":\"a leak in a column of a type whose rows are not changed", cell, StringComparison.Ordinal));
        Assert.Contains("; 2 rejected, 0 errors\n", _workspace.Read("errors"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_of_a_name_that_is_gained_is_kept()
    {
        Field[] fields = [new("text", StringType.Default, nullable: true), new("leaks", StringType.Default, nullable: true)];
        var schema = new Schema(fields, metadata: null);
        var batch = new RecordBatch(schema, [Strings(Leak), Strings("mine")], 1);
        using RecordBatch rows = Read(Run(batch));
        Assert.Equal(["text", "leaks", "cleanup"], rows.Schema.FieldsList.Select(field => field.Name));
        Assert.Equal("mine", Texts(rows, "leaks")[0]);
        Assert.StartsWith("{\"related_links\":[],\"leaks\":[{", Texts(rows, "cleanup")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_batch_is_one_batch()
    {
        string[] texts = [.. Enumerable.Range(0, 20_000).Select(i => i % 100 == 0 ? Leak : $"Some text {i} that goes on for a while.")];
        using RecordBatch rows = Read(Run(Batch(0, texts)));
        Assert.Equal(20_000, rows.Length);
        Assert.Equal(200, Texts(rows, "leaks").Count(leaks => leaks is not null));
        Assert.Equal("One.\n\nTwo.", Texts(rows, "text")[19_900]);
        Assert.Equal("Some text 19999 that goes on for a while.", Texts(rows, "text")[19_999]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"text\":\"a\"}\n")]
    public void What_is_no_stream_is_an_error(string input)
    {
        CommandResult result = _workspace.RunWithInput(input, "filter", "--input-format", "arrow");
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("filter: error: ", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stream_that_is_cut_short_is_an_error_behind_what_was_answered()
    {
        byte[] stream = Stream(Batch(0, Leak));
        _workspace.Write("cut", [.. stream[..^20]]);
        CommandResult result = _workspace.RunShell("cleanup filter --input-format arrow < cut > out");
        Assert.Equal(2, result.ExitCode);
    }

    public void Dispose() => _workspace.Dispose();

    private static RecordBatch Batch(int first, params string?[] texts) => new(
        TextAndNumber, [Strings(texts), new Int32Array.Builder().AppendRange(Enumerable.Range(first, texts.Length)).Build()], texts.Length);

    private static StringArray Strings(params string?[] texts)
    {
        var array = new StringArray.Builder();
        foreach (string? text in texts) array.Append(text);
        return array.Build();
    }

    private static List<string?> Texts(RecordBatch rows, string column)
    {
        var texts = (StringArray)rows.Column(column);
        return [.. Enumerable.Range(0, texts.Length).Select(row => texts.GetString(row))];
    }

    private static byte[] Stream(RecordBatch batch)
    {
        var stream = new MemoryStream();
        using (var writer = new ArrowStreamWriter(stream, batch.Schema, leaveOpen: true))
        {
            writer.WriteRecordBatch(batch);
            writer.WriteEnd();
        }
        return stream.ToArray();
    }

    private static RecordBatch Read(byte[] stream)
    {
        using var reader = new ArrowStreamReader(new MemoryStream(stream));
        return reader.ReadNextRecordBatch();
    }

    private byte[] Run(RecordBatch batch, params string[] options)
    {
        _workspace.Write("in", Stream(batch));
        CommandResult result = _workspace.RunShell($"cleanup filter --input-format arrow {string.Join(' ', options)} < in > out");
        Assert.True(result.ExitCode == 0, result.Errors);
        return _workspace.ReadBytes("out");
    }
}
