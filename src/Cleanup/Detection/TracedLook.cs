using System.Collections.Immutable;

namespace Cleanup.Detection;

/// <summary>What one look at a text brought, for an explanation. Not thread-safe.</summary>
/// <param name="toSource">Takes ranges of the text back to its source.</param>
internal sealed class TracedLook(Func<TextRange, TextRange> toSource)
{
    private readonly Dictionary<Finding, AnswerList> _answers = new(ReferenceEqualityComparer.Instance);
    private IReadOnlyList<Finding> _found = [];

    /// <summary>The text that was looked at.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Its findings, judged, in their order and in its offsets.</summary>
    public ImmutableArray<Finding> Findings { get; private set; } = [];

    /// <summary>What was said at the place where nothing was found.</summary>
    public AnswerList AtPlace { get; } = new();

    /// <summary>Takes a range of the text back to its source.</summary>
    public TextRange ToSource(TextRange range) => toSource(range);

    /// <summary>What was said where a finding stands.</summary>
    /// <param name="index">The index of the finding.</param>
    public ImmutableArray<DetectorAnswer> AnswersAt(int index) => AnswersOf(_found[index]).ToAnswers();

    /// <summary>What was said where a finding stands.</summary>
    /// <param name="found">The finding before it was judged.</param>
    public AnswerList AnswersOf(Finding found)
    {
        if (!_answers.TryGetValue(found, out AnswerList? answers)) _answers[found] = answers = new AnswerList();
        return answers;
    }

    /// <summary>Ends the look.</summary>
    /// <param name="text">What was looked at.</param>
    /// <param name="found">What was found.</param>
    /// <param name="judged">The same, judged.</param>
    public void End(ReadOnlySpan<char> text, IReadOnlyList<Finding> found, ImmutableArray<Finding> judged)
    {
        Text = text.ToString();
        Findings = judged;
        _found = found;
        // What something larger took in.
        var left = new HashSet<Finding>(found, ReferenceEqualityComparer.Instance);
        int next = 0;
        foreach (Finding held in _answers.Keys.Where(finding => !left.Contains(finding)).OrderBy(static gone => gone.Range.Start).ToArray())
        {
            while (next < found.Count && found[next].Range.End <= held.Range.Start) next++;
            if (next < found.Count && found[next].Range.Overlaps(held.Range)) HandOver(held, found[next]);
        }
    }

    private void HandOver(Finding held, Finding holder)
    {
        foreach (DetectorAnswer answer in AnswersOf(held).ToAnswers())
            AnswersOf(holder).Add(answer.Outcome == DetectorOutcome.Found ? answer with { Outcome = DetectorOutcome.Held } : answer);
    }
}
