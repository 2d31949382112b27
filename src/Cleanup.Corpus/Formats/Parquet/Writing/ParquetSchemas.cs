using System.Collections.Immutable;
using Cleanup.Corpus.Formats.Arrow.Writing;
using Cleanup.Corpus.Formats.Columns;
using Cleanup.Corpus.Formats.Parquet.Reading;
using Parquet.Meta;
using PhysicalType = Parquet.Meta.Type;

namespace Cleanup.Corpus.Formats.Parquet.Writing;

/// <summary>Footers of outputs, to which row groups are added. Thread-safe.</summary>
internal static class ParquetSchemas
{
    /// <summary>The table of articles.</summary>
    public static FileMetaData Articles() => new()
    {
        Version = 1,
        CreatedBy = $"cleanup version {RunVersions.Tool}",
        Schema = [new SchemaElement { Name = "schema", NumChildren = ArticleColumns.Names.Length }, .. ArticleColumns.Names.Select(Text)],
    };

    /// <summary>The footer of a table that gains columns of texts.</summary>
    public static FileMetaData Widen(FileMetaData footer, GainedColumns gained)
    {
        ImmutableArray<string> names = gained.Names;
        FileMetaData wider = Begin(footer, names.Length, (key, value) => key is StoredArrowSchema.Key
            ? StoredArrowSchema.Change(value, schema => ArrowSchemas.Widen(schema, gained))
            : WidenedSchemas.Widen(key, value, names));
        if (gained.Mark is { } mark) (wider.KeyValueMetadata ??= []).Add(new KeyValue { Key = mark, Value = "" });
        wider.Schema.AddRange(footer.Schema.Skip(1).Concat(names.Select(Text)));
        wider.ColumnOrders = footer.ColumnOrders is { } orders
            ? [.. orders, .. names.Select(_ => new ColumnOrder { TYPEORDER = new TypeDefinedOrder() })]
            : null;
        return wider;
    }

    /// <summary>The footer of a table without its last columns, which are texts.</summary>
    public static FileMetaData Narrow(FileMetaData footer, int dropped)
    {
        ImmutableArray<string> names = [.. footer.Schema.TakeLast(dropped).Select(element => element.Name)];
        FileMetaData narrower = Begin(footer, -dropped, (key, value) => key is StoredArrowSchema.Key
            ? StoredArrowSchema.Change(value, schema => ArrowSchemas.Narrow(schema, dropped))
            : WidenedSchemas.Narrow(key, value, names));
        narrower.KeyValueMetadata?.RemoveAll(pair => GainedColumns.IsMark(pair.Key, names));
        narrower.Schema.AddRange(footer.Schema.Skip(1).SkipLast(dropped));
        narrower.ColumnOrders = footer.ColumnOrders?.SkipLast(dropped).ToList();
        return narrower;
    }

    /// <summary>A description of a table's columns: tables that have the same have the same columns.</summary>
    public static byte[] Describe(FileMetaData footer)
    {
        var description = new MemoryStream();
        // The first is the table as a whole, which each program names in its own way.
        LibraryThrift.Write(new FileMetaData { Schema = [.. footer.Schema.Skip(1)] }, description);
        return description.ToArray();
    }

    /// <summary>A column of texts, any of which may be null.</summary>
    public static SchemaElement Text(string name) => new()
    {
        Name = name,
        Type = PhysicalType.BYTE_ARRAY,
        RepetitionType = FieldRepetitionType.OPTIONAL,
        ConvertedType = ConvertedType.UTF8,
        LogicalType = new LogicalType { STRING = new StringType() },
    };

    private static FileMetaData Begin(FileMetaData footer, int more, Func<string, string, string?> adapt)
    {
        SchemaElement root = footer.Schema[0];
        return new FileMetaData
        {
            Version = footer.Version,
            CreatedBy = footer.CreatedBy,
            KeyValueMetadata = footer.KeyValueMetadata?
                .Select(pair => new KeyValue { Key = pair.Key, Value = pair.Value is null ? null : adapt(pair.Key, pair.Value) })
                .Where(pair => pair.Value is not null || pair.Key is not StoredArrowSchema.Key).ToList(),
            Schema = [new SchemaElement { Name = root.Name, RepetitionType = root.RepetitionType, NumChildren = root.NumChildren + more }],
        };
    }
}
