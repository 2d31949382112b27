namespace Cleanup.Corpus;

/// <summary>How records are written.</summary>
public enum OutputFormat
{
    /// <summary>One JSON object a line.</summary>
    JsonLines,

    /// <summary>Indented JSON: the object when there is one record, else an array.</summary>
    Json,

    /// <summary>Comma-separated values (RFC 4180).</summary>
    Csv,

    /// <summary>Columns (arrow.apache.org), a file or a stream.</summary>
    Arrow,

    /// <summary>Columns (parquet.apache.org).</summary>
    Parquet,

    /// <summary>
    /// JSON-LD in the vocabulary of schema.org: a <c>NewsArticle</c> a line, or indented where the file's name says JSON.
    /// </summary>
    SchemaOrg,

    /// <summary>Nothing but the texts: those of text files as files of their own again.</summary>
    Text,

    /// <summary>A data set of Dolma: the documents as they are, and their leaks as spans beside them.</summary>
    Dolma,
}
