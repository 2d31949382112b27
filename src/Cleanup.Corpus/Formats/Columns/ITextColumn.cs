namespace Cleanup.Corpus.Formats.Columns;

/// <summary>Puts a column of texts together.</summary>
internal interface ITextColumn
{
    /// <summary>How many values there are.</summary>
    int Length { get; }

    /// <summary>How many bytes they have.</summary>
    long Bytes { get; }

    /// <summary>Adds a text.</summary>
    void Add(ReadOnlySpan<byte> text);

    /// <summary>Adds nulls.</summary>
    void AddNulls(long count);
}
