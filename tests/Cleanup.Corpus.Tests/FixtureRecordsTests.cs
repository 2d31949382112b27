using System.Text;
using System.Text.Json;
using Cleanup.Corpus.Formats.JsonLines;
using Cleanup.Corpus.Formats.Text;
using Cleanup.Corpus.Restoring;
using Cleanup.Corpus.Running;
using Cleanup.Testing;

namespace Cleanup.Corpus.Tests;

/// <summary>Records of everything in the fixtures folder, which <see cref="MemoryOutput"/> holds against their schema.</summary>
public class FixtureRecordsTests
{
    private static readonly RecordCleaner[] _cleaners = [.. Enum.GetValues<OffsetUnit>().Select(unit => new RecordCleaner(
        new Cleaner(new CleanerOptions { CutFrom = Confidence.Possible }),
        new RecordOptions
        {
            ReadsHeaders = true,
            DateOrder = DateOrder.DayFirst,
            BaseUrl = new Uri("https://example.org/a/b"),
            Offsets = unit,
            Versions = new RunVersions(JudgeWeights.BuiltIn, "0123456789ab"),
        }))];

    public static TheoryData<string> Fixtures { get; } =
        [.. Directory.EnumerateFiles(Fixture.PathOf(""), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Fixture.PathOf(""), file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Any_text_is_a_record_that_the_schema_accepts_and_that_gives_the_file_back(string name)
    {
        var reader = new TextFileReader(new ReadOptions());
        var input = new InputFile { Path = Fixture.PathOf(name), Source = name, Id = name, Format = InputFormats.Text };
        CleanedRecord record = CleanerOf(name).Clean(reader.Read(input));
        string json = MemoryOutput.Of(MemoryOutput.Document, record);
        Assert.Equal(File.ReadAllBytes(input.Path), TextRestorer.Restore(JsonElement.Parse(json)));
        MemoryOutput.Of(output => MemoryOutput.Lines(output, lean: true), record);
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Any_text_in_a_line_of_json_too(string name)
    {
        string line = JsonSerializer.Serialize(new { summary = Fixture.Read(name), text = Fixture.Read(name) });
        JsonLineContent content = new JsonFieldScanner(new FieldSelector([]), 64).Scan(Encoding.UTF8.GetBytes(line));
        var input = new InputFile { Path = name, Source = name, Id = name, Format = InputFormats.JsonLines };
        var source = new JsonLineRecord { Input = input, Id = "1", Bytes = Encoding.UTF8.GetBytes(line), Number = 1, Strings = content.Fields };
        CleanedRecord record = CleanerOf(name).Clean(source);
        string json = MemoryOutput.Of(MemoryOutput.Lines, record);
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(line), JsonElement.Parse(Records.RestoreLine(json))));
        MemoryOutput.Of(output => MemoryOutput.Document(output, lean: true), record);
    }

    // Each unit in its turn: all of them for each file take three times as long.
    private static RecordCleaner CleanerOf(string name) => _cleaners[name.Sum(static unit => unit) % _cleaners.Length];
}
