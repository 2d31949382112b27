using System.Collections.Immutable;

namespace Cleanup.Detection;

/// <summary>What detectors said around a place, each thing once and with how often it was said. Not thread-safe.</summary>
internal sealed class AnswerList
{
    // Each object of a long list is a reading of its own.
    private const int MostAlike = 3;

    private readonly List<DetectorAnswer> _answers = [];

    /// <summary>The answers, in the order in which they were given first.</summary>
    public ImmutableArray<DetectorAnswer> ToAnswers() => [.. _answers];

    public void Add(DetectorAnswer answer)
    {
        int alike = 0, last = -1;
        for (int i = 0; i < _answers.Count; i++)
        {
            if (_answers[i].Outcome != answer.Outcome || !_answers[i].Kind.Equals(answer.Kind)) continue;
            alike++;
            last = i;
            if (_answers[i].Range == answer.Range) break;
        }
        bool isSaid = last >= 0 && (alike >= MostAlike || _answers[last].Range == answer.Range);
        if (isSaid) _answers[last] = _answers[last] with { Times = _answers[last].Times + answer.Times };
        else _answers.Add(answer);
    }
}
