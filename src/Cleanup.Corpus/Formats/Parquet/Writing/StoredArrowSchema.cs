using Apache.Arrow;
using Apache.Arrow.Ipc;
using Cleanup.Corpus.Formats.Arrow.Reading;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Formats.Parquet.Writing;

/// <summary>
/// Arrow's schema of a table, which Arrow's writers of Parquet keep in the footer: a message of a stream, in Base64. Their readers fail of
/// one that has other columns than the file. Thread-safe.
/// </summary>
internal static class StoredArrowSchema
{
    /// <summary>What it is kept under.</summary>
    public const string Key = "ARROW:schema";

    /// <summary>The schema with a change; null where it cannot be read: the file is readable without it.</summary>
    public static string? Change(string stored, Func<Schema, Schema> change)
    {
        try
        {
            using var file = new ArrowFile(new MemoryStream(Convert.FromBase64String(stored)), ReadOptions.MaxRecordLimit);
            var output = new MemoryStream();
            using var writer = new ArrowStreamWriter(output, change(file.Schema), leaveOpen: true);
            writer.WriteStart();
            return Convert.ToBase64String(output.ToArray());
        }
        catch (Exception exception) when (exception is CorpusException or FormatException or IOException or NotSupportedException)
        {
            return null;
        }
    }
}
