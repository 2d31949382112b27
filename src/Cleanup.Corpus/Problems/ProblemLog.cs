namespace Cleanup.Corpus.Problems;

/// <summary>Hands every problem of a run to one sink and counts them. Not thread-safe.</summary>
public sealed class ProblemLog(Action<Problem> sink)
{
    /// <summary>How many errors were reported.</summary>
    public long Errors { get; private set; }

    /// <summary>How many records were rejected.</summary>
    public long Rejected { get; private set; }

    /// <summary>The records that were rejected, by reason.</summary>
    public Tally<string> RejectReasons { get; } = new();

    /// <summary>How many files were left out by what stands beside them: <c>.gitignore</c>.</summary>
    public long Ignored { get; private set; }

    /// <summary>Counts files that were left out.</summary>
    public void AddIgnored(long files) => Ignored += files;

    /// <summary>Adds records that an earlier run rejected, and reported.</summary>
    public void AddEarlier(long rejected) => Rejected += rejected;

    /// <summary>Reports a problem.</summary>
    public void Report(Problem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        if (problem.Kind == ProblemKind.Error) Errors++;
        if (problem.Kind == ProblemKind.Rejected)
        {
            Rejected++;
            RejectReasons.Add(RejectReason.Of(problem.Reason));
        }
        sink(problem);
    }

    /// <summary>Reports what failed at the given place.</summary>
    public void Report(string place, Exception exception, ProblemKind kind = ProblemKind.Error) =>
        Report(new Problem(kind, place, Failure.Describe(exception)) { Exception = exception });
}
