using System.Text;
using Cleanup.Corpus.Pipeline;
using Cleanup.Corpus.Writing;

namespace Cleanup.Corpus.Tests;

/// <summary>Runs writers against memory.</summary>
internal static class MemoryOutput
{
    /// <summary>What a writer makes of records.</summary>
    public static string Of(Func<OutputStream, RecordWriter> create, params ReadOnlySpan<CleanedRecord> records)
    {
        var bytes = new MemoryStream();
        using (RecordWriter writer = create(new OutputStream(bytes, "memory")))
        {
            foreach (CleanedRecord record in records) writer.Write(record);
            writer.Complete();
        }
        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
