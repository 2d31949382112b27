namespace Cleanup.Corpus;

/// <summary>What is a record of a text file.</summary>
public enum TextRecords
{
    /// <summary>The file.</summary>
    File,

    /// <summary>Each line that is not blank.</summary>
    Line,
}
