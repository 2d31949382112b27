using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Running;

namespace Cleanup.Corpus.Tests.Running;

public sealed class RecordFinderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_text_is_one_record_whatever_the_line()
    {
        InputFile input = _folder.Input("a.txt", "One.\nTwo."u8);
        Assert.IsType<TextRecord>(Finder().Find(input, 1));
        Assert.IsType<TextRecord>(Finder().Find(input, 9));
    }

    [Theory]
    [InlineData(2, "b")]
    [InlineData(5, "c")]
    public void A_line_of_json_lines_is_found_whatever_is_wrong_with_others(long line, string text)
    {
        var record = (JsonLineRecord)Finder().Find(Lines(), line);
        Assert.Equal((line, text), (record.Number, Assert.Single(record.Fields).Text));
    }

    [Theory]
    [InlineData(1, "no record: not a JSON object")]
    [InlineData(3, "the line is blank")]
    [InlineData(4, "no record: not a JSON object: it goes wrong at byte 8")]
    [InlineData(6, "no record: larger than the record limit of 40 bytes (--record-limit)")]
    [InlineData(7, "no such line")]
    [InlineData(0, "no such line")]
    public void What_is_no_record_is_told(long line, string reason) =>
        Assert.Equal(reason, Assert.Throws<CorpusException>(() => Finder().Find(Lines(), line)).Message);

    public void Dispose() => _folder.Dispose();

    private static RecordFinder Finder() => new(new ReadOptions { RecordLimit = 40 });

    private InputFile Lines() => _folder.Input(
        "a.jsonl", "x\n{\"text\":\"b\"}\n \n{\"text\":\n{\"text\":\"c\"}\n{\"text\":\"dddddddddddddddddddddddddddddddddddddddd\"}\n"u8);
}
