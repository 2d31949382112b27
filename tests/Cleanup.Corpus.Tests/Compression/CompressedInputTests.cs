using Cleanup.Corpus.Problems;
using Cleanup.Testing;
using CsCheck;

namespace Cleanup.Corpus.Tests.Compression;

public sealed class CompressedInputTests : IDisposable
{
    private static readonly string _captured = Path.Combine(AppContext.BaseDirectory, "Compression", "captured");

    // What no compression makes small, so that all of them are cut in the midst of it.
    private static readonly byte[] _noise = Noise();

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("two.jsonl")]
    [InlineData("two.jsonl.gz")]
    [InlineData("members.jsonl.gz")]
    [InlineData("two.jsonl.zst")]
    [InlineData("frames.jsonl.zst")]
    [InlineData("two.jsonl.br")]
    public void What_programs_compress_is_read(string name) =>
        Assert.Equal(File.ReadAllBytes(Path.Combine(_captured, "two.jsonl")), Read(_folder.Input(name, File.ReadAllBytes(Path.Combine(_captured, name)))));

    [Theory]
    [InlineData("two.jsonl.gz")]
    [InlineData("two.jsonl.zst")]
    public void Bytes_tell_it_whatever_the_name(string name) =>
        Assert.Equal(File.ReadAllBytes(Path.Combine(_captured, "two.jsonl")), Read(_folder.Input("a.txt", File.ReadAllBytes(Path.Combine(_captured, name)))));

    [Theory]
    [InlineData("a.gz")]
    [InlineData("a.zst")]
    [InlineData("a.br")]
    public void What_was_cut_short_anywhere_is_an_error(string name)
    {
        byte[] whole = Compressed.Bytes(name, _noise);
        // Of fewer bytes than tell it nothing is known.
        Gen.Int[4, whole.Length - 1].Holds(
            length =>
            {
                using TemporaryFolder folder = _folder.Inner();
                CorpusException exception = Assert.Throws<CorpusException>(() => Read(folder.Input(name, whole.AsSpan(..length))));
                Assert.Matches("its [a-z]+ data is damaged, or was cut short", exception.Message);
            },
            samples: 100);
    }

    [Theory]
    [InlineData("a.gz")]
    [InlineData("a.zst")]
    public void Damage_is_an_error_or_another_content_but_nothing_else(string name)
    {
        byte[] whole = Compressed.Bytes(name, _noise);
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte).Holds(
            sample =>
            {
                (int at, byte damage) = sample;
                using TemporaryFolder folder = _folder.Inner();
                byte[] damaged = [.. whole];
                damaged[at] = damage;
                try
                {
                    Read(folder.Input(name, damaged));
                }
                catch (CorpusException)
                {
                    // The only exception there is.
                }
            },
            samples: 300);
    }

    [Theory]
    [InlineData("a.gz")]
    [InlineData("a.br")]
    public void What_follows_and_is_something_else_is_an_error(string name)
    {
        InputFile input = _folder.Input(name, [.. Compressed.Bytes(name, "text"), .. new byte[100_000]]);
        Assert.EndsWith("ends before the file does", Assert.Throws<CorpusException>(() => Read(input)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.gz", "empty: no gzip data")]
    [InlineData("a.zst", "empty: no zstd data")]
    public void An_empty_file_is_not_compressed(string name, string reason) =>
        Assert.Equal(reason, Assert.Throws<CorpusException>(() => Read(_folder.Input(name, []))).Message);

    [Fact]
    public void What_is_named_so_and_is_not_compressed_is_read_as_it_is() =>
        Assert.Equal("plain"u8, Read(_folder.Input("a.gz", "plain"u8)));

    public void Dispose() => _folder.Dispose();

    private static byte[] Noise()
    {
        var noise = new byte[3_000];
        new Random(1).NextBytes(noise);
        return noise;
    }

    private static byte[] Read(InputFile input)
    {
        using Stream stream = input.Open();
        var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
