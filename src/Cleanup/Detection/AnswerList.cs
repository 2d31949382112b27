using System.Collections.Immutable;

namespace Cleanup.Detection;

/// <summary>What detectors said around a place, each thing once and with how often it was said. Not thread-safe.</summary>
internal sealed class AnswerList
{
    // Of what is made of brackets alone each is a reading of its own.
    private const int MostReadings = 100;

    private readonly List<DetectorAnswer> _answers = [];

    /// <summary>The answers, in the order in which they were given first.</summary>
    public ImmutableArray<DetectorAnswer> ToAnswers() => [.. _answers];

    public void Add(DetectorAnswer answer)
    {
        bool isFull = _answers.Count >= MostReadings;
        int same = _answers.FindIndex(known => known.Outcome == answer.Outcome && known.Kind.Equals(answer.Kind) &&
            (isFull || known.Range == answer.Range));
        if (same < 0) _answers.Add(answer);
        else _answers[same] = _answers[same] with { Times = _answers[same].Times + answer.Times };
    }
}
