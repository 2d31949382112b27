using System.Text.Json;

namespace Cleanup.Corpus.Formats.Json;

/// <summary>What JSON stands for a record, whether the output is lines or one document. Not thread-safe.</summary>
internal abstract class RecordContent
{
    /// <summary>Whether lines that hold nothing are kept.</summary>
    public virtual bool KeepsBlankLines => false;

    /// <summary>The bytes of a record that leaves as a line just as it came, line ending included; valid until the next call.</summary>
    public virtual bool TryGetLine(CleanedRecord record, out ReadOnlySpan<byte> line)
    {
        line = [];
        return false;
    }

    /// <summary>Writes a record as an object.</summary>
    public abstract void Write(Utf8JsonWriter writer, CleanedRecord record);
}
