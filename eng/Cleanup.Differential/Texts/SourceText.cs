using System.Text;

namespace Cleanup.Differential.Texts;

/// <summary>One text that both builds are given. Immutable.</summary>
/// <param name="Id">What it is called in the report.</param>
/// <param name="Bytes">What stands in its file.</param>
internal sealed record SourceText(string Id, ReadOnlyMemory<byte> Bytes)
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>A text as UTF-8. A file cannot hold a lone surrogate: it becomes U+FFFD.</summary>
    public static SourceText Of(string id, string text) => new(id, Encoding.UTF8.GetBytes(text));

    /// <summary>The text without its byte order mark: what the offsets of findings count in.</summary>
    public string Text => Encoding.UTF8.GetString(Bytes.Span).TrimStart(ByteOrderMark);
}
