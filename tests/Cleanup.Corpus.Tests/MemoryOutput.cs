using System.Text;
using Cleanup.Corpus.Sinks;
using Cleanup.Testing;

namespace Cleanup.Corpus.Tests;

/// <summary>Runs writers against memory.</summary>
internal static class MemoryOutput
{
    /// <summary>What a writer makes of records, which the schema has to accept.</summary>
    public static string Of(Func<OutputStream, RecordWriter> create, params ReadOnlySpan<CleanedRecord> records)
    {
        var bytes = new MemoryStream();
        using (RecordWriter writer = create(new OutputStream(bytes, "memory")))
        {
            foreach (CleanedRecord record in records) writer.Write(record);
            writer.Complete();
        }
        string output = Encoding.UTF8.GetString(bytes.ToArray());
        RecordSchema.Check(output);
        return output;
    }
}
