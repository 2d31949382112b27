using System.Collections.Immutable;
using Apache.Arrow;
using Apache.Arrow.Types;
using Cleanup.Corpus.Formats.Columns;

namespace Cleanup.Corpus.Formats.Arrow.Writing;

/// <summary>Schemas of outputs. Thread-safe.</summary>
internal static class ArrowSchemas
{
    /// <summary>The table of articles.</summary>
    public static Schema Articles { get; } = new([.. ArticleColumns.Names.Select(Text)], metadata: null);

    /// <summary>A schema with the columns that a table gains.</summary>
    public static Schema Widen(Schema schema, GainedColumns gained)
    {
        Dictionary<string, string>? metadata = schema.Metadata?.ToDictionary(
            pair => pair.Key, pair => WidenedSchemas.Widen(pair.Key, pair.Value, gained.Names), StringComparer.Ordinal);
        if (gained.Mark is { } mark) (metadata ??= new(StringComparer.Ordinal))[mark] = "";
        return new Schema([.. schema.FieldsList, .. gained.Names.Select(Text)], metadata);
    }

    /// <summary>A schema without its last columns.</summary>
    public static Schema Narrow(Schema schema, int dropped)
    {
        ImmutableArray<string> names = [.. schema.FieldsList.TakeLast(dropped).Select(field => field.Name)];
        return new Schema(
            schema.FieldsList.SkipLast(dropped),
            schema.Metadata?.Where(pair => !GainedColumns.IsMark(pair.Key, names))
                .Select(pair => KeyValuePair.Create(pair.Key, WidenedSchemas.Narrow(pair.Key, pair.Value, names))));
    }

    /// <summary>Whether two schemas have the same columns.</summary>
    public static bool AreAlike(Schema one, Schema other) => Describe(one).SequenceEqual(Describe(other), StringComparer.Ordinal);

    private static IEnumerable<string> Describe(Schema schema) =>
        schema.FieldsList.Select(Describe);

    private static string Describe(Field field) => $"{field.Name}\n{field.IsNullable}\n{Describe(field.DataType)}";

    private static string Describe(IArrowType type) => type switch
    {
        NestedType nested => $"{type.Name}({string.Join(',', nested.Fields.Select(Describe))})",
        DictionaryType dictionary => $"dictionary({Describe(dictionary.IndexType)},{Describe(dictionary.ValueType)})",
        TimestampType timestamp => $"timestamp({timestamp.Unit},{timestamp.Timezone})",
        TimeBasedType time => $"{time.Name}({time.Unit})",
        FixedSizeBinaryType bytes => $"{bytes.Name}({bytes.ByteWidth},{bytes})",
        _ => type.Name,
    };

    private static Field Text(string name) => new(name, StringType.Default, nullable: true);
}
