using System.Collections.Immutable;
using System.Text;
using Cleanup.Corpus.Sources;
using Cleanup.Testing;
using CsCheck;

namespace Cleanup.Corpus.Tests.Sources;

public sealed class InputSplitterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Each_line_is_in_one_part_wherever_the_file_is_cut() =>
        Gen.Select(Gen.OneOf("a", "\n", "bcd", "\u00e9\n", "\r\n", "long line that spans parts").Array[1, 30], Gen.Int[1, 12], Gen.Int[1, 40]).Holds(
            sample =>
            {
                (string[] pieces, int length, int read) = sample;
                byte[] file = Encoding.UTF8.GetBytes(string.Concat(pieces));
                using TemporaryFolder folder = _folder.Inner();
                ImmutableArray<InputFile> parts = InputSplitter.Split([folder.Input("a.jsonl", file)], length);
                byte[][] contents = [.. parts.Select(part => Content(part, read))];
                Assert.Equal(file, contents.SelectMany(content => content));
                Assert.All(contents.SkipLast(1), content => Assert.True(content.Length == 0 || content[^1] == '\n' || contents[^1].Length == 0));
                Assert.Equal((file.Length + length - 1) / length, parts.Length);
                Assert.Equal(parts.Select(part => part.Source).Order(StringComparer.Ordinal), parts.Select(part => part.Source).Distinct());
            },
            samples: 400);

    [Theory]
    [InlineData("a.jsonl", 2)]
    [InlineData("a.ndjson", 2)]
    [InlineData("a.txt", 1)]
    [InlineData("a.csv", 1)]
    [InlineData("a.json", 1)]
    public void Only_files_of_lines_are_split(string name, int parts) =>
        Assert.Equal(parts, InputSplitter.Split([_folder.Input(name, "{}\n{}\n"u8)], 3).Length);

    [Fact]
    public void What_is_compressed_or_short_stays_whole()
    {
        Assert.Single(InputSplitter.Split([_folder.Input("a.jsonl", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0])], 3));
        InputFile whole = Assert.Single(InputSplitter.Split([_folder.Input("b.jsonl", "{}\n"u8)], 3));
        Assert.Equal((null, "b.jsonl"), (whole.Part, whole.Source));
    }

    public void Dispose() => _folder.Dispose();

    private static byte[] Content(InputFile part, int read)
    {
        using Stream stream = part.Open();
        var content = new MemoryStream();
        var chunk = new byte[read];
        for (int length; (length = stream.Read(chunk)) > 0;) content.Write(chunk, 0, length);
        return content.ToArray();
    }
}
