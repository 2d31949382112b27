using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Judging;

namespace Cleanup.Scanning;

/// <summary>Makes an explanation of what was kept of a search. Not thread-safe.</summary>
/// <param name="trace">What was kept.</param>
/// <param name="findings">What the search found.</param>
/// <param name="table">The weights by which it was judged.</param>
/// <param name="options">What was cut.</param>
internal sealed class ExplanationBuilder(ScanTrace trace, ImmutableArray<Finding> findings, JudgeTable table, CleanerOptions options)
{
    private readonly JudgedLook?[] _judged = new JudgedLook?[trace.Looks.Count];

    public Explanation Build()
    {
        ImmutableArray<Finding> there = trace.Place is { } place ? [.. findings.Where(finding => finding.Range.Overlaps(place))] : findings;
        return new Explanation
        {
            Findings = [.. there.Select(Explain)],
            Answers = [.. trace.Looks[0].AtPlace.ToAnswers().Where(answer => !there.Any(other => other.Range.Contains(answer.Trigger)))],
            Nearest = there.IsEmpty && trace.Place is { } empty ? findings.MinBy(finding => Distance(finding.Range, empty)) : null,
        };
    }

    private ExplainedFinding Explain(Finding finding)
    {
        (int look, int index) = LookOf(finding);
        TracedLook traced = trace.Looks[look];
        JudgedLook judged = _judged[look] ??= new JudgedLook(traced, table, options.Prior);
        Confidence cutFrom = options.CutFrom ?? finding.Kind.CutFrom;
        return new ExplainedFinding
        {
            Finding = finding,
            Answers = traced.AnswersAt(index),
            Judgement = judged.Of(traced.Findings[index], finding.Signs),
            CutFrom = cutFrom,
            Reason = ReasonOf(finding, cutFrom),
            IsOfEditedText = look > 0,
        };
    }

    // The first look has it as it is; what a later one promoted, it cut.
    private (int Look, int Index) LookOf(Finding finding)
    {
        int first = trace.Looks[0].Findings.IndexOf(finding);
        for (int look = trace.Looks.Count - 1; first < 0 && look > 0; look--)
        {
            TracedLook traced = trace.Looks[look];
            foreach ((int index, Finding other) in traced.Findings.Index())
            {
                if (other.Action == LeakAction.Cut && other.Kind.Equals(finding.Kind) && traced.ToSource(other.Range) == finding.Range)
                    return (look, index);
            }
        }
        return (0, first);
    }

    private static ActionReason ReasonOf(Finding finding, Confidence cutFrom)
    {
        if (finding.Action == LeakAction.Cut) return ActionReason.SureEnough;
        if (finding.Evidence.HasFlag(Evidence.LimitReached)) return ActionReason.LimitReached;
        return finding.Confidence < cutFrom ? ActionReason.NotSureEnough : ActionReason.NothingLeft;
    }

    private static int Distance(TextRange finding, TextRange place) => Math.Max(finding.Start - place.End, place.Start - finding.End);
}
