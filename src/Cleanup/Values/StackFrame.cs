namespace Cleanup.Values;

/// <summary>One call of a stack trace. Immutable.</summary>
internal sealed record StackFrame
{
    /// <summary>The function or method, as the producer writes it.</summary>
    public string? Function { get; init; }

    public string? File { get; init; }

    public int? Line { get; init; }

    public int? Column { get; init; }
}
