namespace Cleanup.Corpus.Restoring;

/// <summary>A record as it stands in a file. Immutable.</summary>
/// <param name="Place">The file, with a line where records are lines.</param>
/// <param name="Json">The record in UTF-8, with its line ending.</param>
internal sealed record StoredRecord(string Place, ReadOnlyMemory<byte> Json)
{
    /// <summary>Whether this is a line without a record.</summary>
    public bool IsBlank => Json.Span.Trim(" \t\r\n"u8).IsEmpty;
}
