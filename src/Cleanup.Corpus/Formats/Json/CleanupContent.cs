using System.Buffers;
using System.Text.Json;

namespace Cleanup.Corpus.Formats.Json;

/// <summary>Records with everything that is known of them, which can be restored.</summary>
/// <param name="lean">Whether to leave out recovered values and the text that was cut.</param>
internal sealed class CleanupContent(bool lean) : RecordContent
{
    private readonly RecordJson _json = new(lean);

    /// <inheritdoc/>
    public override bool KeepsOwn => true;

    /// <inheritdoc/>
    public override bool TryWriteOwn(CleanedRecord record, IBufferWriter<byte> output) => record.Source.TryWriteOwn(record, lean, output);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CleanedRecord record) => _json.WriteArticle(writer, record);
}
