namespace Cleanup.Corpus.Writing;

/// <summary>How records are written.</summary>
public enum OutputFormat
{
    /// <summary>One JSON object a line.</summary>
    JsonLines,

    /// <summary>Indented JSON: the object when there is one record, else an array.</summary>
    Json,

    /// <summary>Comma-separated values (RFC 4180).</summary>
    Csv,
}
