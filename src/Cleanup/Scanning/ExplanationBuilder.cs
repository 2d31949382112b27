using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Judging;

namespace Cleanup.Scanning;

/// <summary>Makes an explanation of what was kept of a search. Not thread-safe.</summary>
internal sealed class ExplanationBuilder
{
    private readonly ScanTrace _trace;
    private readonly JudgeTable _table;
    private readonly CorpusPrior _prior;
    private readonly CutPolicy _policy;
    private readonly JudgedLook?[] _judged;

    // The findings as the first look has them, and those that a later one promoted, by where they stand in the source.
    private readonly Dictionary<Finding, int> _ofFirst = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(LeakKind Kind, TextRange Range), (int Look, int Index)> _promoted = [];

    /// <param name="trace">What was kept.</param>
    /// <param name="table">The weights by which it was judged.</param>
    /// <param name="options">What was cut.</param>
    public ExplanationBuilder(ScanTrace trace, JudgeTable table, CleanerOptions options)
    {
        _trace = trace;
        _table = table;
        _prior = options.Prior;
        _policy = new CutPolicy(options);
        _judged = new JudgedLook?[trace.Looks.Count];
        foreach ((int index, Finding finding) in trace.Looks[0].Findings.Index()) _ofFirst[finding] = index;
        foreach ((int number, TracedLook look) in trace.Looks.Index().Skip(1))
        {
            foreach ((int index, Finding finding) in look.Findings.Index())
            {
                if (finding.Action == LeakAction.Cut) _promoted[(finding.Kind, look.ToSource(finding.Range))] = (number, index);
            }
        }
    }

    /// <summary>The explanation.</summary>
    /// <param name="findings">What the search found.</param>
    public Explanation Build(ImmutableArray<Finding> findings)
    {
        ImmutableArray<Finding> there = _trace.Place is { } place
            ? [.. findings.Where(finding => finding.Range.Overlaps(place))]
            : findings;
        return new Explanation
        {
            Findings = [.. there.Select(Explain)],
            Answers = [.. _trace.Looks[0].AtPlace.ToAnswers().Where(answer => !there.Any(other => other.Range.Contains(answer.Trigger)))],
            Nearest = there.IsEmpty && _trace.Place is { } empty ? findings.MinBy(finding => Distance(finding.Range, empty)) : null,
        };
    }

    private ExplainedFinding Explain(Finding finding)
    {
        (int look, int index) = _ofFirst.TryGetValue(finding, out int first) ? (0, first) : _promoted[(finding.Kind, finding.Range)];
        TracedLook traced = _trace.Looks[look];
        JudgedLook judged = _judged[look] ??= new JudgedLook(traced, _table, _prior);
        return new ExplainedFinding
        {
            Finding = finding,
            Answers = traced.AnswersAt(index),
            Judgement = judged.Of(traced.Findings[index], finding.Signs),
            CutFrom = _policy.CutFrom(finding.Kind),
            Reason = ReasonOf(finding),
            IsOfEditedText = look > 0,
        };
    }

    // What is sure enough by itself, and reported, would have left nothing.
    private ActionReason ReasonOf(Finding finding)
    {
        ActionReason reason = finding.Action == LeakAction.Cut ? ActionReason.SureEnough : _policy.ReasonOf(finding);
        return finding.Action == LeakAction.Reported && reason == ActionReason.SureEnough ? ActionReason.NothingLeft : reason;
    }

    private static int Distance(TextRange finding, TextRange place) => Math.Max(finding.Start - place.End, place.Start - finding.End);
}
