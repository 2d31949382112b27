using System.Buffers;
using System.Text.Json;

namespace Cleanup.Corpus.Formats.Json;

/// <summary>What JSON stands for a record, whether the output is lines or one document. Immutable and thread-safe.</summary>
internal abstract class RecordContent
{
    /// <summary>Whether records that came as objects leave as they came, but for what happened to them, and blank lines too.</summary>
    public virtual bool KeepsOwn => false;

    /// <summary>
    /// Writes a record as it came, line ending included, where it <see cref="KeepsOwn"/> and the record came as an object.
    /// </summary>
    public virtual bool TryWriteOwn(CleanedRecord record, IBufferWriter<byte> output) => false;

    /// <summary>Writes a record as an object.</summary>
    public abstract void Write(Utf8JsonWriter writer, CleanedRecord record);
}
