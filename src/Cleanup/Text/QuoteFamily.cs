namespace Cleanup.Text;

/// <summary>The two families of quotation marks. A string's delimiters are of one family.</summary>
internal enum QuoteFamily
{
    /// <summary>No quotation mark.</summary>
    None,

    /// <summary>The double quote and its typographic forms.</summary>
    Double,

    /// <summary>The single quote, the grave accent and their typographic forms.</summary>
    Single,
}
