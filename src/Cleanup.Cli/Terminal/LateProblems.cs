using Cleanup.Corpus.Problems;

namespace Cleanup.Cli.Terminal;

/// <summary>
/// Keeps back what goes wrong until the end, and says only the first of it: whoever talks with a process through pipes may not read its
/// standard error meanwhile, and once that pipe is full both would wait for ever. Rejected records are told in their answers. Not
/// thread-safe.
/// </summary>
internal sealed class LateProblems
{
    // A message may name what a record says: so much is less than the smallest pipe takes.
    private const int Most = 10;
    private const int LongestMessage = 300;

    private readonly List<Problem> _first = [];
    private readonly ProblemLog _target;
    private readonly StandardError _error;
    private long _others;

    /// <summary>Keeps problems back.</summary>
    /// <param name="target">Gets errors at once, as they end the run, and the rest at the end.</param>
    /// <param name="error">Gets the number of those that are not told.</param>
    public LateProblems(ProblemLog target, StandardError error)
    {
        _target = target;
        _error = error;
        Log = new ProblemLog(Take);
    }

    /// <summary>Takes problems, and counts all of them.</summary>
    public ProblemLog Log { get; }

    /// <summary>Says what was kept back.</summary>
    public void Tell()
    {
        foreach (Problem problem in _first) _target.Report(problem);
        if (_others > 0) _error.WriteLine($"{Wording.Count(_others, "other warning")}");
    }

    private void Take(Problem problem)
    {
        if (problem.Kind == ProblemKind.Error) _target.Report(problem);
        else if (problem.Kind == ProblemKind.Rejected) return;
        else if (_first.Count == Most) _others++;
        else _first.Add(Shorten(problem));
    }

    private static Problem Shorten(Problem problem) => problem.Reason.Length <= LongestMessage
        ? problem
        : problem with { Reason = $"{problem.Reason[..LongestMessage]}…" };
}
