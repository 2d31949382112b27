using System.Buffers;
using System.Collections.Immutable;
using Cleanup.Corpus.Formats.JsonLines;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus;

/// <summary>A line of JSON Lines that holds an object, or an object that stands elsewhere. Immutable.</summary>
public sealed record JsonLineRecord : SourceRecord
{
    /// <summary>Its bytes, with the line ending of a line that has one: valid UTF-8.</summary>
    public required ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>The bytes that were no UTF-8 when it was read, in the order of the line.</summary>
    public ImmutableArray<FieldBadBytes> BadBytes { get; init; } = [];

    /// <summary>The 1-based number of the line in which it begins.</summary>
    public required long Number { get; init; }

    /// <summary>The strings to scan, in the order of the line.</summary>
    public required ImmutableArray<JsonField> Strings { get; init; }

    /// <summary>Whether it is a line; else it may stand anywhere, over several lines.</summary>
    public bool IsLine { get; init; } = true;

    /// <summary>What ends its text where that is written alone.</summary>
    public ReadOnlyMemory<byte> TextEnding { get; init; }

    /// <summary>Its place among the records, where its line does not tell it.</summary>
    public long? Ordinal { get; init; }

    /// <inheritdoc/>
    public override long? Line => Number;

    /// <inheritdoc/>
    public override long? LastLine => Number + Bytes.Span.TrimEnd("\r\n"u8).Count((byte)'\n');

    /// <inheritdoc/>
    public override long? Index => Ordinal;

    /// <inheritdoc/>
    public override ImmutableArray<SourceField> Fields => ImmutableArray<SourceField>.CastUp(Strings);

    /// <inheritdoc/>
    public override bool IsArticle => false;

    /// <inheritdoc/>
    public override OwnHeader ReadOwnHeader() => OwnHeaderReader.Read(Bytes.Span);

    /// <inheritdoc/>
    public override (int Field, int Offset)? FindColumn(int column) => IsLine ? JsonLineColumns.Find(this, column) : null;

    /// <inheritdoc/>
    public override void ThrowIfLost(CleanedRecord cleaned)
    {
        ArgumentNullException.ThrowIfNull(cleaned);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        HashSet<string> twice = [.. cleaned.Fields.Select(field => field.Name).Where(name => !seen.Add(name))];
        if (cleaned.Fields.FirstOrDefault(field => !field.Result.Edits.IsEmpty && twice.Contains(field.Name)) is { } edited)
            throw new CorpusException($"it has a leak to cut in a field '{edited.Name}' that occurs twice");
    }

    /// <inheritdoc/>
    public override void WriteText(CleanedRecord cleaned, IBufferWriter<byte> output)
    {
        base.WriteText(cleaned, output);
        output.Write(TextEnding.Span);
    }

    /// <inheritdoc/>
    public override bool TryWriteOwn(CleanedRecord cleaned, RecordForm form, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(cleaned);
        ArgumentNullException.ThrowIfNull(output);
        JsonLineRewriter.Rewrite(this, cleaned, form, output);
        return true;
    }
}
