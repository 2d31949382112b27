using System.Text.Json;
using Cleanup.Corpus.Formats.Json;

namespace Cleanup.Corpus.Formats.JsonLines;

/// <summary>Records with everything that is known of them, which can be restored.</summary>
/// <param name="lean">Whether to leave out recovered values and the text that was cut.</param>
internal sealed class CleanupContent(bool lean) : RecordContent
{
    private readonly JsonLineRewriter _rewriter = new(lean);
    private readonly RecordJson _json = new(lean);

    /// <inheritdoc/>
    public override bool KeepsBlankLines => true;

    /// <inheritdoc/>
    public override bool TryGetLine(CleanedRecord record, out ReadOnlySpan<byte> line)
    {
        bool isLine = record.Source is JsonLineRecord;
        line = isLine ? _rewriter.Rewrite(record) : [];
        return isLine;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CleanedRecord record) => _json.WriteArticle(writer, record);
}
