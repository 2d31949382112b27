using System.Collections.Immutable;

namespace Cleanup.Values;

/// <summary>What an error message or a stack trace says. Immutable.</summary>
internal sealed record ErrorReport
{
    /// <summary>The class of the exception, or the level of the message: <c>Warning</c>, <c>ORA-00942</c>.</summary>
    public string? Type { get; init; }

    public string? Message { get; init; }

    public string? File { get; init; }

    public int? Line { get; init; }

    /// <summary>The calls in the order in which they are printed.</summary>
    public ImmutableArray<StackFrame> Frames { get; init; } = [];

    /// <summary>
    /// The errors that this one was chained to, in the order in which they are printed: a flat list, whose own causes are empty.
    /// </summary>
    public ImmutableArray<ErrorReport> Causes { get; init; } = [];
}
