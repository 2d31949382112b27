using Cleanup.Corpus.Problems;
using Cleanup.Testing;
using CsCheck;

namespace Cleanup.Corpus.Tests.Formats.Columns;

/// <summary>Files that were damaged end in an error or in rows, soon and without a defect.</summary>
public sealed class ParquetDamageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Files => ["duckdb-zstd.parquet", "wasm-zstd.parquet", "wasm-v2.parquet", "hyparquet.parquet", "types.parquet"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Files_that_are_cut_short(string file)
    {
        byte[] whole = File.ReadAllBytes(ColumnsRun.PathOf(file));
        for (int length = 0; length < whole.Length; length += 97) Run(whole[..length]);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Files_whose_footer_is_cut_short(string file)
    {
        byte[] whole = File.ReadAllBytes(ColumnsRun.PathOf(file));
        int footer = BitConverter.ToInt32(whole, whole.Length - 8);
        for (int length = 1; length < footer; length += 31)
            Run([.. whole[..(whole.Length - 8 - footer + length)], .. BitConverter.GetBytes(length), .. "PAR1"u8]);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Bytes_that_are_others(string file)
    {
        byte[] whole = File.ReadAllBytes(ColumnsRun.PathOf(file));
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte).Array[1, 5].Holds(damages =>
        {
            byte[] damaged = [.. whole];
            foreach ((int at, byte value) in damages) damaged[at] = value;
            Run(damaged);
        }, samples: 100);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Parts_that_stand_elsewhere(string file)
    {
        byte[] whole = File.ReadAllBytes(ColumnsRun.PathOf(file));
        Gen<int> place = Gen.Int[0, whole.Length];
        Gen.Select(place, place, Gen.Int[1, 64]).Holds(splice =>
        {
            (int from, int to, int length) = splice;
            byte[] damaged = [.. whole];
            length = Math.Min(length, whole.Length - Math.Max(from, to));
            whole.AsSpan(from, length).CopyTo(damaged.AsSpan(to));
            Run(damaged);
        }, samples: 100);
    }

    public void Dispose() => _folder.Dispose();

    private void Run(byte[] bytes)
    {
        string path = _folder.PathOf("damaged.parquet");
        File.WriteAllBytes(path, bytes);
        foreach (OutputFormat format in (OutputFormat[])[OutputFormat.JsonLines, OutputFormat.Parquet])
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
}
