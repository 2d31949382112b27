using System.Buffers;
using System.Text.Json;

namespace Cleanup.Corpus.Formats.Json;

/// <summary>Records with everything that is known of them, which can be restored.</summary>
/// <param name="form">What is written of what was found.</param>
internal sealed class CleanupContent(RecordForm form) : RecordContent
{
    private readonly RecordJson _json = new(form.Lean);

    /// <inheritdoc/>
    public override bool KeepsOwn => true;

    /// <inheritdoc/>
    public override bool TryWriteOwn(CleanedRecord record, IBufferWriter<byte> output) => record.Source.TryWriteOwn(record, form, output);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CleanedRecord record) => _json.WriteArticle(writer, record);
}
