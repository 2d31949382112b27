using System.Collections.Immutable;
using Cleanup.Corpus.Formats.JsonLines;

namespace Cleanup.Corpus.Formats.TextLines;

/// <summary>Texts, one a line. Neither names nor bytes tell it from a text of several lines: the user must.</summary>
internal sealed class TextLinesFormat : LinesFormat
{
    /// <inheritdoc/>
    public override string Name => "lines";

    /// <inheritdoc/>
    public override ImmutableArray<string> Extensions => [];

    /// <inheritdoc/>
    public override OutputFormat? SameOutput => OutputFormat.Text;

    /// <inheritdoc/>
    public override BatchParser CreateParser(ReadOptions options) => new TextLinesParser(options);
}
