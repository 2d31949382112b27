namespace Cleanup.Kinds.MarkupRemnant;

/// <summary>What a tag of XML does.</summary>
internal enum XmlTagKind
{
    /// <summary>An element begins.</summary>
    Opening,

    /// <summary>An element ends.</summary>
    Closing,

    /// <summary>An element is begun and ended.</summary>
    Empty,

    /// <summary>A comment, an instruction, a document type: it holds nothing.</summary>
    Aside,
}
