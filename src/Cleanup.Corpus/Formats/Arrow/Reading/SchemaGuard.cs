using System.Buffers.Binary;
using Cleanup.Corpus.Formats.Columns;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Formats.Arrow.Reading;

/// <summary>
/// Looks at a schema before the library reads it, which goes as deep as it says: one that nests without end would take the stack, and one
/// whose fields share what is inside of them, level by level, would never end. Thread-safe.
/// </summary>
internal static class SchemaGuard
{
    // Where fields of tables stand in Message.fbs, File.fbs and Schema.fbs.
    private const int HeaderOfMessage = 2;
    private const int SchemaOfFooter = 1;
    private const int FieldsOfSchema = 1;
    private const int ChildrenOfField = 5;

    /// <summary>Looks at the schema of a stream's first message.</summary>
    /// <exception cref="CorpusException">It is not to be read.</exception>
    public static void CheckMessage(ReadOnlySpan<byte> message) => Check(message, HeaderOfMessage);

    /// <summary>Looks at the schema of a file's footer.</summary>
    /// <exception cref="CorpusException">It is not to be read.</exception>
    public static void CheckFooter(ReadOnlySpan<byte> footer) => Check(footer, SchemaOfFooter);

    private static void Check(ReadOnlySpan<byte> buffer, int schemaField)
    {
        int left = SchemaLimits.MaxFields;
        try
        {
            int root = Indirect(buffer, 0);
            if (FieldOf(buffer, root, schemaField) is not { } schema) return;
            CheckFields(buffer, FieldOf(buffer, Indirect(buffer, schema), FieldsOfSchema), 0, ref left);
        }
        catch (ArgumentOutOfRangeException exception)
        {
            throw new CorpusException("its schema is damaged", exception);
        }
    }

    private static void CheckFields(ReadOnlySpan<byte> buffer, int? vector, int depth, ref int left)
    {
        if (vector is not { } at) return;
        if (depth > SchemaLimits.MaxDepth) throw new CorpusException("its schema nests too deep");
        int start = Indirect(buffer, at);
        int count = BinaryPrimitives.ReadInt32LittleEndian(buffer[start..]);
        for (int i = 0; i < count; i++)
        {
            if (--left < 0) throw new CorpusException("its schema has too many fields");
            int field = Indirect(buffer, start + ((i + 1) * sizeof(int)));
            CheckFields(buffer, FieldOf(buffer, field, ChildrenOfField), depth + 1, ref left);
        }
    }

    // What an offset leads to: always behind it.
    private static int Indirect(ReadOnlySpan<byte> buffer, int at) =>
        checked(at + (int)Math.Min(int.MaxValue - at, BinaryPrimitives.ReadUInt32LittleEndian(buffer[at..])));

    // A table begins with the way back to its list of places; a place of 0 says that there is no such field.
    private static int? FieldOf(ReadOnlySpan<byte> buffer, int table, int field)
    {
        long places = table - (long)BinaryPrimitives.ReadInt32LittleEndian(buffer[table..]);
        if (places < 0 || places > buffer.Length) throw new CorpusException("its schema is damaged");
        ReadOnlySpan<byte> list = buffer[(int)places..];
        int slot = sizeof(int) + (field * sizeof(ushort));
        if (slot + sizeof(ushort) > BinaryPrimitives.ReadUInt16LittleEndian(list)) return null;
        return BinaryPrimitives.ReadUInt16LittleEndian(list[slot..]) is > 0 and var place ? table + place : null;
    }
}
