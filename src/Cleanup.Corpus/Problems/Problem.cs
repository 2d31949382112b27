namespace Cleanup.Corpus.Problems;

/// <summary>One thing that went wrong, for the user to read. Immutable.</summary>
/// <param name="Kind">What it means for the run.</param>
/// <param name="Place">The file, with a line where there is one: <c>news.jsonl:3</c>.</param>
/// <param name="Reason">The reason in one sentence without a full stop.</param>
public sealed record Problem(ProblemKind Kind, string Place, string Reason)
{
    /// <summary>The exception behind it; null when there is none.</summary>
    public Exception? Exception { get; init; }

    /// <summary>The problem as one line of text.</summary>
    public override string ToString() => Kind switch
    {
        ProblemKind.Warning => $"{Place}: warning: {Reason}",
        ProblemKind.Rejected => $"{Place}: rejected: {Reason}",
        _ => $"{Place}: error: {Reason}",
    };
}
