using System.Collections.Immutable;
using Cleanup.Corpus.Formats.Columns;
using Cleanup.Corpus.Problems;
using Parquet;
using Parquet.Meta;
using PhysicalType = Parquet.Meta.Type;

namespace Cleanup.Corpus.Formats.Parquet.Reading;

/// <summary>
/// Reads a Parquet file, a column of a row group at a time. The library behind it gives the values as they are stored: it knows fewer types
/// than there are, and would make something of bytes that are no text. Not thread-safe.
/// </summary>
internal sealed class ParquetFile : IDisposable
{
    // Writers make row groups of a thousand rows up to all.
    private const int LimitFactor = 16;

    // What an entry of a column takes at most: a reference to bytes, and two levels.
    private const int EntryLength = 24;

    // Parquet, "Types": INT96.
    private const int Int96Length = 12;

    private readonly CheckedStream _file;
    private readonly ParquetReader _reader;
    private readonly PageWalk _pages;
    private readonly Dictionary<ParquetNode, LeafField> _fields = [];
    private readonly long _limit;

    /// <summary>Opens a file.</summary>
    /// <param name="file">It; disposed of with this.</param>
    /// <param name="recordLimit">The largest record in bytes.</param>
    /// <exception cref="CorpusException">It is none.</exception>
    public ParquetFile(Stream file, int recordLimit)
    {
        (Footer, long end) = Guard(() => ParquetOpening.ReadFooter(file));
        (Root, Leaves) = SchemaTree.Of(Footer.Schema);
        FooterChecks.Check(Footer, Leaves, end);
        _limit = Math.Min(Array.MaxLength, (long)recordLimit * LimitFactor);
        _file = new CheckedStream(file);
        _pages = new PageWalk(_file, end, _limit);
        _reader = Guard(() => ParquetReader.CreateAsync(_file).GetAwaiter().GetResult());
        ForgetMeanings(_reader.Metadata!);
    }

    /// <summary>The bytes of the file.</summary>
    public Stream Bytes => _file;

    /// <summary>The footer, as it is in the file.</summary>
    public FileMetaData Footer { get; }

    /// <summary>The fields of a row.</summary>
    public ParquetNode Root { get; }

    /// <summary>The columns.</summary>
    public ImmutableArray<ParquetNode> Leaves { get; }

    /// <summary>The names of the fields of a row.</summary>
    public ImmutableArray<string> Names => [.. Root.Children.Select(child => child.Name)];

    /// <summary>Does something with what was read; what that fails of is damage.</summary>
    /// <exception cref="CorpusException">It is damaged.</exception>
    public static T Guard<T>(Func<T> operation) => Damage.Guard("Parquet", operation);

    /// <summary>The columns inside of a field.</summary>
    public IEnumerable<ParquetNode> ColumnsOf(ParquetNode field) => Leaves.Skip(field.FirstColumn).Take(field.Columns);

    /// <summary>The pages of a column of a row group, looked at but not read.</summary>
    /// <exception cref="CorpusException">They are damaged.</exception>
    public PageRun PagesOf(int group, ParquetNode leaf) => Named(leaf, () => _pages.Walk(MetaData(group, leaf), leaf.Element));

    /// <summary>Why a column of a row group cannot be read; null where it can.</summary>
    /// <exception cref="CorpusException">It is damaged.</exception>
    public string? WhyNot(int group, ParquetNode leaf) =>
        leaf.Parent!.Children.Count(field => string.Equals(field.Name, leaf.Name, StringComparison.Ordinal)) > 1
            ? "there is another of its name"
            : Readability.WhyNot(PagesOf(group, leaf), MetaData(group, leaf).Codec, leaf);

    /// <summary>What the library knows a column as.</summary>
    public LeafField FieldOf(ParquetNode leaf)
    {
        if (!_fields.TryGetValue(leaf, out LeafField? field)) _fields.Add(leaf, field = LeafField.Of(leaf, _reader));
        return field;
    }

    /// <summary>Reads a column of a row group.</summary>
    /// <exception cref="CorpusException">It is damaged, or of a kind that is not read.</exception>
    public LeafColumn Read(int group, ParquetNode leaf)
    {
        if (WhyNot(group, leaf) is { } reason) throw Wrong(leaf, reason);
        int count = (int)MetaData(group, leaf).NumValues;
        if (count > _limit / EntryLength)
            throw Wrong(leaf, $"a row group with {count} values: too many for the record limit (--record-limit)");
        return Named<LeafColumn>(leaf, () => leaf.Element.Type switch
        {
            PhysicalType.BOOLEAN => Read<bool>(group, leaf, count),
            PhysicalType.INT32 => Read<int>(group, leaf, count),
            PhysicalType.INT64 => Read<long>(group, leaf, count),
            PhysicalType.FLOAT => Read<float>(group, leaf, count),
            PhysicalType.DOUBLE => Read<double>(group, leaf, count),
            _ => Read<ReadOnlyMemory<byte>>(group, leaf, count),
        });
    }

    public void Dispose() => _file.Dispose();

    private static CorpusException Wrong(ParquetNode leaf, string reason, Exception? inner = null) =>
        new($"column '{string.Join('.', leaf.Path)}': {reason}", inner!);

    // Where nothing is said of what values mean, they are given as they are.
    private static void ForgetMeanings(FileMetaData footer)
    {
        foreach (SchemaElement element in footer.Schema)
        {
            element.LogicalType = null;
            element.ConvertedType = null;
            if (element.Type != PhysicalType.INT96) continue;
            element.Type = PhysicalType.FIXED_LEN_BYTE_ARRAY;
            element.TypeLength = Int96Length;
        }
        foreach (ColumnChunk chunk in footer.RowGroups.SelectMany(group => group.Columns)) chunk.MetaData!.Statistics = null;
    }

    private static T Named<T>(ParquetNode leaf, Func<T> operation)
    {
        try
        {
            return Guard(operation);
        }
        catch (CorpusException exception)
        {
            throw Wrong(leaf, exception.Message, exception);
        }
    }

    private ColumnMetaData MetaData(int group, ParquetNode leaf) => Footer.RowGroups[group].Columns[leaf.FirstColumn].MetaData!;

    private LeafValues<T> Read<T>(int group, ParquetNode leaf, int count)
        where T : struct
    {
        var values = new T[count];
        int[]? definitions = leaf.DefinitionLevel > 0 ? new int[count] : null;
        int[]? repetitions = leaf.RepetitionLevel > 0 ? new int[count] : null;
        if (count > 0)
        {
            _reader.RowGroups[group]
                .ReadRawAsync<T>(FieldOf(leaf).Field, values, MemoryOf(definitions), MemoryOf(repetitions))
                .AsTask().GetAwaiter().GetResult();
        }
        return new LeafValues<T>(leaf, count, values, definitions, repetitions);
    }

    // Not null as such, which becomes memory of no length.
    private static Memory<int>? MemoryOf(int[]? levels) => levels is null ? default(Memory<int>?) : levels.AsMemory();
}
