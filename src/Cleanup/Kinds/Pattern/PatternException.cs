namespace Cleanup;

/// <summary>A pattern that cannot be searched for; the message says why, for whoever wrote it.</summary>
public sealed class PatternException : FormatException
{
    /// <summary>An exception without a reason.</summary>
    public PatternException()
    {
    }

    /// <summary>An exception of a whole pattern.</summary>
    public PatternException(string message)
        : base(message)
    {
    }

    /// <summary>An exception of a whole pattern, with what it comes from.</summary>
    public PatternException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Where in the pattern the reason stands, in UTF-16 units; null where it is the whole.</summary>
    public int? Offset { get; init; }
}
