using System.Collections.Immutable;

namespace Cleanup.Detection;

/// <summary>What is kept of a search that is to be explained: what the detectors said, look for look. Not thread-safe.</summary>
/// <param name="place">The place to explain, in the source; null for wherever something is found.</param>
internal sealed class ScanTrace(TextRange? place)
{
    // Where a text of any length is full of triggers, those far behind are of no finding.
    private const int MostAsked = 10_000;

    private readonly List<TracedLook> _looks = [];
    private readonly List<(DetectorAnswer Answer, Finding? Reading)> _round = [];
    private DetectorOutcome _outcome;

    /// <summary>The place to explain, in the source; null for wherever something is found.</summary>
    public TextRange? Place => place;

    /// <summary>The looks at the text, the first of which is at the source.</summary>
    public IReadOnlyList<TracedLook> Looks => _looks;

    private TracedLook Look => _looks[^1];

    /// <summary>Begins a look.</summary>
    /// <param name="toSource">Takes ranges of the text that is looked at back to the source.</param>
    public void BeginLook(Func<TextRange, TextRange> toSource) => _looks.Add(new TracedLook(toSource));

    /// <summary>Says why the detector that is asked finds nothing.</summary>
    public void Refuse(DetectorOutcome outcome) => _outcome = outcome;

    /// <summary>Takes the answer of a detector.</summary>
    /// <param name="kind">The kind that it looks for.</param>
    /// <param name="trigger">Where it was asked.</param>
    /// <param name="reading">What it read; null for nothing.</param>
    public void Answer(LeakKind kind, int trigger, Finding? reading)
    {
        if (_round.Count == MostAsked) ForgetFirst();
        var answer = new DetectorAnswer
        {
            Kind = kind,
            Trigger = trigger,
            Outcome = reading is null ? _outcome : DetectorOutcome.Found,
            Range = reading is null ? null : Look.ToSource(reading.Range),
            Evidence = reading?.Evidence ?? Evidence.None,
            Confidence = reading?.Confidence,
        };
        _round.Add((answer, reading));
        _outcome = DetectorOutcome.Nothing;
    }

    /// <summary>Ends what was asked for one finding.</summary>
    /// <param name="best">The finding; null when there was none.</param>
    public void EndRound(Finding? best)
    {
        foreach ((DetectorAnswer answer, Finding? reading) in _round)
        {
            // What stands behind is asked again.
            if (best is not null && answer.Trigger >= best.Range.End && !ReferenceEquals(reading, best)) continue;
            if (best is not null && (best.Range.Contains(answer.Trigger) || reading is not null && best.Range.Overlaps(reading.Range)))
                Look.AnswersOf(best).Add(InSource(answer) with { Outcome = OutcomeOf(answer, reading, best) });
            else if (reading is null) AddAtPlace(answer);
        }
        _round.Clear();
    }

    /// <summary>Ends the look.</summary>
    /// <inheritdoc cref="TracedLook.End"/>
    public void EndLook(ReadOnlySpan<char> text, IReadOnlyList<Finding> found, ImmutableArray<Finding> judged) =>
        Look.End(text, found, judged);

    // From several triggers of a leak the same is read.
    private static DetectorOutcome OutcomeOf(DetectorAnswer answer, Finding? reading, Finding best) =>
        reading is null || reading.Kind.Equals(best.Kind) && reading.Range == best.Range
            ? answer.Outcome
            : FindingOrder.LossOf(reading, best) ?? answer.Outcome;

    private void ForgetFirst()
    {
        foreach ((DetectorAnswer answer, Finding? reading) in _round)
        {
            if (reading is null) AddAtPlace(answer);
        }
        _round.RemoveAll(static said => said.Reading is null);
        if (_round.Count > MostAsked / 2) _round.RemoveRange(MostAsked / 4, MostAsked / 4);
    }

    private void AddAtPlace(DetectorAnswer answer)
    {
        DetectorAnswer said = InSource(answer);
        if (place is { } asked && asked.Contains(said.Trigger)) Look.AtPlace.Add(said);
    }

    private DetectorAnswer InSource(DetectorAnswer answer) =>
        answer with { Trigger = Look.ToSource(new TextRange(answer.Trigger, 1)).Start };
}
